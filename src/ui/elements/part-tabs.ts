/**
 * Turns sections into tabs, by the pattern of the ARIA Authoring Practices: arrows, Home and End move between them.
 * Hidden content is still found by find-in-page, and by links into it.
 */
class PartTabs extends HTMLElement {
  static #count = 0;
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback() {
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > .tab')];
    if (this.#tabs.length > 0 || this.#panels.length < 2) return;
    PartTabs.#count += 1;
    this.#tabs = this.#panels.map((panel, index) =>
      makeTab(panel, `tab-${PartTabs.#count}-${index + 1}`),
    );
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.setAttribute('role', 'tablist');
    list.append(...this.#tabs);
    this.prepend(list);
    this.classList.add('live');
    list.addEventListener('click', ({ target }) =>
      this.#select(this.#tabs.findIndex((tab) => tab === target)),
    );
    list.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('beforematch', ({ target }) => this.#show(target));
    addEventListener('hashchange', () => this.#showAnchor());
    this.#select(0);
    this.#showAnchor();
  }

  #select(chosen: number) {
    if (chosen < 0) return;
    for (const [index, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
    for (const [index, panel] of this.#panels.entries()) {
      if (index === chosen) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    }
  }

  #onKey(event: KeyboardEvent) {
    const { length } = this.#tabs;
    const now = this.#tabs.findIndex((tab) => tab === event.target);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + length) % length;
    this.#select(index);
    this.#tabs[index]?.focus();
  }

  #show(target: EventTarget | null) {
    this.#select(
      this.#panels.findIndex((panel) => target instanceof Node && panel.contains(target)),
    );
  }

  #showAnchor() {
    const target = document.getElementById(anchorOf(location.hash));
    if (!target || !this.contains(target)) return;
    this.#show(target);
    target.scrollIntoView();
  }
}

/** The id in a fragment; malformed encoding is used as it is. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function makeTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = id;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', `${id}-panel`);
  tab.textContent = panel.dataset['label'] ?? '';
  panel.id = `${id}-panel`;
  panel.tabIndex = 0;
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', id);
  return tab;
}

customElements.define('part-tabs', PartTabs);
