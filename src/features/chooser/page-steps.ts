/** Every way through the questions of a part, for the pages that need no script and for the tests. */
import type { Chooser, ChooserAnswer, ChooserPart } from '../../licences/chooser-schema.ts';
import { type End, endOf } from './run-answers.ts';

/** One answer that was given on the way. */
export interface Turn {
  readonly question: string;
  readonly answer: ChooserAnswer;
}

export interface Place {
  readonly turns: readonly Turn[];
  /** The question that is asked here; absent at an end. */
  readonly question?: string;
  readonly end: End;
}

/** Every place that the questions of a part lead to, each after the one it is reached from. */
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
