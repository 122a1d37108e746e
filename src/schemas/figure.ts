/** The figures of an office, by goal; the names are part of addresses and files, so they are stable. */
export const GOALS = {
  share: ['kinds', 'topics', 'organisations', 'languages'],
  reuse: ['licence-families', 'licences'],
  last: ['maturity', 'activity', 'commits', 'contributors', 'releases'],
  keep: ['hygiene', 'archived'],
  reach: ['used'],
} as const satisfies Record<string, readonly string[]>;

export type Goal = keyof typeof GOALS;
export type FigureId = (typeof GOALS)[Goal][number];

/** Figures over time, from the history of repositories. */
export const OVER_TIME = ['commits', 'contributors', 'releases'] as const;
export type OverTime = (typeof OVER_TIME)[number];

/** The list of copies, as a segment of its address. */
export const ARCHIVED = 'archived';

/** States of an archived copy, which outlives the forge. */
export const COPIES = ['software-heritage', 'doi', 'missing', 'unknown'] as const;
export type Copy = (typeof COPIES)[number];
