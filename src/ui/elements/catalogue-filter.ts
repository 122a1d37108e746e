import { readChoice } from './catalogue-choice.ts';

/** Any of these says that somebody is about to filter. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'input'] as const;

/**
 * Makes the list of the catalogue a search. This much is loaded with the page; the rest and the data arrive
 * when somebody comes near the filters, or at once if the address or an earlier choice asks for a search.
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

  /** Above the results, an open filter would push them away. */
  #foldOnSmallScreens() {
    if (!matchMedia('(max-width: 60rem)').matches) return;
    for (const facet of this.querySelectorAll<HTMLDetailsElement>('.facet')) facet.open = false;
  }

  #start() {
    if (this.#isStarted) return;
    this.#isStarted = true;
    void this.#load();
  }

  /** What was ticked while the rest was on its way counts. */
  async #load() {
    const { startSearch } = await import('./catalogue-search.ts');
    await startSearch(this, () => this.#isEdited);
  }
}

customElements.define('catalogue-filter', CatalogueFilter);
