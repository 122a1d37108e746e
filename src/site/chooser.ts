import { type Chooser, chooserSchema } from '../licences/chooser-schema.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { onceABuild } from './once-a-build.ts';
import { getReading } from './site.ts';

/**
 * The licence chooser of the office, or undefined where it has none.
 *
 * @throws one sentence for the user, if the file is not valid.
 */
export const getChooser = onceABuild(() => readChooser(instanceFolder()));

export function readChooser(folder: string): Chooser | undefined {
  const { chooser } = readInstance(folder, ['chooser']);
  return chooser && fittingValue(chooserSchema, chooser, getReading());
}
