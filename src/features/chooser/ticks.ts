/** For pages without a form: which licences inside speak against which of the licences that an answer leads to. */
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import type { ChooserOutcome } from '../../licences/chooser-schema.ts';
import type { Artefact } from '../../schemas/entry.ts';
import { clashes, fitOf } from './conflicts.ts';

/** Uses that can clash; a part that stands by itself, or a tool, never does. */
const JOINED = ['merge', 'link'] as const;

/** A licence of others, in one use. */
export interface Tick {
  readonly use: (typeof JOINED)[number];
  /** Places of the licences that it speaks against, in their order. */
  readonly against: readonly number[];
}

export interface TickRow {
  readonly license: string;
  readonly ticks: readonly Tick[];
}

/** The recommendation, then its alternatives, in the order in which they are tried. */
export function licensesToTry({ license, alternatives = [] }: ChooserOutcome): string[] {
  return [license, ...alternatives.map((item) => item.license)];
}

/** One row for each licence that something is known of. */
export function tickRows(
  matrix: Matrix,
  licenses: readonly string[],
  artefact: Artefact,
): TickRow[] {
  return [...matrix.licenses.keys()].map((inside) => ({
    license: inside,
    ticks: JOINED.map((use) => ({
      use,
      against: licenses.flatMap((license, index) => {
        const { answers } = fitOf(matrix, license, [{ license: inside, use }], artefact);
        return answers.some(clashes) ? index : [];
      }),
    })),
  }));
}
