/** Pictures: named where they exist, and existing where they are named. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
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
      if (files.has(file)) continue;
      const hint = didYouMean(value, namesById.get(entry.id) ?? []);
      yield problem('image/missing', entry, path, say.noPicture(file) + hint);
    }
  }
  for (const file of files) yield* unusedProblem(context, file, used);
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
