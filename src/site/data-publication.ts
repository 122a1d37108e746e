import type { Publication } from '../exports/project-json.ts';
import { issuerAt } from './issuer.ts';

/** What each export says of this site. */
export const dataPublication: Publication = issuerAt({
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
});
