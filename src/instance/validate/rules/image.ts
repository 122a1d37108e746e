/** Pictures of entries: each that is named exists, and each that exists is named. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { MAX_PICTURE_BYTES } from '../../../lib/picture/picture.ts';
import type { Context } from '../context.ts';
import { didYouMean, shown } from '../hint.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { at, isText, items, whole } from '../json-path.ts';

const FOLDER = 'catalogue/images';

export function* imageProblems(context: Context): Generator<Problem> {
  const files = new Set(context.instance.images.map(({ file }) => file));
  const used = new Set<string>();
  const namesById = namesOf(files);
  for (const entry of context.instance.entries) {
    for (const { value, path } of items(at(whole(entry), 'images'))
      .map((item) => at(item, 'file'))
      .filter(isText)) {
      const file = `${FOLDER}/${entry.id}/${value}`;
      used.add(file);
      if (files.has(file)) {
        const fault = fileFault(join(context.instance.root, file));
        if (fault !== undefined) yield problem('image/unreadable', entry, path, fault);
        continue;
      }
      const hint = didYouMean(value, namesById.get(entry.id) ?? []);
      yield problem('image/missing', entry, path, say.noPicture(file) + hint);
    }
  }
  for (const file of files) yield* unusedProblem(context, file, used);
}

const SIGNATURES = [
  /^\u00FF\u00D8\u00FF/,
  /^\u0089PNG\r\n\u001A\n/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:avi[fs]|m[is]f1)/,
  /<svg[\s>]/,
];

/** Only the build, which decodes the file, finds other faults. */
function fileFault(path: string): string | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_PICTURE_BYTES) return say.largePicture(MAX_PICTURE_BYTES / 1e6);
  const start = readFileSync(path).toString('latin1', 0, 4096);
  return SIGNATURES.some((signature) => signature.test(start)) ? undefined : say.notAPicture;
}

/** The names of the pictures in each folder. */
function namesOf(files: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const file of files) {
    const [id = '', ...rest] = file.slice(FOLDER.length + 1).split('/');
    names.set(id, [...(names.get(id) ?? []), rest.join('/')]);
  }
  return names;
}

function* unusedProblem(
  { entries }: Context,
  file: string,
  used: ReadonlySet<string>,
): Generator<Problem> {
  const [id = '', ...rest] = file.slice(FOLDER.length + 1).split('/');
  if (rest.length === 0) {
    yield problemAt('image/unused', file, say.pictureFolder(FOLDER));
  } else if (!entries.has(id)) {
    yield problemAt('image/no-entry', file, say.pictureOfNone(shown(id)));
  } else if (!used.has(file)) {
    yield problemAt('image/unused', file, say.unlistedPicture(shown(id)));
  }
}
