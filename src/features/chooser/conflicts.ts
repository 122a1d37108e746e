/** Whether the licences of included works allow a recommendation. */
import type { PairAnswer } from '../../licences/compatibility/answer.ts';
import { expressionAnswer, readOutbound } from '../../licences/compatibility/expression-answer.ts';
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import type { Use } from '../../schemas/verdict.ts';
import { worst, type Verdict } from '../../schemas/verdict.ts';
import type { Artefact } from '../../schemas/entry.ts';
import type { ChooserOutcome } from '../../licences/chooser-schema.ts';

/** A licence of a third-party work inside, and how that work is used. */
export interface Inside {
  readonly license: string;
  readonly use: Use;
}

export interface Fit {
  readonly license: string;
  /** The worst of the answers; "yes" where nothing is included. */
  readonly verdict: Verdict;
  readonly answers: readonly PairAnswer[];
}

/** Whether a licence is compatible with all that is included. */
export function fitOf(
  matrix: Matrix,
  license: string,
  inside: readonly Inside[],
  artefact: Artefact,
): Fit {
  const outbound = readOutbound(matrix, license);
  if (inside.length === 0) return { license, verdict: 'yes', answers: [] };
  if (!outbound.ok) return { license, verdict: 'ask', answers: [] };
  const results = inside.map(({ license: inbound, use }) =>
    expressionAnswer(matrix, inbound, outbound.keys, { use, artefact }),
  );
  return {
    license,
    verdict: worst(results.map(({ verdict }) => verdict)),
    answers: results.flatMap(({ pairs }) => pairs),
  };
}

/** True for a "no", whether it has a source or is our reading only. */
export function clashes({ verdict, reading }: PairAnswer): boolean {
  return verdict === 'no' || reading === 'no';
}

export interface Choice {
  /** The recommendation; absent where everything clashes with included licences. */
  readonly fit?: Fit;
  /** Recommendations that were ruled out, with their clashes. */
  readonly refused: readonly Fit[];
}

/**
 * The first licence of an outcome, then of its alternatives, that clashes with nothing included. Alternatives ask for
 * no more than the recommendation, so included works never lead to a stronger licence than was chosen.
 */
export function chooseFitting(
  matrix: Matrix,
  { license, alternatives = [] }: ChooserOutcome,
  inside: readonly Inside[],
  artefact: Artefact,
): Choice {
  const fits = [license, ...alternatives.map((item) => item.license)].map((id) =>
    fitOf(matrix, id, inside, artefact),
  );
  const index = fits.findIndex(({ answers }) => !answers.some(clashes));
  const fit = fits[index];
  return { refused: index === -1 ? fits : fits.slice(0, index), ...(fit && { fit }) };
}
