/** View model of a result: what it shows, without markup. */
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import type { Chooser, ChooserOutcome, ChooserStop } from '../../licences/chooser-schema.ts';
import { type Candidate, candidates, licensesOfOutcomes, outcomesFrom } from './outcomes.ts';
import { changes, type Change } from './changes.ts';
import { type Choice, chooseFitting, clashes, fitOf, type Inside } from './conflicts.ts';
import { snippets, type Snippet } from '../../licences/notices.ts';
import type { Answers, Walk } from './run-answers.ts';

/** A sentence of the reason, with the number of the answer that it follows from. */
export interface Because {
  readonly text: string;
  readonly number: number;
}

export interface Recommendation {
  readonly license: string;
  readonly outcome: ChooserOutcome;
  readonly choice: Choice;
  readonly because: readonly Because[];
  readonly alternatives: NonNullable<ChooserOutcome['alternatives']>;
  readonly changes: readonly Change[];
  readonly snippets: readonly Snippet[];
}

export interface ResultView {
  readonly kind: 'open' | 'stop' | 'clash' | 'recommended';
  readonly walk: Walk;
  readonly answered: number;
  /** Questions without an answer, with their numbers. */
  readonly open: readonly Because[];
  readonly candidates: readonly Candidate[];
  readonly stop?: ChooserStop;
  readonly recommendation?: Recommendation;
  /** Where everything clashes: the licences that were tried. */
  readonly choice?: Choice;
  /** Where everything clashes: licences for the part that would be compatible. */
  readonly fitting?: readonly string[];
}

/** Number 1 is the question for the part. */
const FIRST = 2;

/** Without a matrix, nothing is said about included licences. */
export function resultView(
  chooser: Chooser,
  walk: Walk,
  answers: Answers,
  inside: readonly Inside[],
  matrix: Matrix | undefined,
): ResultView {
  const { steps, end, part } = walk;
  const view = {
    walk,
    answered: steps.filter(({ answer }) => answer).length + 1,
    open: steps.flatMap(({ answer, question }, index) =>
      answer ? [] : [{ text: question.ask, number: FIRST + index }],
    ),
    candidates: candidates(chooser, part, steps, FIRST),
  };
  if (end.kind === 'stop') return { ...view, kind: 'stop', ...stopOf(chooser, end.stop) };
  const outcome = end.kind === 'outcome' ? chooser.outcomes[end.outcome] : undefined;
  if (!outcome) return { ...view, kind: 'open' };
  const choice: Choice = matrix
    ? chooseFitting(matrix, outcome, inside, part.id)
    : { fit: { license: outcome.license, verdict: 'yes', answers: [] }, refused: [] };
  const license = choice.fit?.license;
  if (license === undefined) {
    return { ...view, kind: 'clash', choice, fitting: fittingOf(chooser, walk, inside, matrix) };
  }
  return {
    ...view,
    kind: 'recommended',
    recommendation: {
      license,
      outcome,
      choice,
      because: reasons(walk),
      alternatives: (outcome.alternatives ?? []).filter((item) => item.license !== license),
      changes: changes(chooser, walk, answers),
      snippets: snippets(license, part.id, chooser.holder),
    },
  };
}

/** The same result for an alternative, where the first recommendation is ruled out. */
export function withLicense(view: ResultView, license: string, holder: string): ResultView {
  const { recommendation, walk } = view;
  if (!recommendation || recommendation.license === license) return view;
  const alternatives = (recommendation.outcome.alternatives ?? []).filter(
    (item) => item.license !== license,
  );
  const texts = snippets(license, walk.part.id, holder);
  return {
    ...view,
    recommendation: { ...recommendation, license, alternatives, snippets: texts },
  };
}

function fittingOf(
  chooser: Chooser,
  { part }: Walk,
  inside: readonly Inside[],
  matrix: Matrix | undefined,
): string[] {
  const own = licensesOfOutcomes(chooser, outcomesFrom(chooser, part.start, {}));
  if (!matrix) return own;
  const licenses = new Set([...inside.map(({ license }) => license), ...own]);
  return [...licenses].filter((id) => !fitOf(matrix, id, inside, part.id).answers.some(clashes));
}

function stopOf(chooser: Chooser, id: string): { stop?: ChooserStop } {
  const stop = chooser.stops[id];
  return stop ? { stop } : {};
}

function reasons({ part, steps }: Walk): Because[] {
  const given = steps.flatMap(({ answer }, index) =>
    answer?.because ? [{ text: answer.because, number: FIRST + index }] : [],
  );
  return [{ text: part.because, number: 1 }, ...given];
}
