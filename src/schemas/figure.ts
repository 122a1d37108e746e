/** The figures of an office, by the goals that they serve; their names stand in addresses and files, so they stay. */
export const GOALS = {
  share: ['kinds', 'topics', 'organisations', 'languages'],
  reuse: ['licence-families', 'licences'],
  last: ['maturity', 'activity', 'commits', 'contributors', 'releases'],
  keep: ['hygiene', 'archived'],
  reach: ['used'],
} as const satisfies Record<string, readonly string[]>;

export type Goal = keyof typeof GOALS;
export type FigureId = (typeof GOALS)[Goal][number];

/** Those that tell how something went over time, from the history of the repositories. */
export const OVER_TIME = ['commits', 'contributors', 'releases'] as const;
export type OverTime = (typeof OVER_TIME)[number];

/** The list of copies, as one segment of its address. */
export const ARCHIVED = 'archived';

/** What is known of a copy that outlives the forge. */
export const COPIES = ['software-heritage', 'doi', 'missing', 'unknown'] as const;
export type Copy = (typeof COPIES)[number];
