/** Turns a link to the glossary into a button that shows the definition; the link stays beside it. */
class GlossaryTip extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const tip = this.querySelector<HTMLElement>('.tip');
    if (!link || !tip || !('popover' in tip)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'term';
    button.append(...link.childNodes);
    button.popoverTargetElement = tip;
    tip.popover = 'auto';
    tip.hidden = false;
    link.replaceWith(button);
    tip.addEventListener('toggle', () => this.#place(button, tip));
  }

  /** Below the word, within the window. */
  #place(button: HTMLElement, tip: HTMLElement) {
    const word = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = tip;
    const room = document.documentElement.clientWidth - offsetWidth - 8;
    const below = word.bottom + offsetHeight < window.innerHeight;
    tip.style.left = `${Math.max(8, Math.min(word.left, room)) + window.scrollX}px`;
    tip.style.top = `${(below ? word.bottom : word.top - offsetHeight) + window.scrollY}px`;
  }
}

customElements.define('glossary-tip', GlossaryTip);
