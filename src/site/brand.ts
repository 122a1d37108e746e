/** The look of the site, as pages ask for it. */
import { readBrand } from '../instance/brand/read-brand.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { onceABuild } from './once-a-build.ts';

export const getBrand = onceABuild(() => readBrand(instanceFolder()));

/** A name in the lines that the brand gives it; nothing for one that it does not know, such as that of another language. */
export function officeLines(office: string): readonly string[] | undefined {
  const { name } = getBrand();
  return name?.join(' ') === office ? name : undefined;
}
