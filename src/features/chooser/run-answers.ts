/** Evaluates the answers of one run of the chooser. */
import type {
  Chooser,
  ChooserAnswer,
  ChooserPart,
  ChooserQuestion,
} from '../../licences/chooser-schema.ts';

/** Question → answer, by their ids. Answers to questions that are not asked are ignored. */
export type Answers = Readonly<Record<string, string>>;

export interface Step {
  readonly id: string;
  readonly question: ChooserQuestion;
  readonly answer?: ChooserAnswer;
  /** Asked for every part, with no effect on which licence is recommended. */
  readonly isFrame: boolean;
}

export type End =
  | { readonly kind: 'open' }
  | { readonly kind: 'stop'; readonly stop: string }
  | { readonly kind: 'outcome'; readonly outcome: string };

export interface Walk {
  readonly part: ChooserPart;
  /** The questions asked, up to the first question of the part without an answer. */
  readonly steps: readonly Step[];
  readonly end: End;
}

export function findPart(chooser: Chooser, id: string | undefined): ChooserPart | undefined {
  return chooser.parts.find((part) => part.id === id);
}

/** The general questions (the frame) that apply to a part. */
export function frameOf(chooser: Chooser, part: ChooserPart): string[] {
  return chooser.frame.filter((id) => chooser.questions[id]?.for?.includes(part.id) ?? true);
}

/** A stop in the frame ends the run; otherwise the questions of the part lead to its end. */
export function walk(chooser: Chooser, part: ChooserPart, answers: Answers): Walk {
  const frame = frameOf(chooser, part).flatMap((id) => step(chooser, id, answers, true));
  const stopped = frame.find(({ answer }) => answer?.stop);
  if (stopped?.answer?.stop) {
    const steps = frame.slice(0, frame.indexOf(stopped) + 1);
    return { part, steps, end: { kind: 'stop', stop: stopped.answer.stop } };
  }
  const own = ownSteps(chooser, part.start, answers);
  return { part, steps: [...frame, ...own], end: endOf(own.at(-1)?.answer) };
}

function step(chooser: Chooser, id: string, answers: Answers, isFrame: boolean): Step[] {
  const question = chooser.questions[id];
  if (!question) return [];
  const answer = question.answers.find((item) => item.id === answers[id]);
  return [{ id, question, isFrame, ...(answer && { answer }) }];
}

function ownSteps(chooser: Chooser, start: string, answers: Answers): Step[] {
  const steps: Step[] = [];
  for (let id: string | undefined = start; id !== undefined;) {
    const [here] = step(chooser, id, answers, false);
    if (!here) break;
    steps.push(here);
    id = here.answer?.next;
  }
  return steps;
}

export function endOf(answer: ChooserAnswer | undefined): End {
  if (answer?.outcome) return { kind: 'outcome', outcome: answer.outcome };
  if (answer?.stop) return { kind: 'stop', stop: answer.stop };
  return { kind: 'open' };
}
