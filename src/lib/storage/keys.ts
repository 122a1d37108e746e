/**
 * The keys of everything that the site stores in a reader's browser. The page on privacy is made from this list, and
 * `storage.ts` accepts no other key.
 */
export const STORED = {
  theme: 'theme',
  searches: 'recent-searches',
  comparison: 'compare',
  view: 'catalogue-view',
  drawing: 'relations-drawing',
  /** Prefix, followed by the name of the tool. */
  answers: 'ospo-tool-',
  /** Prefix, followed by the id of the entry that is being updated, if any. */
  draft: 'ospo-submit',
} as const;

export type StoredName = keyof typeof STORED;
