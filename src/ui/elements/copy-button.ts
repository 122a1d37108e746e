import { answered } from '../../lib/answered.ts';
import { element } from '../../lib/element.ts';

/**
 * Copies the file `data-src`, or else the `[data-copy-text]` of the surrounding `[data-copy-scope]`; hidden where the
 * clipboard is not available. The content becomes the button.
 */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const { src, done } = this.dataset;
    const shown = this.closest('[data-copy-scope]')?.querySelector<HTMLElement>('[data-copy-text]');
    if (this.querySelector('button') || !(src ?? shown) || !('clipboard' in navigator)) return;
    this.hidden = false;
    const label = this.textContent.trim();
    const attributes = { type: 'button', class: 'copy', 'aria-live': 'polite' };
    const button = element('button', attributes, label);
    this.replaceChildren(button);
    button.addEventListener('click', () => {
      void (src ? copyFile(src) : navigator.clipboard.writeText(shown?.innerText.trim() ?? ''))
        .then(() => {
          button.textContent = done ?? label;
          setTimeout(() => (button.textContent = label), 1600);
        })
        // Opens the file, so that it can be copied by hand.
        .catch(() => src && location.assign(src));
    });
  }
}

/**
 * The promise is passed to the clipboard: after waiting, some browsers no longer count the click as user activation.
 */
function copyFile(src: string): Promise<void> {
  const text = fetch(src).then((answer) => answered(answer).blob());
  const plain = text.then((blob) => new Blob([blob], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

customElements.define('copy-button', CopyButton);
