import { resolve } from 'node:path';
import { cwd, env } from 'node:process';

/**
 * The folder whose `content/` and `catalogue/` are shown: `OSPO_INSTANCE`, else the folder of the program.
 *
 * @returns an absolute path.
 */
export function instanceFolder(): string {
  return resolve(cwd(), env['OSPO_INSTANCE'] ?? '.');
}
