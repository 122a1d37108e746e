/** Catalogues of others to which an entry may go. */
export const TAKERS = ['publiccode', 'okh', 'softwareHeritage'] as const;
export type Taker = (typeof TAKERS)[number];
