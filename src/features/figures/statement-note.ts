import { messages as t } from '#messages/common.ts';
import { figureMessages as say } from '#messages/figures.ts';
import { series } from '#messages/grammar.ts';
import type { Statement } from '../../schemas/office/impact.ts';

/** Date of a published figure, and who states it if others than its source. */
export function statementNote(
  { date, source }: Pick<Statement, 'date' | 'source'>,
  formatDate: (iso: string) => string,
): string {
  return series([
    date ? formatDate(date) : say.undated,
    ...(source.accordingTo ? [t.accordingTo(source.accordingTo)] : []),
  ]);
}
