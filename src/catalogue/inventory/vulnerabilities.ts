/** What is known of the vulnerabilities of a component in one version: that nobody asked is not that there is none. */
import { own } from '../../lib/own.ts';
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
