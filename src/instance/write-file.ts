/** Writes files of an instance atomically, and never outside of it. */
import { instanceMessages as say } from '#messages/instance.ts';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { own } from '../lib/records.ts';
import { isWithin } from './folder.ts';

/**
 * Writes a temporary file and renames it, so that a run that is killed leaves either the old file or the new one.
 *
 * @param root folder of the instance.
 * @param file path within it.
 * @throws one sentence for the user when the file would be outside of the instance, because a folder on the way is a
 *   symbolic link, or when it cannot be written. No temporary file is left then.
 */
export function writeWhole(root: string, file: string, text: string): void {
  const path = join(root, file);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!isWithin(realpathSync(root), dirname(path))) throw new Error(say.leadsOut);
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new Error(say.notWritten(file, reasonOf(cause)), { cause });
  }
}

/**
 * Files that belong together: all are written, or those that were get back what they held.
 *
 * @param before what stands in files of the instance, by their paths in it.
 * @throws as `writeWhole` does.
 */
export function writeTogether(
  root: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const written: string[] = [];
  try {
    for (const [file, text] of after) {
      writeWhole(root, file, text);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) {
      const former = before.get(file);
      if (former === undefined) rmSync(join(root, file));
      else writeWhole(root, file, former);
    }
    throw error;
  }
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return own<string>(say.reasons, code ?? '') ?? message;
}
