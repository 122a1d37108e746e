/** Licences in plain language: permissions, conditions and limitations for a reader. No legal advice. */
import { licenseSummaries as say } from '#messages/licence-summaries.ts';
import { own } from '../lib/records.ts';
import { licenseFact } from './facts.ts';
import type { LicenseSummary } from './license-summary.ts';
import { withoutPlus } from './plus.ts';

/** The summary of a licence by SPDX id, or undefined if it is not known. */
export function summarise(id: string): LicenseSummary | undefined {
  const fact = licenseFact(id);
  if (!fact) return undefined;
  return (
    own<LicenseSummary>(say.own, withoutPlus(id)) ?? {
      may: fact.permissions.map((tag) => say.may[tag]),
      must: fact.conditions.map((tag) => say.must[tag]),
      not: fact.limitations.map((tag) => say.not[tag]),
    }
  );
}
