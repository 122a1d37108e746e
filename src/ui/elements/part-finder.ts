import { partsMessages as say } from '#messages/parts.ts';
import {
  type FoundPart,
  partsFinder,
  type PartsFinder,
  type PartsIndex,
} from '../../features/parts/find-parts.ts';
import { answered } from '../../lib/answered.ts';
import { element, required } from '../../lib/element.ts';

/** Results; further ones are found by typing more. */
const MOST_PARTS = 20;

/** Boards per part; its list has all. */
const MOST_BOARDS = 8;

/** Finds the boards that use a part while its name is typed. The query is kept in the address. */
class PartFinder extends HTMLElement {
  #finder: Promise<PartsFinder> | undefined;

  connectedCallback() {
    const form = required<HTMLFormElement>(this, 'form');
    const field = required<HTMLInputElement>(this, 'input');
    form.hidden = false;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('focus', () => void this.#load().catch(() => undefined));
    field.addEventListener('input', () => this.#ask(field.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(field.value);
    });
    if (field.value) this.#ask(field.value);
  }

  #ask(asked: string) {
    const place = new URL(location.href);
    if (asked) place.searchParams.set('q', asked);
    else place.searchParams.delete('q');
    history.replaceState(history.state, '', place);
    this.#load().then(
      (finder) => this.#show(asked, finder),
      () => this.#say(say.unreachable),
    );
  }

  #load(): Promise<PartsFinder> {
    this.#finder ??= fetch(this.dataset['index'] ?? '')
      .then((response) => answered(response).json() as Promise<PartsIndex>)
      .then(partsFinder);
    return this.#finder.catch((error: unknown) => {
      this.#finder = undefined;
      throw error;
    });
  }

  #show(asked: string, finder: PartsFinder) {
    // A newer query has its own answer.
    if (asked !== required<HTMLInputElement>(this, 'input').value) return;
    const { count, found } = finder.find(asked, MOST_PARTS);
    const base = this.dataset['base'] ?? '/';
    required(this, '.part-list').replaceChildren(...found.map((part) => itemOf(part, base)));
    if (asked.trim() === '') this.#say('');
    else this.#say(count > 0 ? say.found(count, found.length) : say.none(asked));
  }

  #say(text: string) {
    required(this, '[role=status]').textContent = text;
  }
}

function itemOf({ name, others, list, uses }: FoundPart, base: string): HTMLElement {
  const link = (path: string, text: string) => element('a', { href: base + path.slice(1) }, text);
  const shown = uses.slice(0, MOST_BOARDS);
  const rest = uses.length - shown.length;
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('b', {}, name),
      ...(others ? [' ', element('small', {}, others)] : []),
    ),
    element(
      'ul',
      {},
      ...shown.map(({ board, path, quantity }) =>
        element('li', {}, link(path, board), ` ${say.times(quantity)}`),
      ),
      ...(rest > 0 ? [element('li', {}, link(list, say.more(rest)))] : []),
    ),
  );
}

customElements.define('part-finder', PartFinder);
