import { isTypedInto, opensSearch } from '../../features/search/keys.ts';
import resultStyles from '../styles/search.css?url';
import { required } from '../../lib/element.ts';

/**
 * Opens the search over the page, from the link in the masthead or by a key. This much is loaded with every
 * page; the search itself arrives when it is opened first.
 */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const opener = document.querySelector('[data-search-open]');
    opener?.setAttribute('aria-haspopup', 'dialog');
    opener?.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    opener?.addEventListener('click', (event) => this.#openInPlace(event as MouseEvent));
    document.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
  }

  get #dialog() {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  /** A click that asks for a new tab or window still gets the page. */
  #openInPlace(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#open();
  }

  #onKey(event: KeyboardEvent) {
    if (this.#dialog.open) this.#onKeyWhileOpen(event);
    else if (opensSearch(event, isTypedInto(event.target))) {
      event.preventDefault();
      this.#open();
    }
  }

  /** Escape closes at once; a search field would keep the first one to empty itself. */
  #onKeyWhileOpen(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#dialog.close();
  }

  /** The dialog itself is what is clicked beside its content. */
  #onClick({ target }: Event) {
    const closes = target instanceof Element && target.closest('[data-search-close]');
    if (closes || target === this.#dialog) this.#dialog.close();
  }

  /** Only a page that searches needs the look of results; a link, since an import would load it everywhere. */
  #loadStyles() {
    if (this.querySelector('link')) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = resultStyles;
    this.append(link);
  }

  /** What stands below the field is taken from the page of the search, so that no other page has to carry it. */
  async #loadResults() {
    const form = this.querySelector('form');
    if (!form || form.nextElementSibling) return;
    const answer = await fetch(form.action);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const below = required<HTMLTemplateElement>(page, '[data-search-below]');
    if (!form.nextElementSibling) form.after(below.content);
  }

  /** Where it cannot be loaded, the form still leads to the page of the search. */
  async #load() {
    await this.#loadResults();
    await import('./site-search.ts');
  }

  #open() {
    this.#dialog.showModal();
    this.querySelector('input')?.select();
    this.#loadStyles();
    void this.#load();
  }
}

customElements.define('search-dialog', SearchDialog);
