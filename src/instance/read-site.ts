import { instanceMessages as say } from '#messages/instance.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Site } from '../schemas/site.ts';
import { instanceFolder } from './instance-folder.ts';
import { readInstance } from './read.ts';
import { fittingSite } from './values.ts';

/**
 * Reads `content/site.yaml` of the instance.
 *
 * @throws one sentence for the user, if it is missing or not valid.
 */
export function readSite(folder = instanceFolder()): Site {
  const file = join(folder, 'content', 'site.yaml');
  if (!existsSync(file)) throw new Error(say.noSite(file));
  return fittingSite(readInstance(folder, ['site']));
}
