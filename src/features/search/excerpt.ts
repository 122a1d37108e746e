import type { SearchAnswer } from './finder.ts';
import { excerptParts, holdsAll, markWords, type Part } from './highlight.ts';
import { NEARNESS } from './nearness.ts';
import type { Hit } from './rank.ts';

/**
 * The line under a result: its summary where the name or the summary shows why it was found, else the
 * place in its text.
 */
export async function lineOf({ page, nearness }: Hit, answer: SearchAnswer): Promise<Part[]> {
  const { summary = '', key } = page;
  const { query } = answer;
  const isShown = nearness < NEARNESS.text || holdsAll(summary, query);
  const excerpt = summary && isShown ? undefined : await answer.excerpt(key);
  return excerpt ? excerptParts(excerpt) : markWords(summary, query);
}
