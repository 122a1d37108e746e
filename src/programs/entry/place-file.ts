/** Writes a new file of the instance, checked as by `npm run validate` before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ExitCode } from '../../lib/command.ts';
import type { Instance } from '../../instance/read.ts';
import { narrow, validateInstance } from '../../instance/validate/report.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import { writeWhole } from '../../instance/write-file.ts';
import type { CommandContext } from './context.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.place;

export interface PlaceOptions {
  /** Overwrites an existing file. */
  readonly force: boolean;
  /** Prints the file instead of writing it. */
  readonly dryRun: boolean;
}

/**
 * Writes nothing if the file has a fault.
 *
 * @param instance with the new file in it.
 */
export function placeFile(
  file: string,
  text: string,
  instance: Instance,
  { force, dryRun }: PlaceOptions,
  { folder, print, complain }: CommandContext,
): ExitCode {
  if (existsSync(join(folder, file)) && !force && !dryRun) {
    complain(say.exists(file));
    return 1;
  }
  const { problems } = narrow(validateInstance(instance), [file]);
  for (const problem of problems) complain(shown(problem));
  if (dryRun) print(text);
  if (problems.some(({ severity }) => severity === 'error')) {
    complain(say.faulty(file));
    return 1;
  }
  if (!dryRun) {
    writeWhole(folder, file, text);
    print(say.written(file));
  }
  return 0;
}

function shown({ file, line, column, severity, code, message }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}
