/** Words beside charts, in English. */
export const chartMessages = {
  table: 'The numbers as a table',
  share: 'Share',
  date: 'Date',
  notKnown: 'not known',
} as const;
