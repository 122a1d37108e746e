/** What the office says of itself, read once for a build. */
import { instanceFolder } from '../instance/instance-folder.ts';
import { fittingOffice, type Office } from '../instance/office.ts';
import { readInstance } from '../instance/read.ts';
import { onceABuild } from './once-a-build.ts';

export const getOffice = onceABuild((): Office => readOffice(instanceFolder()));

/** @throws one sentence for the user, if a file does not fit. */
export function readOffice(folder: string): Office {
  return fittingOffice(readInstance(folder, ['office', 'news']));
}
