/** What is known of pairs of licences: `rules.json`, of which each rule covers the pairs that share a reason. */
import type { LicenseClass } from '../licences/license-fact.ts';
import type { Artefact } from '../schemas/entry.ts';
import type { Basis } from './verdict.ts';

/** What a rule says of one way of use. `unknown`: nobody with authority has said. */
export type Reading = 'yes' | 'conditional' | 'no' | 'unknown';

/** In texts, `{in}` and `{out}` stand for the two licences. */
export interface Rule {
  readonly merge: Reading;
  readonly link: Reading;
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

/** The shape of `rules.json`, as the page asks for it. */
export interface RulesFile {
  readonly licenses: readonly KnownLicense[];
  readonly rules: readonly Rule[];
}

/** The rules, ready to be looked up. */
export interface Matrix {
  readonly licenses: ReadonlyMap<string, KnownLicense>;
  /** Spelling in small letters → id. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly rule: (inbound: string, outbound: string) => Rule | undefined;
}

export function createMatrix({ licenses, rules }: RulesFile): Matrix {
  const cells = new Map<string, Rule>();
  for (const rule of rules) {
    for (const [inbound, outbounds] of Object.entries(rule.pairs)) {
      for (const outbound of outbounds) cells.set(cellKey(inbound, outbound), rule);
    }
  }
  return {
    licenses: new Map(licenses.map((license) => [license.id, license])),
    spellings: new Map(licenses.map(({ id }) => [id.toLowerCase(), id])),
    rule: (inbound, outbound) => cells.get(cellKey(inbound, outbound)),
  };
}

function cellKey(inbound: string, outbound: string): string {
  return `${inbound} > ${outbound}`;
}
