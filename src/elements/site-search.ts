import { searchMessages as t } from '../messages/search.ts';
import type { Answer, Finder } from '../search/finder.ts';
import { loadFinder } from '../search/finder.ts';
import { addRecent, removeRecent } from '../search/recent.ts';
import { keepRecent, readRecent } from '../search/recent-store.ts';
import type { PageType } from '../search/record.ts';
import { answerView } from '../search/view/answer.ts';
import { moveByArrows } from '../search/view/arrows.ts';
import { failureView, nothingView } from '../search/view/nothing.ts';
import { recentList } from '../search/view/recent-list.ts';
import { searchParts } from '../search/view/search-parts.ts';
import { href } from '../site/address.ts';

const PAUSE = 100;

/** Events it sends: the query was edited; the reader is done editing it. */
export const SEARCH_EDITED = 'search-edited';
export const SEARCH_SETTLED = 'search-settled';

/** A field that answers while one types. Loads the index as soon as it is on the page. */
export class SiteSearch extends HTMLElement {
  #finder: Promise<Finder> | undefined;
  #opened = new Set<PageType>();
  /** Grows with each query, so that a late answer to an older one is dropped. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.addEventListener('input', () => this.#searchSoon());
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => moveByArrows(this, event));
    this.addEventListener('submit', () => this.#settle());
    this.#showRecent();
    this.#load().catch(reportError);
    if (this.query) void this.search();
  }

  get query() {
    return searchParts(this).field.value.trim();
  }

  /** Puts a query into the field and answers it. */
  async ask(query: string) {
    searchParts(this).field.value = query;
    await this.search();
  }

  /** Answers what stands in the field. */
  async search() {
    clearTimeout(this.#timer);
    const { query } = this;
    const turn = (this.#turn += 1);
    searchParts(this).empty.hidden = query !== '';
    if (!query) return this.#show('', []);
    if (!searchParts(this).status.textContent) this.#show(t.searching, []);
    const [status, view] = await this.#answer(query);
    if (turn === this.#turn) this.#show(status, view);
  }

  async #answer(query: string): Promise<[string, HTMLElement[]]> {
    try {
      const answer = await (await this.#load())(query);
      return await this.#viewOf(answer);
    } catch (cause) {
      reportError(cause);
      return [t.failed, [failureView(searchParts(this).waysOut())]];
    }
  }

  async #viewOf(answer: Answer): Promise<[string, HTMLElement[]]> {
    const { marks, waysOut } = searchParts(this);
    if (answer.total === 0) return [t.none(answer.query), [nothingView(answer, waysOut())]];
    const linksToPage = this.hasAttribute('data-links-to-page');
    const limit = Number(this.dataset['limit']);
    const view = await answerView(answer, { limit, opened: this.#opened, marks, linksToPage });
    return [t.found(answer.total, answer.query), view];
  }

  /** A load that failed is tried again with the next query. */
  #load() {
    this.#finder ??= loadFinder(href('/')).catch((cause: unknown) => {
      this.#finder = undefined;
      throw cause;
    });
    return this.#finder;
  }

  #show(status: string, view: readonly HTMLElement[]) {
    const parts = searchParts(this);
    parts.status.textContent = status;
    parts.answer.replaceChildren(...view);
  }

  #searchSoon() {
    clearTimeout(this.#timer);
    this.#opened.clear();
    this.#timer = setTimeout(() => {
      this.dispatchEvent(new Event(SEARCH_EDITED));
      void this.search();
    }, PAUSE);
  }

  #onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const { searchFor, searchForget, searchMore } = target.dataset;
    if (searchFor) {
      event.preventDefault();
      this.#take(searchFor);
    } else if (searchForget) this.#forget(searchForget);
    else if (searchMore) void this.#open(searchMore as PageType);
    else if (target.closest('.search-hit')) this.#settle();
  }

  #take(query: string) {
    this.#opened.clear();
    void this.ask(query);
    this.dispatchEvent(new Event(SEARCH_EDITED));
    this.#settle();
    searchParts(this).field.focus();
  }

  #settle() {
    keepRecent(addRecent(readRecent(), this.query));
    this.dispatchEvent(new Event(SEARCH_SETTLED));
    this.#showRecent();
  }

  #forget(query: string) {
    keepRecent(removeRecent(readRecent(), query));
    this.#showRecent();
    searchParts(this).field.focus();
  }

  #showRecent() {
    searchParts(this).recent.replaceChildren(...recentList(readRecent()));
  }

  async #open(type: PageType) {
    this.#opened.add(type);
    await this.search();
    const next = Number(this.dataset['limit']) + 1;
    this.querySelector<HTMLElement>(
      `[data-search-group="${type}"] li:nth-child(${next}) a`,
    )?.focus();
  }
}

customElements.define('site-search', SiteSearch);
