import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';

import { type Chooser, chooserSchema } from '../licences/chooser-schema.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { onceABuild } from './once-a-build.ts';

function readChooser(folder: string): Chooser | undefined {
  const file = join(folder, 'content', 'licence-chooser.yaml');
  return existsSync(file) ? chooserSchema.parse(load(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * The licence chooser of the office, or undefined where it has written none.
 *
 * @throws if the file does not fit; the validator says each fault with its line before it comes to that.
 */
export const getChooser = onceABuild(() => readChooser(instanceFolder()));
