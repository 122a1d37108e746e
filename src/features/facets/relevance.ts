import { NEARNESS, nearness } from '../search/nearness.ts';
import { closeNames } from '../search/suggest.ts';
import { words } from '../../lib/words.ts';
import type { AnyItem } from './item.ts';
import type { Relevance } from './full-text.ts';

/** Distances beyond those of names: a match in the summary, and a misspelt name. */
const SUMMARY = NEARNESS.text;
const SLIP = NEARNESS.text + 1;

/**
 * Finds a text in names, ids, numbers and summaries; if it is in none, in names that are spelt similarly.
 *
 * @returns distances of the items found, 0 for an exact name; undefined for an empty text.
 */
export function findText(text: string, items: readonly AnyItem[]): Relevance | undefined {
  const asked = words(text);
  if (asked.length === 0) return undefined;
  const found = findExactly(text, asked, items);
  return found.size > 0 ? found : findMisspelt(text, asked, items);
}

function findExactly(text: string, asked: readonly string[], items: readonly AnyItem[]) {
  const found = new Map<string, number>();
  for (const item of items) {
    const distance = nearness(pageOf(item), text);
    if (distance < NEARNESS.text) found.set(item.id, distance);
    else if (holdsAll(item, asked)) found.set(item.id, SUMMARY);
  }
  return found;
}

/** A project as the search takes it. The picture has no influence, so it is left out. */
function pageOf({ picture: _, ...item }: AnyItem) {
  return { type: 'project' as const, ...item };
}

function holdsAll(item: AnyItem, asked: readonly string[]): boolean {
  const { name, title, summary, license, made } = item;
  const all = words([name, title, summary, license, made].filter(Boolean).join(' '));
  return asked.every((word) => all.some((other) => other.startsWith(word)));
}

function findMisspelt(
  text: string,
  asked: readonly string[],
  items: readonly AnyItem[],
): Relevance {
  const pages = items.map(pageOf);
  const found = new Map<string, number>();
  for (const [place, name] of closeNames(text, pages).entries()) {
    for (const page of pages) {
      if (nearness(page, name) <= NEARNESS.word && !found.has(page.id)) {
        found.set(page.id, SLIP + place);
      }
    }
  }
  return found.size > 0 || asked.length === 1 ? found : findCorrected(asked, items, pages);
}

/** Of several words, only those that occur nowhere are taken for misspellings. */
function findCorrected(
  asked: readonly string[],
  items: readonly AnyItem[],
  pages: Parameters<typeof closeNames>[1],
): Relevance {
  const corrected = asked.map((word) =>
    items.some((item) => holdsAll(item, [word])) ? word : (closeNames(word, pages, 1)[0] ?? word),
  );
  return findExactly(corrected.join(' '), corrected.flatMap(words), items);
}
