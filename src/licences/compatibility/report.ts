/** Checks many components; those with the same licence share one answer. */
import type { Component } from './component.ts';
import { expressionAnswer, type ExpressionAnswer } from './expression-answer.ts';
import type { LicenseKey } from './license-key.ts';
import type { Matrix } from './matrix.ts';
import type { Question } from './pair.ts';
import {
  answerOf,
  answerRank,
  everyOne,
  type Answer,
  type Judgement,
} from '../../schemas/verdict.ts';

export interface Group extends ExpressionAnswer {
  readonly license: string;
  /** Names of the components, if known. */
  readonly names: readonly string[];
  readonly count: number;
}

/** The judgement is that of the worst component, since the work contains all of them. */
export interface Report extends Judgement {
  /** The worst first, then the most frequent. */
  readonly groups: readonly Group[];
  /** Number of components by answer; zeros are left out. */
  readonly counts: Readonly<Partial<Record<Answer, number>>>;
}

export function reportOn(
  matrix: Matrix,
  components: readonly Component[],
  outbound: readonly LicenseKey[],
  question: Question,
): Report {
  const byLicense = new Map<string, string[]>();
  for (const { name, license } of components) {
    const names = byLicense.get(license);
    if (names) names.push(name);
    else byLicense.set(license, [name]);
  }
  const groups = [...byLicense].map(([license, names]): Group => ({
    license,
    names: names.filter(Boolean),
    count: names.length,
    ...expressionAnswer(matrix, license, outbound, question),
  }));
  const counts: Partial<Record<Answer, number>> = {};
  for (const group of groups) {
    const answer = answerOf(group);
    counts[answer] = (counts[answer] ?? 0) + group.count;
  }
  return {
    ...everyOne(groups),
    groups: groups.toSorted((a, b) => answerRank(a) - answerRank(b) || b.count - a.count),
    counts,
  };
}
