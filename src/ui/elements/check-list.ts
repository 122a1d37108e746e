/** Adds a check box to every point of a list. Ticks are not stored. */
class CheckList extends HTMLElement {
  connectedCallback() {
    for (const item of this.querySelectorAll('li')) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      const words = document.createElement('span');
      const address = item.querySelector(':scope > .anchor');
      words.append(...item.childNodes);
      const label = document.createElement('label');
      label.append(box, words);
      item.append(label);
      // Outside of the label, where the link would become part of the accessible name.
      if (address) item.append(address);
    }
    this.classList.add('live');
  }
}

customElements.define('check-list', CheckList);
