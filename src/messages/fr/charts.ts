/** Words beside charts, in French. */
import type * as english from '../en/charts.ts';
import type { Translation } from '../translation.ts';

export const chartMessages: Translation<typeof english.chartMessages> = {
  table: 'Les chiffres sous forme de tableau',
  share: 'Part',
  date: 'Date',
  notKnown: 'inconnu',
};
