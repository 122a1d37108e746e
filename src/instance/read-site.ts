import { instanceMessages as say } from '#messages/instance.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Reading } from '../schemas/translations.ts';
import type { Site } from '../schemas/site.ts';
import { instanceFolder } from './instance-folder.ts';
import { readInstance } from './read.ts';
import { fittingSite } from './values.ts';

/**
 * Reads `content/site.yaml` of the instance.
 *
 * @param reading without it, each text is in the language of the office.
 * @throws one sentence for the user, if it is missing or not valid.
 */
export function readSite(folder = instanceFolder(), reading?: Reading): Site {
  const file = join(folder, 'content', 'site.yaml');
  if (!existsSync(file)) throw new Error(say.noSite(file));
  return fittingSite(readInstance(folder, ['site']), reading);
}
