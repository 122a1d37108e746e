import { licenseFact } from './facts.ts';
import type { LicenseClass } from './license-fact.ts';
import type { LicenseSummary } from './license-summary.ts';
import { summarise } from './phrases.ts';

/** Data of one licence for pages; unknown values are absent. */
export interface LicenseInfo {
  readonly id: string;
  readonly name?: string;
  readonly family: LicenseClass | 'unknown';
  readonly summary?: LicenseSummary;
}

export function licenseInfo(id: string): LicenseInfo {
  const fact = licenseFact(id);
  const summary = summarise(id);
  return {
    id,
    family: fact?.class ?? 'unknown',
    ...(fact && { name: fact.name }),
    ...(summary && { summary }),
  };
}
