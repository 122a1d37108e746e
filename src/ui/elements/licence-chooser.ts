/**
 * Turns the linked pages of the chooser into one form. Its answers are in the fragment of the address; other pages link
 * to a state by a query, since a fragment in a link means an anchor.
 */
import type { ChooserData } from '../../features/chooser/data.ts';
import { drawQuestions } from '../../features/chooser/draw-questions.ts';
import { drawResult } from '../../features/chooser/draw-result.ts';
import { drawTodo } from '../../features/chooser/draw-todo.ts';
import { type ChooserState, EMPTY, readState, writeState } from '../../features/chooser/state.ts';
import { type ResultView, resultView } from '../../features/chooser/view.ts';
import { findPart, walk } from '../../features/chooser/run-answers.ts';
import { Markup } from '../../lib/html.ts';
import { required } from '../../lib/element.ts';
import { answered } from '../../lib/answered.ts';
import {
  createMatrix,
  type Matrix,
  type CompatibilityData,
} from '../../licences/compatibility/matrix.ts';
import type { Use } from '../../schemas/verdict.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import { labelled } from '#messages/grammar.ts';

class LicenseChooser extends HTMLElement {
  #data: ChooserData | undefined;
  #matrix: Matrix | undefined;
  #state: ChooserState = EMPTY;
  /** Pending or done, so that drawing again does not load again. */
  #loading: Promise<void> | undefined;
  #isDrawn = false;

  connectedCallback() {
    void this.#start();
  }

  async #start() {
    try {
      this.#data = await load<ChooserData>(this.dataset['questions']);
    } catch (cause) {
      // The linked pages are still there and work.
      console.warn(t.loadFailed, cause);
      return;
    }
    this.#part('start').hidden = true;
    this.#part('form').hidden = false;
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #part(name: string): HTMLElement {
    return required(this, `[data-part="${name}"]`);
  }

  #read() {
    const { hash, search } = location;
    // A link to an anchor, such as the skip link, does not change the answers.
    if (hash !== '' && !hash.includes('=') && this.#isDrawn) return;
    this.#isDrawn = true;
    this.#state = readState(hash.includes('=') ? hash : search);
    this.#draw();
  }

  #set(state: ChooserState) {
    this.#state = state;
    const fragment = writeState(state);
    history.pushState(null, '', location.pathname + (fragment && `#${fragment}`));
    this.#draw();
  }

  #onChange({ target }: Event) {
    const { answers, inside } = this.#state;
    if (target instanceof HTMLSelectElement) {
      const license = target.dataset['license'] ?? '';
      const use = target.value as Use;
      this.#set({
        ...this.#state,
        inside: inside.map((item) => (item.license === license ? { license, use } : item)),
      });
    } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
      const others = inside.filter(({ license }) => license !== target.value);
      const ticked = { license: target.value, use: 'merge' } as const;
      this.#set({ ...this.#state, inside: target.checked ? [...others, ticked] : others });
    } else if (target instanceof HTMLInputElement && target.name === 'part') {
      this.#set({ ...this.#state, part: target.value });
    } else if (target instanceof HTMLInputElement) {
      this.#set({ ...this.#state, answers: { ...answers, [target.name]: target.value } });
    }
  }

  /** The fragment holds the state, so links within the page are followed by script. */
  #onClick(event: Event) {
    const element = event.target instanceof Element ? event.target : undefined;
    if (element?.closest('[data-restart]')) {
      this.#set(EMPTY);
      document.getElementById('question-1')?.focus();
    }
    const link = element?.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  #draw() {
    const data = this.#data;
    if (!data) return;
    const part = findPart(data.chooser, this.#state.part);
    const { answers } = this.#state;
    const run = part && walk(data.chooser, part, answers);
    const asksInside = run?.steps.some(
      ({ question, answer }) => question.inbound && answer?.id === 'yes',
    );
    const inside = asksInside ? this.#state.inside : [];
    if (asksInside && !this.#matrix) this.#loading ??= this.#loadMatrix();
    const pads = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-pad]')].map((item) => [
        item.dataset['pad'] ?? '',
        new Markup(item.innerHTML),
      ]),
    );
    const licenses = this.#matrix && [...this.#matrix.licenses.values()];
    const focused = document.activeElement?.id ?? '';
    this.#part('questions').innerHTML = drawQuestions(data.chooser, run, {
      licenses,
      inside,
      lang: data.lang,
      pads,
    }).text;
    if (focused) this.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
    this.#show(run && resultView(data.chooser, run, answers, inside, this.#matrix), data);
  }

  #show(view: ResultView | undefined, data: ChooserData) {
    const drawing = { data, linked: true };
    this.#part('result').innerHTML = view ? drawResult(view, drawing).text : '';
    this.#part('todo').innerHTML = view ? drawTodo(view, drawing).text : '';
    const title = this.querySelector('.result-title')?.textContent.trim();
    const label = this.querySelector('.result-label span')?.textContent.trim();
    this.#part('peek').hidden = !view;
    this.#part('short').textContent = title ?? '';
    this.#part('status').textContent = title && label ? labelled(label, title) : t.chooseFirst;
  }

  async #loadMatrix() {
    try {
      this.#matrix = createMatrix(await load<CompatibilityData>(this.dataset['rules']));
      this.#draw();
    } catch (cause) {
      console.warn(t.loadFailed, cause);
      this.#loading = undefined;
    }
  }
}

async function load<Shape>(address: string | undefined): Promise<Shape> {
  const response = answered(await fetch(address ?? ''));
  return (await response.json()) as Shape;
}

customElements.define('licence-chooser', LicenseChooser);
