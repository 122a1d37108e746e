/** How the list of the catalogue can be sorted and shown. The words stand in the address of every search, so they stay. */
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

/** Columns of the table that can be chosen; the name is always there. */
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
