/**
 * Copies the file `data-src`, or else the `[data-copy-text]` of the `[data-copy-scope]` it stands in;
 * hidden where the clipboard is out of reach.
 */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const { src, done } = this.dataset;
    const shown = this.closest('[data-copy-scope]')?.querySelector<HTMLElement>('[data-copy-text]');
    if (!button || !(src ?? shown) || !('clipboard' in navigator)) return;
    this.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      void (src ? copyFile(src) : navigator.clipboard.writeText(shown?.innerText.trim() ?? ''))
        .then(() => {
          button.textContent = done ?? label;
          setTimeout(() => (button.textContent = label), 1600);
        })
        // The file itself can be copied by hand.
        .catch(() => src && location.assign(src));
    });
  }
}

/** The clipboard takes the promise: after the wait, some browsers no longer see that a person asked for it. */
function copyFile(src: string): Promise<void> {
  const text = fetch(src).then((answer) => {
    if (!answer.ok) throw new Error(`There is no ${src}.`);
    return answer.blob();
  });
  const plain = text.then((blob) => new Blob([blob], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

customElements.define('copy-button', CopyButton);
