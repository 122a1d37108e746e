/** What a licence expression requires, in one word. */
import { licensesIn } from './expression-spans.ts';
import { licenseInfo, type LicenseInfo } from './info.ts';

/** `several` where its licences require different things. */
export type Ask = LicenseInfo['family'] | 'several';

export function askOf(expression: string): Ask {
  const families = new Set(licensesIn(expression).map((id) => licenseInfo(id).family));
  const [only = 'unknown', ...others] = families;
  return others.length > 0 ? 'several' : only;
}
