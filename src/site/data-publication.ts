import type { Publication } from '../exports/project-json.ts';
import { absolute } from './data-address.ts';
import { site } from './site.ts';

/** What each export says of this site. */
export const dataPublication: Publication = { addressOf: absolute, license: site.licenses.data };
