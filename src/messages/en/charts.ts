/** Words beside charts, in English. */
export const chartMessages = {
  table: 'The numbers as a table',
  share: 'Share',
  date: 'Date',
  notKnown: 'not known',
  nothing: 'Nothing is known yet, so nothing is drawn.',
} as const;
