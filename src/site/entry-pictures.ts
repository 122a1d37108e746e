/**
 * Pictures beside entries, converted for pages. Results are cached by a hash of the source, each with a record of its
 * files.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';

import type { SourceEntry } from '../catalogue/catalogue.ts';
import type { DrawnPicture, DrawnPictures } from '../catalogue/pictures.ts';
import { isWithin } from '../instance/folder.ts';
import { pictureProcess } from '../lib/picture/apart.ts';
import { namedFiles, pictureKey } from '../lib/picture/files.ts';
import { MAX_PICTURE_BYTES, type PictureFault } from '../lib/picture/picture.ts';
import { imageFile } from '../schemas/paths.ts';
import { type DrawnFile, drawnFileSchema } from '../schemas/picture-record.ts';
import { writeWhole } from './pictures/cache.ts';

const recordSchema = z.array(drawnFileSchema);

/** A picture of an entry. */
interface EntryPicture {
  readonly id: string;
  /** File name in the folder of the entry. */
  readonly name: string;
  /** Path in the instance. */
  readonly file: string;
  readonly path: string;
  readonly key: string;
}

export interface PictureTrouble {
  /** Path in the instance. */
  readonly file: string;
  readonly fault: PictureFault;
}

type Entries = readonly Pick<SourceEntry, 'id' | 'entry'>[];

/** Converts those that are not cached, and prunes the cache. Returns those that failed. */
export async function drawEntryPictures(
  entries: Entries,
  folder: string,
  cache: string,
): Promise<readonly PictureTrouble[]> {
  const pictures = picturesIn(entries, folder);
  const apart = pictureProcess();
  const troubles: PictureTrouble[] = [];
  mkdirSync(cache, { recursive: true });
  try {
    for (const { key, path, file } of pictures) {
      if (existsSync(recordOf(cache, key))) continue;
      const redrawn = await apart.redraw(readFileSync(path));
      if (typeof redrawn === 'string') troubles.push({ file, fault: redrawn });
      else keep(cache, key, namedFiles(key, redrawn));
    }
  } finally {
    apart.end();
  }
  prune(cache, new Set(pictures.map(({ key }) => key)));
  return troubles;
}

/** The converted pictures, by project. */
export function entryPictures(entries: Entries, folder: string, cache: string): DrawnPictures {
  const drawn: Record<string, DrawnPicture[]> = {};
  for (const { id, name, key } of picturesIn(entries, folder)) {
    const files = recorded(cache, key);
    if (files) (drawn[id] ??= []).push({ of: name, files });
  }
  return drawn;
}

function picturesIn(entries: Entries, folder: string): EntryPicture[] {
  return entries.flatMap(({ id, entry: { images = [] } }) =>
    images.flatMap(({ file: name }) => {
      const file = imageFile(id, name);
      const path = join(folder, file);
      const key = keyOf(folder, path);
      return key === undefined ? [] : [{ id, name, file, path, key }];
    }),
  );
}

/** In development, pages look up the same files again and again. */
const known = new Map<string, { readonly stamp: string; readonly key: string }>();

/** Undefined for a file that is missing, too large, or outside the folder: the validator reports it. */
function keyOf(folder: string, path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > MAX_PICTURE_BYTES || !isWithin(folder, path))
    return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.key;
  const key = pictureKey(readFileSync(path));
  known.set(path, { stamp, key });
  return key;
}

const RECORD = '.json';
const recordOf = (cache: string, key: string) => join(cache, `${key}${RECORD}`);

/** The record is written last, so that it only names existing files. */
function keep(cache: string, key: string, files: ReturnType<typeof namedFiles>): void {
  for (const { file, bytes } of files) writeWhole(join(cache, file), bytes);
  const record: DrawnFile[] = files.map(({ bytes: _, ...about }) => about);
  writeWhole(recordOf(cache, key), JSON.stringify(record));
}

function recorded(cache: string, key: string): readonly DrawnFile[] | undefined {
  const file = recordOf(cache, key);
  if (!existsSync(file)) return undefined;
  return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** `0f3a…-640.avif` or `0f3a….json` */
const KEPT = /^([\da-f]{16})(?:-\d+\.(?:avif|webp)|\.json)$/;

function prune(cache: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    const [, key] = KEPT.exec(name) ?? [];
    if (key !== undefined && !wanted.has(key)) rmSync(join(cache, name), { force: true });
  }
}
