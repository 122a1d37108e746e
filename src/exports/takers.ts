/** What catalogues of others would say to a project: that they take it, or which key they miss, and where it is written. */
import { type MissingKey, missingIn } from './missing-keys.ts';
import type { ExportedProject } from './exported-project.ts';
import { okhMissing } from './okh.ts';
import { publiccodeMissing } from './publiccode.ts';
import { TAKERS, type Taker } from '../schemas/takers.ts';
import type { Kind } from '../schemas/words.ts';

/**
 * The kinds that each is for, and the keys that it misses. Catalogues of `publiccode.yml` take what the reference parser
 * passes, OKH search takes an `okh.yml`, and Software Heritage any public repository (https://archive.softwareheritage.org/save/).
 */
const RULES: Readonly<
  Record<
    Taker,
    { readonly kinds: readonly Kind[]; missing(subject: ExportedProject): readonly MissingKey[] }
  >
> = {
  publiccode: { kinds: ['software'], missing: publiccodeMissing },
  okh: { kinds: ['hardware'], missing: okhMissing },
  softwareHeritage: {
    kinds: ['hardware', 'gateware', 'software', 'documentation'],
    missing: ({ stated }) =>
      missingIn({ origin: stated.entry.repositories?.[0]?.url }, { origin: 'repositories' }),
  },
};

export interface Answer {
  readonly taker: Taker;
  readonly taken: boolean;
  /** Empty for what is taken. */
  readonly missing: readonly MissingKey[];
}

/** The answers of those that a project of its kind is for. */
export function answersOf(subject: ExportedProject): Answer[] {
  return TAKERS.filter((taker) => RULES[taker].kinds.includes(subject.project.kind)).map(
    (taker) => {
      const missing = RULES[taker].missing(subject);
      return { taker, taken: missing.length === 0, missing };
    },
  );
}
