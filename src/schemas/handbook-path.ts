/** Paths of what the handbook has beside its pages. */
export const handbookPath = {
  changes: '/guidelines/changes/',
  print: (section: string) => `/guidelines/print/${section}/`,
  feed: '/feeds/handbook.xml',
} as const;
