/** Vulnerabilities of one version of a component: "not asked" differs from "none known". */
import { own } from '../../lib/records.ts';
import {
  questionOf,
  type Vulnerabilities,
  type Vulnerability,
  type VulnerabilityState,
} from '../../schemas/vulnerabilities.ts';
import { versionOf, type UseSource } from './sources.ts';

export type KnownVulnerabilities = readonly Vulnerability[] | 'not-asked' | 'cannot-be-asked';

export function knownOf(
  use: UseSource,
  { packages = {} }: Partial<Vulnerabilities>,
): KnownVulnerabilities {
  const question = questionOf(use.purl, versionOf(use));
  if (question === undefined) return 'cannot-be-asked';
  return own(packages, question) ?? 'not-asked';
}

export function stateOf(known: KnownVulnerabilities | undefined): VulnerabilityState | undefined {
  if (known === undefined || typeof known === 'string') return known;
  return known.length > 0 ? 'known' : 'none-known';
}
