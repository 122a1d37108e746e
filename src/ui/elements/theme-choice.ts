import { keepStored } from '../../lib/storage/storage.ts';

/** Buttons for the light, dark or system theme; hidden until this script runs. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => this.#choose(button.dataset['themeChoice'] ?? ''));
    }
    this.#mark();
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
