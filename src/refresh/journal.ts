/**
 * `.refresh/journal.jsonl` beside the catalogue: what a run has learnt so far, an answer a line, so that a run that
 * is killed loses nothing. The next run on the same snapshot begins with it; it is removed with the files written.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { z } from 'astro/zod';

import { metadataRecordSchema, type MetadataRecord } from '../schemas/metadata.ts';
import { webAddress } from '../schemas/text.ts';
import type { Files } from './files.ts';

/** A folder of the instance for what one run leaves to the next; git is told to pass it over. */
export const WORK_FOLDER = '.refresh';

/** What was learnt of one repository. */
export interface Lesson {
  readonly key: string;
  readonly record: MetadataRecord;
  /** False for a repository that failed, and where only a service beside its forge was asked. */
  readonly isRead: boolean;
}

export interface Journal {
  /** What a run on the same snapshot learnt and did not come to write, the latest of each repository. */
  readonly left: ReadonlyMap<string, Lesson>;
  add(lesson: Lesson): void;
  remove(): void;
}

const lessonSchema = z.strictObject({
  key: webAddress,
  isRead: z.boolean(),
  record: metadataRecordSchema,
});

/**
 * @param catalogue the folder of the four files.
 * @param snapshot text of `metadata.json`, undefined if there is none. The journal of a run that began with another
 * snapshot is passed over: that one has been written, or belongs to another state of the catalogue.
 * @param keys addresses that the catalogue lists; others are passed over.
 */
export function openJournal(
  files: Files,
  catalogue: string,
  snapshot: string | undefined,
  keys: ReadonlySet<string>,
  now: Date,
): Journal {
  const work = join(dirname(catalogue), WORK_FOLDER);
  const path = join(work, 'journal.jsonl');
  const head = JSON.stringify({
    snapshot: createHash('sha256')
      .update(snapshot ?? '')
      .digest('hex'),
  });
  const left = new Map(
    lessonsIn(textOf(files, path), head)
      .filter(({ key, record }) => keys.has(key) && Date.parse(record.fetchedAt) <= now.getTime())
      .map((lesson) => [lesson.key, lesson]),
  );
  let isBegun = false;
  const begin = () => {
    files.write(join(work, '.gitignore'), '*\n');
    files.write(`${path}.tmp`, [head, ...[...left.values()].map(line)].join('\n').concat('\n'));
    files.rename(`${path}.tmp`, path);
    isBegun = true;
  };
  return {
    left,
    add(lesson) {
      if (!isBegun) begin();
      files.append(path, `${line(lesson)}\n`);
    },
    remove: () => files.remove(path),
  };
}

function line({ key, isRead, record }: Lesson): string {
  return JSON.stringify({ key, isRead, record });
}

function textOf(files: Files, path: string): string | undefined {
  try {
    return files.read(path);
  } catch {
    // A machine that lost its power leaves anything in it.
    return undefined;
  }
}

/** A line that broke off, or that this program would not write, is passed over. */
function lessonsIn(text: string | undefined, head: string): Lesson[] {
  const [first, ...rows] = (text ?? '').split('\n');
  if (first !== head) return [];
  return rows.flatMap((row) => lessonSchema.safeParse(parsed(row)).data ?? []);
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    // The run was killed while it wrote this line.
    return undefined;
  }
}
