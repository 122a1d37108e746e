import type { Markup } from '../lib/html.ts';

/** Text of markup for a page, without trailing blanks where a value was empty. */
export function markupText({ text }: Markup): string {
  const rows = text.split('\n');
  return rows.map((row) => row.trimEnd()).join('\n');
}
