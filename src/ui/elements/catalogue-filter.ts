import { readChoice } from './catalogue-choice.ts';

/** Events that announce the use of the filters. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'input'] as const;

/**
 * Turns the list of the catalogue into a search. Only this is loaded with the page; the rest and the data are loaded
 * when somebody approaches the filters, or at once if the address or a stored view needs the search.
 */
class CatalogueFilter extends HTMLElement {
  #isStarted = false;
  #isEdited = false;

  connectedCallback() {
    this.#foldOnSmallScreens();
    for (const type of SIGNS) {
      this.addEventListener(type, () => this.#start(), { once: true, passive: true });
    }
    this.addEventListener('input', () => (this.#isEdited = true), { once: true });
    if (location.search || readChoice()) this.#start();
  }

  /** On small screens, open filters would push the results away. */
  #foldOnSmallScreens() {
    if (!matchMedia('(max-width: 60rem)').matches) return;
    for (const facet of this.querySelectorAll<HTMLDetailsElement>('.facet')) facet.open = false;
  }

  #start() {
    if (this.#isStarted) return;
    this.#isStarted = true;
    void this.#load();
  }

  /** Boxes ticked while loading are respected. */
  async #load() {
    const { startSearch } = await import('./catalogue-search.ts');
    await startSearch(this, () => this.#isEdited);
  }
}

customElements.define('catalogue-filter', CatalogueFilter);
