import { likelyPages } from '../../features/search/did-you-mean.ts';
import { loadNames } from '../../features/search/load-names.ts';
import type { NamedPage } from '../../features/search/named-page.ts';
import { series } from '#messages/grammar.ts';

/** Suggests the pages whose names are closest to the requested address; stays hidden if there are none. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const base = this.dataset['base'] ?? '/';
    const path = location.pathname.slice(base.length - 1);
    // Without the names, as when offline, the page stays as it is.
    loadNames(`${base}pagefind/`).then(
      ({ pages }) => this.#show(likelyPages(path, pages), base),
      () => undefined,
    );
  }

  #show(pages: readonly NamedPage[], base: string) {
    const list = this.querySelector('ul');
    if (!list || pages.length === 0) return;
    list.replaceChildren(...pages.map((page) => itemOf(page, base)));
    this.hidden = false;
  }
}

function itemOf({ name, title, url }: NamedPage, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + url.slice(1);
  link.textContent = title ? series([name, title]) : name;
  item.append(link);
  return item;
}

customElements.define('not-found', NotFound);
