import { once } from '../lib/once.ts';
import { readSite } from '../instance/read-site.ts';

/** The organisation whose site is being built. A change of it starts the server anew, also while editing. */
export const getSite = once(() => readSite());
