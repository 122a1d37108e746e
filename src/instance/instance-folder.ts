import { instanceMessages as say } from '#messages/instance.ts';
import { resolve } from 'node:path';
import { cwd, env, exit, stderr } from 'node:process';

/**
 * The folder whose `content/` and `catalogue/` are shown: `OSPO_INSTANCE`, else the current folder. A variable
 * that is set to nothing ends the program with code 2: somebody meant another instance, and a command would read, or
 * write, this one's files.
 *
 * @returns an absolute path. Whether an instance stands there is for the caller to find out.
 */
export function instanceFolder(): string {
  const named = env['OSPO_INSTANCE'];
  if (named?.trim() === '') {
    stderr.write(`${say.emptyVariable}\n`);
    exit(2);
  }
  return resolve(cwd(), named ?? '.');
}
