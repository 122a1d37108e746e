/** Opens details elements beside the text, for browsers in which CSS cannot. */
class FoldedDetails extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector<HTMLDetailsElement>(':scope > details');
    if (details && matchMedia('(min-width: 60.01rem)').matches) details.open = true;
  }
}

customElements.define('folded-details', FoldedDetails);
