import type { Markup } from '../lib/html.ts';

/** Markup as a page holds it: a row in which a piece left nothing ends without blanks. */
export function markupText({ text }: Markup): string {
  const rows = text.split('\n');
  return rows.map((row) => row.trimEnd()).join('\n');
}
