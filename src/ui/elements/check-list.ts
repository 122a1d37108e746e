/** Gives every point of a list a check box. Nothing is kept: a reader ticks for this reading. */
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
      // A link within a label would become part of the name of the box.
      if (address) item.append(address);
    }
    this.classList.add('live');
  }
}

customElements.define('check-list', CheckList);
