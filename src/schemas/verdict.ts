/** Answers to "may this material be used so in that work?", from worst to best. */
export const VERDICTS = ['no', 'ask', 'conditional', 'yes'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Our own reading of the texts, where nobody with authority has given an answer. */
export type Reading = Exclude<Verdict, 'ask'>;

/** `reading` is only used with "ask". */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reading?: Reading;
}

/** Answers shown to people, from worst to best. */
export const ANSWERS = [
  'no',
  'no-reading',
  'ask',
  'conditional-reading',
  'conditional',
  'yes-reading',
  'yes',
] as const satisfies readonly (Verdict | `${Reading}-reading`)[];
export type Answer = (typeof ANSWERS)[number];

export function answerOf({ verdict, reading }: Judgement): Answer {
  return reading ? `${reading}-reading` : verdict;
}

/** For sorting: the worst comes first. */
export function answerRank(judgement: Judgement): number {
  return ANSWERS.indexOf(answerOf(judgement));
}

/** How the material is used in the work. */
export const USES = ['merge', 'link', 'separate', 'tool'] as const;
export type Use = (typeof USES)[number];

/** sourced: from a text that was read; cited: from a known page that was not read again; inferred: our reading only. */
export type Basis = 'sourced' | 'cited' | 'inferred';

/** Higher is better. */
export function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.min(...verdicts.map(rank))] ?? 'ask';
}

export function best(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(...verdicts.map(rank))] ?? 'ask';
}

/** The judgement if all of these must hold. */
export function everyOne(judgements: readonly Judgement[]): Judgement {
  const verdict = worst(judgements.map((one) => one.verdict));
  if (verdict !== 'ask') return { verdict };
  const words = judgements.map(({ verdict: own, reading }) => reading ?? own);
  if (words.includes('no')) return { verdict, reading: 'no' };
  return judged(verdict, worst(words));
}

/** The judgement if one of these suffices. */
export function anyOne(judgements: readonly Judgement[]): Judgement {
  const verdict = best(judgements.map((one) => one.verdict));
  if (verdict !== 'ask') return { verdict };
  return judged(verdict, best(judgements.map(({ verdict: own, reading }) => reading ?? own)));
}

function judged(verdict: Verdict, word: Verdict): Judgement {
  return word === 'ask' ? { verdict } : { verdict, reading: word };
}
