/** Searches the entries of other offices, in an index of their own. */
import { sound, type TextSearch } from './text-search.ts';

/** An entry of another office. */
export interface HitElsewhere {
  readonly name: string;
  readonly to: string;
  readonly office: string;
  readonly summary?: string | undefined;
  /** BCP 47 tag of the language of the summary. */
  readonly lang?: string | undefined;
}

export interface Elsewhere {
  /** The best of all that are found. */
  readonly hits: readonly HitElsewhere[];
  readonly total: number;
}

export const NOTHING_ELSEWHERE: Elsewhere = { hits: [], total: 0 };

const MOST = 12;

/** Pagefind's best entries for a question. What cannot be loaded is not found: the site's own pages are. */
export async function findElsewhere(
  loading: Promise<TextSearch>,
  query: string,
): Promise<Elsewhere> {
  try {
    return await findIn(await loading, query);
  } catch (cause) {
    console.info(cause);
    return NOTHING_ELSEWHERE;
  }
}

async function findIn(pagefind: TextSearch, query: string): Promise<Elsewhere> {
  const answer = await pagefind.search(query);
  const results = await sound(query, answer.results, () => false);
  const found = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
  return {
    total: results.length,
    hits: found.map(({ url, meta }) => ({
      name: meta?.['title'] ?? url,
      to: url,
      office: meta?.['office'] ?? '',
      summary: meta?.['summary'] || undefined,
      lang: meta?.['language'] || undefined,
    })),
  };
}
