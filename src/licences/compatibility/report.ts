/** The check of many components: those with the same licence share one answer. */
import type { Component } from './component.ts';
import { expressionAnswer, type ExpressionAnswer } from './expression-answer.ts';
import type { LicenseKey } from './license-key.ts';
import type { Matrix } from './matrix.ts';
import type { Question } from './pair.ts';
import { rank, worst, type Verdict } from '../../schemas/verdict.ts';

export interface Group extends ExpressionAnswer {
  readonly license: string;
  /** Names of the components, where they have one. */
  readonly names: readonly string[];
  readonly count: number;
}

export interface Report {
  /** That of the worst component: all of them are in the work. */
  readonly verdict: Verdict;
  /** The worst first, then the most frequent. */
  readonly groups: readonly Group[];
  readonly counts: Readonly<Record<Verdict, number>>;
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
  const counts: Record<Verdict, number> = { no: 0, ask: 0, conditional: 0, yes: 0 };
  for (const { verdict, count } of groups) counts[verdict] += count;
  return {
    verdict: worst(groups.map(({ verdict }) => verdict)),
    groups: groups.toSorted((a, b) => rank(a.verdict) - rank(b.verdict) || b.count - a.count),
    counts,
  };
}
