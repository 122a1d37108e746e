/** The effect of changing one answer. */
import type { Chooser } from '../../licences/chooser-schema.ts';
import { licensesOfOutcomes, outcomesFrom } from './outcomes.ts';
import { type Answers, endOf, type Walk } from './run-answers.ts';

export interface Change {
  readonly question: string;
  readonly answer: string;
  /** Licences that it could lead to; empty where it leads to a stop. */
  readonly licenses: readonly string[];
  /** Title of the stop that it leads to. */
  readonly stop?: string;
}

/** For each question of the part itself, each other answer that changes the result. */
export function changes(chooser: Chooser, { part, steps, end }: Walk, answers: Answers): Change[] {
  const now = end.kind === 'outcome' ? licensesOfOutcomes(chooser, [end.outcome]) : [];
  return steps
    .filter(({ isFrame, answer }) => !isFrame && answer)
    .flatMap(({ id, question, answer: given }) =>
      question.answers
        .filter((other) => other !== given)
        .map((other): Change => {
          const ended = endOf(other);
          const stop = ended.kind === 'stop' ? chooser.stops[ended.stop]?.title : undefined;
          const outcomes = outcomesFrom(chooser, part.start, { ...answers, [id]: other.id });
          const licenses = licensesOfOutcomes(chooser, outcomes);
          return { question: question.ask, answer: other.label, licenses, ...(stop && { stop }) };
        }),
    )
    .filter(({ licenses, stop }) => stop ?? licenses.join() !== now.join());
}
