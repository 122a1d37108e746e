/** The chooser as linked pages, for readers without JavaScript: one for each question and each end. */
import type { Chooser, ChooserPart, ChooserQuestion } from '../../licences/chooser-schema.ts';
import { places, type Turn } from './page-steps.ts';
import { type Answers, type End, endOf, frameOf } from './run-answers.ts';

export interface PageAnswer {
  readonly label: string;
  readonly leads: string;
  /** Steps of the target page. */
  readonly to: readonly string[];
}

export interface ChooserPage {
  /** Segments of its address: the part, the question, the answers. */
  readonly steps: readonly string[];
  readonly part: ChooserPart;
  /** Answers to questions of the part itself, on the path to this page. */
  readonly turns: readonly Turn[];
  readonly answers: Answers;
  readonly question?: ChooserQuestion;
  readonly choices: readonly PageAnswer[];
  readonly end: End;
  /** Steps of the previous page; empty for the start. */
  readonly back: readonly string[];
}

export function chooserPages(chooser: Chooser): ChooserPage[] {
  return chooser.parts.flatMap((part) => [
    ...framePages(chooser, part),
    ...ownPages(chooser, part),
  ]);
}

/** Steps of the first page of a part. */
export function firstSteps(chooser: Chooser, part: ChooserPart): readonly string[] {
  return [part.id, frameOf(chooser, part)[0] ?? part.start];
}

/** Answers that do not end the run lead to the same next page: they do not change the recommendation. */
function framePages(chooser: Chooser, part: ChooserPart): ChooserPage[] {
  const frame = frameOf(chooser, part);
  return frame.flatMap((id, index) => {
    const question = chooser.questions[id];
    if (!question) return [];
    const steps = [part.id, id];
    const next = [part.id, frame[index + 1] ?? part.start];
    const before = frame[index - 1];
    const choices = question.answers.map(({ id: answer, label, leads, stop }) => ({
      label,
      leads,
      to: stop ? [...steps, answer] : next,
    }));
    const common = { part, turns: [] };
    const stops = question.answers
      .filter(({ stop }) => stop)
      .map((answer) => ({
        ...common,
        steps: [...steps, answer.id],
        answers: { [id]: answer.id },
        choices: [],
        end: endOf(answer),
        back: steps,
      }));
    const back = before ? [part.id, before] : [];
    const asked = { ...common, steps, question, choices, answers: {}, end: open, back };
    return [asked, ...stops];
  });
}

const open: End = { kind: 'open' };

function ownPages(chooser: Chooser, part: ChooserPart): ChooserPage[] {
  const last = frameOf(chooser, part).at(-1);
  return places(chooser, part).map(({ turns, question: id, end }) => {
    const steps = [part.id, part.start, ...turns.map(({ answer }) => answer.id)];
    const question = id === undefined ? undefined : chooser.questions[id];
    const first = last ? [part.id, last] : [];
    return {
      steps,
      part,
      turns,
      answers: Object.fromEntries(turns.map((turn) => [turn.question, turn.answer.id])),
      ...(question && { question }),
      choices: (question?.answers ?? []).map((answer) => ({
        label: answer.label,
        leads: answer.leads,
        to: [...steps, answer.id],
      })),
      end,
      back: turns.length > 0 ? steps.slice(0, -1) : first,
    };
  });
}
