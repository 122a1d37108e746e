/** Announces the end of a path to screen readers. The questions themselves need no script. */
class ToolWay extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => {
      const ends = [...this.querySelectorAll<HTMLElement>('[data-end]')];
      const shown = ends.find((end) => end.checkVisibility());
      const place = this.querySelector('[data-announce]');
      if (place) place.textContent = shown?.querySelector('h2')?.textContent ?? '';
    });
  }
}

customElements.define('tool-way', ToolWay);
