/** What is known of pairs of licences: `rules.json`, of which each rule covers the pairs that share a reason. */
import { isOwnReference } from '../own-reference.ts';
import type { LicenseClass } from '../license-fact.ts';
import type { Artefact } from '../../schemas/entry.ts';
import type { Basis } from '../../schemas/verdict.ts';

/** What a rule says of one way of use. `unknown`: nobody with authority has said. */
export type RuleReading = 'yes' | 'conditional' | 'no' | 'unknown';

/** In texts, `{in}` and `{out}` stand for the two licences. */
export interface Rule {
  readonly merge: RuleReading;
  readonly link: RuleReading;
  /** Merged in, the files keep the inbound licence, and the work as a whole may go out under the outbound one. */
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
  /** What it was written for. */
  readonly domains: readonly Artefact[];
  /** Approved by the Open Source Initiative. */
  readonly osi: boolean;
}

/** An exception whose text was read, and which only gives permissions: who drops it keeps the bare licence. */
export interface KnownException {
  readonly id: string;
  /** The licences that it was written for; with any other it is not understood. */
  readonly licenses: readonly string[];
}

/** The shape of `rules.json`. */
export interface RulesFile {
  readonly licenses: readonly KnownLicense[];
  readonly exceptions: readonly KnownException[];
  readonly rules: readonly Rule[];
}

/** What the page asks for: the rules, and every id of the SPDX list, old ones included. */
export interface CompatibilityData extends RulesFile {
  readonly listed: readonly string[];
}

/** The rules, ready to be looked up. */
export interface Matrix {
  readonly licenses: ReadonlyMap<string, KnownLicense>;
  /** Spelling in small letters → id. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly rule: (inbound: string, outbound: string) => Rule | undefined;
  /** True where the exception only gives permissions, and was written for this licence. */
  readonly onlyPermits: (exception: string, license: string) => boolean;
  /** True for an id of the SPDX list in any case, and for `LicenseRef-…`. Any other word is no licence. */
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
