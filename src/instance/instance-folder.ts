import { instanceMessages as say } from '#messages/instance.ts';
import { resolve } from 'node:path';
import { cwd, env, exit, stderr } from 'node:process';

/**
 * The folder with `content/` and `catalogue/`: `OSPO_INSTANCE`, else the current folder. An empty variable ends the
 * program with code 2: another instance was meant, and a command would read, or write, the files of this one.
 *
 * @returns an absolute path, which need not exist.
 */
export function instanceFolder(): string {
  const named = env['OSPO_INSTANCE'];
  if (named?.trim() === '') {
    stderr.write(`${say.emptyVariable}\n`);
    exit(2);
  }
  return resolve(cwd(), named ?? '.');
}
