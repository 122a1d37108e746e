import type { Publication } from '../exports/project-json.ts';
import { issuerAt } from './issuer.ts';

/** What each export says of this site. */
export function dataPublication(): Publication {
  return issuerAt({ origin: import.meta.env.SITE, base: import.meta.env.BASE_URL });
}
