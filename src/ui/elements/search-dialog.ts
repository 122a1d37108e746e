import { isTypedInto, opensSearch } from '../../features/search/keys.ts';
import resultStyles from '../styles/search.css?url';
import { element, required } from '../../lib/element.ts';

/**
 * Opens the search dialog, from the link in the masthead or by a key. Only this is loaded with every page; the dialog
 * is made, and the search loaded, when it is first opened.
 */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const opener = this.#opener;
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    opener.addEventListener('click', (event) => this.#openInPlace(event));
    document.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  get #opener() {
    return required<HTMLAnchorElement>(document, '[data-search-open]');
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  /** With the field of SearchForm.astro. */
  #make() {
    const { title, label = '', submit = '', close = '' } = this.dataset;
    const id = 'search-dialog-field';
    const form = element(
      'form',
      { class: 'search-form', role: 'search', action: this.#opener.href },
      element('label', { for: id }, label),
      element('input', {
        class: 'field',
        id,
        name: 'q',
        type: 'search',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
        autofocus: '',
      }),
      element('button', { class: 'btn visually-hidden' }, submit),
      element('button', { class: 'btn line', type: 'button', 'data-search-close': '' }, close),
    );
    const search = document.createElement('site-search');
    search.dataset['limit'] = '5';
    search.dataset['linksToPage'] = '';
    search.append(form);
    this.append(element('dialog', { class: 'search-dialog', 'aria-label': title }, search));
  }

  /** A click with a modifier key opens the search page in a new tab or window. */
  #openInPlace(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#open();
  }

  #onKey(event: KeyboardEvent) {
    if (this.#dialog?.open) this.#onKeyWhileOpen(event);
    else if (opensSearch(event, isTypedInto(event.target))) {
      event.preventDefault();
      this.#open();
    }
  }

  /** Closes on the first Escape, which a search field would use to clear itself. */
  #onKeyWhileOpen(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#dialog?.close();
  }

  /** A click on the backdrop has the dialog itself as target. */
  #onClick({ target }: Event) {
    const closes = target instanceof Element && target.closest('[data-search-close]');
    if (closes || target === this.#dialog) this.#dialog?.close();
  }

  /** The style sheet of results, by a link element, since an import would load it with every page. */
  #loadStyles() {
    if (this.querySelector('link')) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = resultStyles;
    this.append(link);
  }

  /** The results area is taken from the search page, so that other pages are smaller. */
  async #loadResults() {
    const form = this.querySelector('form');
    if (!form || form.nextElementSibling) return;
    const answer = await fetch(form.action);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const below = required<HTMLTemplateElement>(page, '[data-search-below]');
    if (!form.nextElementSibling) form.after(below.content);
  }

  /** If loading fails, the form still leads to the search page. */
  async #load() {
    await this.#loadResults();
    await import('./site-search.ts');
  }

  #open() {
    if (!this.#dialog) this.#make();
    this.#dialog?.showModal();
    this.querySelector('input')?.select();
    this.#loadStyles();
    void this.#load();
  }
}

customElements.define('search-dialog', SearchDialog);
