import { projectsWithAll, withFullText } from '../../features/facets/full-text.ts';
import type { CatalogueItem } from '../../features/facets/item.ts';
import type { Relevance } from '../../features/facets/full-text.ts';
import { findText } from '../../features/facets/relevance.ts';
import type { Finder } from '../../features/search/finder.ts';

/** The text of a search: names and summaries match at once, the full text as soon as its index is loaded. */
export class CatalogueText {
  readonly #items: readonly CatalogueItem[];
  readonly #site: string;
  #finder: Promise<Finder> | undefined;
  #asked = '';
  #found: Relevance | undefined;

  /** @param site path of the home page. */
  constructor(items: readonly CatalogueItem[], site: string) {
    this.#items = items;
    this.#site = site;
  }

  /** The matches so far. Each text is searched once, however often the facets change. */
  find(text: string, onMore: () => void): Relevance | undefined {
    if (this.#asked !== text) {
      this.#asked = text;
      this.#found = findText(text, this.#items);
      if (this.#found) void this.#searchPages(text, this.#found, onMore);
    }
    return this.#found;
  }

  async #searchPages(text: string, near: Relevance, onMore: () => void) {
    try {
      const { find } = await (this.#finder ??= this.#load());
      const { best, groups } = await find(text);
      // The text may have changed in the meantime.
      if (this.#asked !== text) return;
      const hits = [...best, ...groups.flatMap((group) => group.hits)];
      this.#found = withFullText(near, projectsWithAll(hits));
      if (this.#found.size > near.size) onMore();
    } catch (cause) {
      this.#finder = undefined;
      console.info(cause);
    }
  }

  async #load(): Promise<Finder> {
    const { loadFinder } = await import('../../features/search/finder.ts');
    return loadFinder(this.#site);
  }
}
