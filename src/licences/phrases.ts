/** Licences in plain language: what a reader may do, must do and does not get. No legal advice. */
import { licenseFact } from './facts.ts';
import type { Condition, LicenseClass, Limitation, Permission } from './license-fact.ts';
import type { LicenseSummary } from './license-summary.ts';
import { openHardwareSummaries } from './open-hardware-summaries.ts';

const MAY: Readonly<Record<Permission, string>> = {
  'commercial-use': 'use it for any purpose, also in business',
  modifications: 'change it and build on it',
  distribution: 'pass it on, changed or as it is',
  'private-use': 'keep what you do with it to yourself, as long as you pass nothing on',
  'patent-use': 'use the patents that its contributors hold in it',
};

const MUST: Readonly<Record<Condition, string>> = {
  'include-copyright': 'keep the copyright notice and the licence with every copy',
  'include-copyright--source':
    'keep the copyright notice and the licence with every copy of the source',
  'document-changes': 'say what you changed',
  'disclose-source': 'offer the source to everybody to whom you give the result',
  'network-use-disclose': 'offer the source also to those who use it over a network',
  'same-license': 'put works that are based on it under the same licence',
  'same-license--file': 'keep the changed files under the same licence; your own files may differ',
  'same-license--library':
    'keep the changed library under the same licence; a program that only uses it may differ',
};

const NOT: Readonly<Record<Limitation, string>> = {
  warranty: 'a warranty that it works or fits a purpose',
  liability: 'a claim for damages against its authors',
  'trademark-use': 'the right to use names or trade marks of its authors',
  'patent-use': 'a licence to patents',
};

const REGIMES: Readonly<Record<LicenseClass, string>> = {
  permissive: 'Permissive',
  weak: 'Weakly reciprocal',
  strong: 'Strongly reciprocal',
  'public-domain': 'Dedicated to the public domain',
};

/** The label of the sharing regime of a licence, or undefined if the licence is not known. */
export function regime(id: string): string | undefined {
  const fact = licenseFact(id);
  return fact && REGIMES[fact.class];
}

/** What the licence with this SPDX id means for a reader, or undefined if it is not known. */
export function summarise(id: string): LicenseSummary | undefined {
  const fact = licenseFact(id);
  if (!fact) return undefined;
  const own = openHardwareSummaries.get(id.replace(/\+$/, ''));
  return (
    own ?? {
      may: fact.permissions.map((tag) => MAY[tag]),
      must: fact.conditions.map((tag) => MUST[tag]),
      not: fact.limitations.map((tag) => NOT[tag]),
    }
  );
}
