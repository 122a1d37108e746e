/** Contents that stand open beside the text start closed where they would push the text out of sight. */
class FoldedDetails extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector<HTMLDetailsElement>(':scope > details');
    if (details) details.open = !matchMedia('(max-width: 60rem)').matches;
  }
}

customElements.define('folded-details', FoldedDetails);
