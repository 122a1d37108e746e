/** Orders and views of the catalogue. The names are part of addresses, so they are stable. */
export const SORTS = [
  'relevance',
  'described',
  'number',
  'name',
  'released',
  'active',
  'listed',
  'maturity',
] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['shelf', 'cards', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** Optional columns of the table; the name is always shown. */
export const COLUMNS = [
  'number',
  'kind',
  'summary',
  'status',
  'maturity',
  'licence',
  'maker',
  'language',
  'topic',
  'organisation',
  'tag',
  'released',
  'active',
  'files',
] as const;
export type Column = (typeof COLUMNS)[number];
