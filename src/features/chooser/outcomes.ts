/** The outcomes that remain possible in a run. */
import type { Chooser, ChooserPart } from '../../licences/chooser-schema.ts';
import { type Answers, endOf, type Step } from './run-answers.ts';

/** Outcomes that can be reached from a question with the answers given so far, in the order of the questions. */
export function outcomesFrom(chooser: Chooser, question: string, answers: Answers): string[] {
  const asked = chooser.questions[question];
  if (!asked) return [];
  const given = asked.answers.find(({ id }) => id === answers[question]);
  const found = (given ? [given] : asked.answers).flatMap((answer) => {
    const end = endOf(answer);
    if (end.kind === 'outcome') return [end.outcome];
    return answer.next ? outcomesFrom(chooser, answer.next, answers) : [];
  });
  return [...new Set(found)];
}

/** The licences of outcomes, each once. */
export function licensesOfOutcomes(chooser: Chooser, outcomes: readonly string[]): string[] {
  return [...new Set(outcomes.flatMap((id) => chooser.outcomes[id]?.license ?? []))];
}

export interface Candidate {
  readonly license: string;
  /** Number of the answer that ruled it out, from 1; absent while it is possible. */
  readonly ruledOutBy?: number;
}

/**
 * Every licence that is recommended for a part, and the number of the answer that ruled it out. `steps` as in a `Walk`.
 */
export function candidates(
  chooser: Chooser,
  part: ChooserPart,
  steps: readonly Step[],
  firstNumber: number,
): Candidate[] {
  const possible = steps.map((_, index) => {
    const given = steps.slice(0, index + 1).filter(({ isFrame, answer }) => !isFrame && answer);
    const answers = Object.fromEntries(given.map(({ id, answer }) => [id, answer?.id ?? '']));
    return new Set(licensesOfOutcomes(chooser, outcomesFrom(chooser, part.start, answers)));
  });
  const all = licensesOfOutcomes(chooser, outcomesFrom(chooser, part.start, {}));
  return all.map((license) => {
    const index = possible.findIndex((set) => !set.has(license));
    return { license, ...(index !== -1 && { ruledOutBy: firstNumber + index }) };
  });
}
