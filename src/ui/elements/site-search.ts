import { addRecent, removeRecent } from '../../features/search/recent.ts';
import { keepRecent, readRecent } from '../../features/search/recent-store.ts';
import type { PageType } from '../../schemas/search-record.ts';
import { AnswerArea } from '../../features/search/view/answer-area.ts';
import { moveByArrows } from '../../features/search/view/arrows.ts';
import { recentList } from '../../features/search/view/recent-list.ts';
import { searchParts } from '../../features/search/view/search-parts.ts';

const PAUSE = 100;

/** Events: the query was edited; editing has ended. */
export const SEARCH_EDITED = 'search-edited';
export const SEARCH_SETTLED = 'search-settled';

/** A search field with results while typing. Loads the index as soon as it is connected. */
export class SiteSearch extends HTMLElement {
  readonly #answers = new AnswerArea(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.addEventListener('input', () => this.#searchSoon());
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => moveByArrows(this, event));
    this.addEventListener('submit', () => this.#settle());
    this.#showRecent();
    void this.#answers.load();
    if (this.query) void this.search();
  }

  get query() {
    return searchParts(this).field.value.trim();
  }

  /** Fills in a query and searches. */
  async ask(query: string) {
    this.#answers.close();
    searchParts(this).field.value = query;
    await this.search();
  }

  /** Searches for the text in the field. */
  async search() {
    clearTimeout(this.#timer);
    await this.#answers.answer(this.query);
  }

  /** The first letter is searched at once, further ones with a debounce. */
  #searchSoon() {
    clearTimeout(this.#timer);
    this.#answers.close();
    const isFirst = searchParts(this).status.textContent === '';
    this.#timer = setTimeout(
      () => {
        this.dispatchEvent(new Event(SEARCH_EDITED));
        void this.search();
      },
      isFirst ? 0 : PAUSE,
    );
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
    else if (searchMore) void this.#answers.open(searchMore as PageType, this.query);
    else if (target.closest('.search-hit')) this.#settle();
  }

  #take(query: string) {
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
}

customElements.define('site-search', SiteSearch);
