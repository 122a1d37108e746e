/** Copies the `[data-copy-text]` of the `[data-copy-scope]` it stands in; hidden where the clipboard is out of reach. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const source =
      this.closest('[data-copy-scope]')?.querySelector<HTMLElement>('[data-copy-text]');
    if (!button || !source || !('clipboard' in navigator)) return;
    this.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(source.innerText.trim()).then(() => {
        button.textContent = this.dataset['done'] ?? label;
        setTimeout(() => (button.textContent = label), 1600);
      });
    });
  }
}

customElements.define('copy-button', CopyButton);
