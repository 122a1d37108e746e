import { element } from '../../lib/element.ts';
import { keepStored } from '../../lib/storage/storage.ts';

/** Buttons for the light, dark or system theme, made by this script: without it there are none. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.#make();
    this.hidden = false;
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => this.#choose(button.dataset['themeChoice'] ?? ''));
    }
    this.#mark();
  }

  #make() {
    const { heading = '', auto, light, dark } = this.dataset;
    const items = Object.entries({ '': auto, light, dark }).map(([theme, label = '']) =>
      element('li', {}, element('button', { type: 'button', 'data-theme-choice': theme }, label)),
    );
    this.append(element('h2', {}, heading), element('ul', { class: 'links theme' }, ...items));
  }

  #buttons() {
    return this.querySelectorAll<HTMLButtonElement>('[data-theme-choice]');
  }

  #choose(theme: string) {
    const { dataset } = document.documentElement;
    if (theme) dataset['theme'] = theme;
    else delete dataset['theme'];
    keepStored('theme', theme);
    this.#mark();
  }

  #mark() {
    const current = document.documentElement.dataset['theme'] ?? '';
    for (const button of this.#buttons()) {
      button.setAttribute('aria-pressed', String(button.dataset['themeChoice'] === current));
    }
  }
}

customElements.define('theme-choice', ThemeChoice);
