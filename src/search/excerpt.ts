import type { Answer } from './finder.ts';
import { excerptParts, holdsAll, markWords, type Part } from './marks.ts';
import type { Hit } from './rank.ts';

/**
 * The line under a result: its summary where that shows why it was found, else the place in its text.
 */
export async function lineOf({ page, place }: Hit, answer: Answer): Promise<Part[]> {
  const { summary = '', key } = page;
  const { query } = answer;
  if (place === undefined || holdsAll(summary, query)) return markWords(summary, query);
  const excerpt = await answer.excerpt(key);
  return excerpt ? excerptParts(excerpt) : markWords(summary, query);
}
