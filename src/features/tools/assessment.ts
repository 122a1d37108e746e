/** Evaluates a self-assessment: the state of each stage, and what to do next. */
import { own } from '../../lib/records.ts';

export const ANSWERS = ['no', 'begun', 'done', 'skip'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface StageActivities {
  readonly id: string;
  readonly activities: readonly string[];
}

export interface StageResult {
  readonly stage: string;
  readonly done: number;
  readonly begun: number;
  /** Activities that do not apply; they are not counted. */
  readonly skipped: number;
  /** Activities that apply, answered or not. */
  readonly of: number;
}

type Answers = Readonly<Record<string, string | undefined>>;

/** Counts the answers of each stage. Activities without an answer count as not begun. */
export function assess(stages: readonly StageActivities[], answers: Answers): StageResult[] {
  return stages.map(({ id, activities }) => {
    const count = (answer: Answer) =>
      activities.filter((item) => own(answers, item) === answer).length;
    const skipped = count('skip');
    return {
      stage: id,
      done: count('done'),
      begun: count('begun'),
      skipped,
      of: activities.length - skipped,
    };
  });
}

/** The open activities, by stage; within a stage those that have begun come first. */
export function nextActivities(
  stages: readonly StageActivities[],
  answers: Answers,
  most = Infinity,
): string[] {
  const open = stages.flatMap(({ activities }) => [
    ...activities.filter((item) => own(answers, item) === 'begun'),
    ...activities.filter((item) => (own(answers, item) ?? 'no') === 'no'),
  ]);
  return open.slice(0, most);
}
