import { messages as t } from '#messages/common.ts';
import { series } from '#messages/grammar.ts';
import type { StatementSource } from '../schemas/office/statement.ts';
import { formatDate } from './format.ts';

/** Who states something and when, to follow the title of a source; empty where neither is known. */
export function saidBy({
  accordingTo,
  date,
}: Pick<StatementSource, 'accordingTo' | 'date'>): string {
  const parts = [accordingTo && t.accordingTo(accordingTo), date && formatDate(date)];
  return series(parts.filter((part) => part !== undefined));
}
