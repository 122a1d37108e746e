/** Marks the current heading in the table of contents. */
class ContentsSpy extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    const headings = [...this.querySelectorAll('a')].flatMap(
      (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
    );
    // A heading is current once it has passed the upper quarter of the window. Everything above is observed too, so
    // that jumps over headings are noticed.
    this.#observer = new IntersectionObserver(() => this.#mark(headings), {
      rootMargin: '1000000px 0px -75% 0px',
    });
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  #mark(headings: readonly HTMLElement[]) {
    const limit = window.innerHeight / 4;
    const reached = headings.findLast((heading) => heading.getBoundingClientRect().top <= limit);
    for (const link of this.querySelectorAll('a')) {
      if (reached && decodeURIComponent(link.hash.slice(1)) === reached.id) {
        link.setAttribute('aria-current', 'location');
      } else {
        link.removeAttribute('aria-current');
      }
    }
  }
}

customElements.define('contents-spy', ContentsSpy);
