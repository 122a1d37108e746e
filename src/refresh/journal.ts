/**
 * `.refresh/journal.jsonl` beside the catalogue: the answers of a run so far, one per line, so that a run that is
 * killed loses nothing. The next run on the same snapshot resumes from it; it is removed after the files were written.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { z } from 'astro/zod';

import { metadataRecordSchema, type MetadataRecord } from '../schemas/metadata.ts';
import { webAddress } from '../schemas/text.ts';
import type { Files } from './files.ts';

/** Folder of the instance for what one run leaves to the next; ignored by git. */
export const WORK_FOLDER = '.refresh';

/** One answer. */
export interface Lesson {
  readonly key: string;
  readonly record: MetadataRecord;
  /** False for a failure, and where only a service beside the forge was asked. */
  readonly isRead: boolean;
}

export interface Journal {
  /** The latest answer for each repository from an interrupted run on the same snapshot. */
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
 *   snapshot is ignored: its answers were written already, or belong to another state of the catalogue.
 * @param keys addresses in the catalogue; answers for others are ignored.
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
    // After a power cut it may contain anything.
    return undefined;
  }
}

/** A truncated line, or one that this program would not write, is skipped. */
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
