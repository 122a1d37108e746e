import { filledAddress } from '../../exports/proposal.ts';
import { answered } from '../../lib/answered.ts';

/**
 * A link to the page of a forge that creates a file: adds the text of the file `data-src` to its address. A text that
 * is too long is copied to the clipboard instead, as `data-long` of the list explains. Without scripts the page opens with the file
 * name alone.
 */
class ProposeFile extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', this);
  }

  handleEvent(event: MouseEvent) {
    const { currentTarget: link } = event;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    link.removeEventListener('click', this);
    void this.#open(link).catch(() => location.assign(link.href));
  }

  async #open(link: HTMLAnchorElement) {
    const answer = answered(await fetch(this.dataset['src'] ?? ''));
    const text = await answer.text();
    const filled = filledAddress(link.href, text);
    if (filled) return location.assign(filled);
    await navigator.clipboard.writeText(text);
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent = this.closest<HTMLElement>('[data-long]')?.dataset['long'] ?? '';
  }
}

customElements.define('propose-file', ProposeFile);
