/**
 * All that the site keeps in the storage of a reader's browser: a name, and the key under which it stands there. The
 * page on privacy is made from this list, and nothing else can be kept.
 */
export const STORED = {
  theme: 'theme',
  searches: 'recent-searches',
  comparison: 'compare',
  view: 'catalogue-view',
  drawing: 'relations-drawing',
  /** Followed by the name of the tool. */
  answers: 'ospo-tool-',
  /** Followed by the id of the entry that is being updated, if there is one. */
  draft: 'ospo-submit',
} as const;

export type StoredName = keyof typeof STORED;
