/** For pages without a form: which included licences clash with which recommendations of an answer. */
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import type { ChooserOutcome } from '../../licences/chooser-schema.ts';
import type { Artefact } from '../../schemas/entry.ts';
import { clashes, fitOf } from './conflicts.ts';

/** Uses that can clash: independent parts and tools never do. */
const JOINED = ['merge', 'link'] as const;

/** One use of an included licence. */
export interface Tick {
  readonly use: (typeof JOINED)[number];
  /** Indices of the recommended licences that it clashes with, ascending. */
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

/** One row for each licence of the matrix. */
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
