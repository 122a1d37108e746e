/** Every path through the questions of a part, for the pages without JavaScript and for tests. */
import type { Chooser, ChooserAnswer, ChooserPart } from '../../licences/chooser-schema.ts';
import { type End, endOf } from './run-answers.ts';

/** One answer on the path. */
export interface Turn {
  readonly question: string;
  readonly answer: ChooserAnswer;
}

export interface Place {
  readonly turns: readonly Turn[];
  /** The question at the end of the path; absent where the path is complete. */
  readonly question?: string;
  readonly end: End;
}

/** Every node of the tree of answers, parents first. */
export function places(chooser: Chooser, part: ChooserPart): Place[] {
  return below(chooser, { turns: [], question: part.start, end: { kind: 'open' } });
}

function below(chooser: Chooser, place: Place): Place[] {
  const answers = place.question ? (chooser.questions[place.question]?.answers ?? []) : [];
  const inner = answers.flatMap((answer) => {
    const turns = [...place.turns, { question: place.question ?? '', answer }];
    const { next } = answer;
    return below(chooser, { turns, end: endOf(answer), ...(next && { question: next }) });
  });
  return [place, ...inner];
}
