/** Text in which the words of a query stand out, as parts: no HTML is ever parsed. */
import type { PagefindFragment } from './pagefind.ts';
import { plain } from '../../lib/words.ts';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Marks what the words of a query start or are. */
export function markWords(text: string, query: string): Part[] {
  const asked = queryWords(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (asked.length === 0) return parts([text]);
  const longestFirst = asked.toSorted((a, b) => b.length - a.length).join('|');
  return parts(text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst})`, 'giu')));
}

/** True if a text holds each word of the query at the start of a word. */
export function holdsAll(text: string, query: string): boolean {
  return queryWords(query).every((word) => markWords(text, word).some(({ marked }) => marked));
}

/** Reads an excerpt of Pagefind: text in which `<` and `>` are escaped, with `<mark>` around what was found. */
export function excerptParts(excerpt: string): Part[] {
  const pieces = excerpt.split(/<\/?mark>/);
  return parts(pieces.map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>')));
}

/** An excerpt of Pagefind with an ellipsis on each side where the text of the page goes on. */
export function cutExcerpt({ excerpt, content }: PagefindFragment): string {
  const text = excerptParts(excerpt)
    .map((part) => part.text)
    .join('');
  const before = content.startsWith(text) ? '' : '… ';
  const after = content.endsWith(text) ? '' : ' …';
  return `${before}${excerpt}${after}`;
}

/** Every second piece is marked, as `split` gives them; marks with only space between become one. */
function parts(pieces: readonly string[]): Part[] {
  const all = pieces
    .map((text, place) => ({ text, marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return all.reduce<Part[]>((joined, { text, marked: isMarked }, place) => {
    const isBetween = !text.trim() && all[place - 1]?.marked && all[place + 1]?.marked;
    const marked = isMarked || isBetween === true;
    const last = joined.at(-1);
    if (last?.marked !== marked) return [...joined, { text, marked }];
    return [...joined.slice(0, -1), { text: last.text + text, marked }];
  }, []);
}

function queryWords(query: string): string[] {
  return plain(query).split(' ').filter(Boolean);
}
