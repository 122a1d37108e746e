/** Answers to "may this material be used so in that work?", from bad to good. */
export const VERDICTS = ['no', 'ask', 'conditional', 'yes'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the material is used in the work. */
export const USES = ['merge', 'link', 'separate', 'tool'] as const;
export type Use = (typeof USES)[number];

/** sourced: a text that was read; cited: a known page, not read again; inferred: our reading only. */
export type Basis = 'sourced' | 'cited' | 'inferred';

/** Where a verdict is above another in this order, it is the better one. */
export function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.min(...verdicts.map(rank))] ?? 'ask';
}

export function best(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(...verdicts.map(rank))] ?? 'ask';
}
