import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';

import { type Site, siteSchema } from '../schemas/site.ts';
import { instanceFolder } from '../instance/instance-folder.ts';

/**
 * Reads `content/site.yaml` of the instance.
 *
 * @throws one sentence that names the file, if it is missing or does not fit; `npm run validate` says each fault with its line.
 */
export function readSite(folder = instanceFolder()): Site {
  const file = join(folder, 'content', 'site.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(
      `There is no ${file}. Set OSPO_INSTANCE to a folder with content/ and catalogue/.`,
      {
        cause,
      },
    );
  }
  const result = siteSchema.safeParse(load(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${file} does not fit its schema.\n${faults.join('\n')}`);
}
