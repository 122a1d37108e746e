/** The content of the office, read once per build. */
import { instanceFolder } from '../instance/instance-folder.ts';
import { fittingOffice, type Office } from '../instance/office.ts';
import { readInstance } from '../instance/read.ts';
import type { OFFICE_PAGE } from '../schemas/office/collections.ts';
import { onceABuild } from './once-a-build.ts';
import { pageOf } from './page-of.ts';
import { getReading } from './site.ts';

export const getOffice = onceABuild((): Office => readOffice(instanceFolder()));

/** @throws one sentence for the user, if a file is not valid. */
export function readOffice(folder: string): Office {
  return fittingOffice(readInstance(folder, ['office', 'news', 'translations']), getReading());
}

/** For `getStaticPaths`: the one page of a file of the office; empty where there is no such file. */
export function officePage<Name extends keyof typeof OFFICE_PAGE>(name: Name) {
  const files: readonly { readonly value: Office[Name][number]['value'] }[] = getOffice()[name];
  return pageOf(files[0]?.value);
}
