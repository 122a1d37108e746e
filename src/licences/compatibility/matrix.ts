/** Compatibility of pairs of licences: `rules.json`, whose rules cover pairs with the same reason. */
import { isOwnReference } from '../own-reference.ts';
import type { LicenseClass } from '../license-fact.ts';
import type { Artefact } from '../../schemas/entry.ts';
import type { Basis } from '../../schemas/verdict.ts';

/** The answer of a rule for one use. `unknown`: no authoritative answer exists. */
export type RuleReading = 'yes' | 'conditional' | 'no' | 'unknown';

/** In texts, `{in}` and `{out}` are placeholders for the two licences. */
export interface Rule {
  readonly merge: RuleReading;
  readonly link: RuleReading;
  /** If merged, the files keep the inbound licence, while the work as a whole may be under the outbound one. */
  readonly scope?: 'files';
  readonly basis: Basis;
  readonly why: string;
  readonly source: readonly string[];
  readonly note?: string;
  /** Inbound licence → outbound licences. */
  readonly pairs: Readonly<Record<string, readonly string[]>>;
}

export interface KnownLicense {
  readonly id: string;
  readonly class: LicenseClass;
  /** The artefacts for which it was written. */
  readonly domains: readonly Artefact[];
  /** Approved by the Open Source Initiative. */
  readonly osi: boolean;
}

/** An exception whose text was read, and which only adds permissions: without it, the plain licence applies. */
export interface KnownException {
  readonly id: string;
  /** The licences for which it was written; with any other its meaning is unclear. */
  readonly licenses: readonly string[];
}

/** The shape of `rules.json`. */
export interface RulesFile {
  readonly licenses: readonly KnownLicense[];
  readonly exceptions: readonly KnownException[];
  readonly rules: readonly Rule[];
}

/** The data that the page loads: the rules, and every id of the SPDX list, including deprecated ones. */
export interface CompatibilityData extends RulesFile {
  readonly listed: readonly string[];
}

/** The rules, indexed. */
export interface Matrix {
  readonly licenses: ReadonlyMap<string, KnownLicense>;
  /** Lower-case spelling → id. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly rule: (inbound: string, outbound: string) => Rule | undefined;
  /** True where the exception only adds permissions, and was written for this licence. */
  readonly onlyPermits: (exception: string, license: string) => boolean;
  /** True for an id of the SPDX list in any case, and for `LicenseRef-…`. */
  readonly isLicense: (id: string) => boolean;
}

export function createMatrix({ licenses, exceptions, rules, listed }: CompatibilityData): Matrix {
  const cells = new Map<string, Rule>();
  for (const rule of rules) {
    for (const [inbound, outbounds] of Object.entries(rule.pairs)) {
      for (const outbound of outbounds) cells.set(cellKey(inbound, outbound), rule);
    }
  }
  const permissions = new Map(
    exceptions.map(({ id, licenses: suited }) => [id.toLowerCase(), new Set(suited)]),
  );
  const ids = new Set(listed.map((id) => id.toLowerCase()));
  return {
    licenses: new Map(licenses.map((license) => [license.id, license])),
    spellings: new Map(licenses.map(({ id }) => [id.toLowerCase(), id])),
    rule: (inbound, outbound) => cells.get(cellKey(inbound, outbound)),
    onlyPermits: (exception, license) =>
      permissions.get(exception.toLowerCase())?.has(license) ?? false,
    isLicense: (id) => ids.has(id.toLowerCase()) || isOwnReference(id),
  };
}

function cellKey(inbound: string, outbound: string): string {
  return `${inbound} > ${outbound}`;
}
