/** Remembers across pages whether the reader keeps the drawing open. */
import { keepStored, readStored } from '../../lib/storage/storage.ts';

class KeptOpen extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details');
    if (!details) return;
    details.open ||= readStored('drawing') !== undefined;
    details.addEventListener('toggle', () =>
      keepStored('drawing', details.open ? 'open' : undefined),
    );
  }
}

customElements.define('kept-open', KeptOpen);
