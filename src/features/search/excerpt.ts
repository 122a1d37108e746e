import { BLOCK_END } from '../../schemas/search-record.ts';
import { markWords, type Part } from './highlight.ts';

/** In characters; about two lines. */
const LONGEST = 180;
const BEFORE = 60;

/**
 * The paragraph or row of a text that matches the query best, cut at words where it is long.
 *
 * @param traces beginnings of words to look for.
 */
export function excerptOf(content: string, traces: readonly string[]): readonly Part[] {
  let best: { text: string; found: number } | undefined;
  for (const block of content.split(BLOCK_END)) {
    // As pages print it.
    const text = block.trim().replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
    const found = traces.filter((trace) => markWords(text, [trace]).length > 1).length;
    if (found > (best?.found ?? 0)) best = { text, found };
  }
  return best ? markWords(cut(best.text, traces), traces) : [];
}

function cut(text: string, traces: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const first = markWords(text, traces).findIndex(({ marked }) => marked);
  const at = markWords(text, traces)
    .slice(0, first)
    .reduce((sum, part) => sum + part.text.length, 0);
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const rest = text.slice(start);
  const end = rest.length <= LONGEST ? rest.length : rest.lastIndexOf(' ', LONGEST);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
