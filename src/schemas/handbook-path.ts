/** Paths of the handbook's further pages. */
export const handbookPath = {
  changes: '/guidelines/changes/',
  print: (section: string) => `/guidelines/print/${section}/`,
  feed: '/feeds/handbook.xml',
} as const;
