/** Answers the form of the compatibility checker, in the browser. */
import { drawReport } from '../../features/checker/draw-report.ts';
import { runCheck } from '../../features/checker/run-check.ts';
import { createMatrix, type CompatibilityData } from '../../licences/compatibility/matrix.ts';
import { type CheckerState, readCheck, writeCheck } from '../../licences/compatibility/state.ts';
import type { Meaning } from '../../licences/compatibility/written.ts';
import { checkerMessages as t } from '#messages/checker.ts';
import { required } from '../../lib/element.ts';
import { answered } from '../../lib/answered.ts';

const MAX_FILE = 50 * 1024 * 1024;

class LicenseChecker extends HTMLElement {
  #check: ReturnType<typeof load> | undefined;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(true);
    });
    this.#form.addEventListener('reset', () => {
      history.pushState(null, '', location.pathname);
      this.#result.replaceChildren();
      this.#part('file-note').textContent = '';
      this.#showFaults({});
    });
    this.#field('file').addEventListener('change', () => void this.#readFile());
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  get #form() {
    return this.#part<HTMLFormElement>('form');
  }

  get #result() {
    return this.#part<HTMLElement>('result');
  }

  #part<Part extends HTMLElement>(name: string): Part {
    return required<Part>(this, `[data-part="${name}"]`);
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #read() {
    // Other pages link to a check by a query, since a fragment in a link means an anchor.
    const { hash, search } = location;
    const text = hash.includes('=') ? hash : search;
    if (!text.includes('=')) return;
    const { inbound, use, outbound, artefact } = readCheck(text);
    this.#field('in').value = inbound;
    this.#field('out').value = outbound;
    this.#field('use').value = use;
    this.#field('for').value = artefact;
    if (inbound && outbound) void this.#answer(false);
  }

  get #state(): CheckerState {
    const fields = new URLSearchParams();
    for (const name of ['in', 'use', 'out', 'for']) fields.set(name, this.#field(name).value);
    return readCheck(fields.toString());
  }

  async #readFile() {
    const [file] = this.#field('file').files ?? [];
    if (!file) return;
    if (file.size > MAX_FILE) {
      this.#showFaults({ in: t.tooLarge });
      return;
    }
    this.#field('in').value = await file.text();
    this.#part('file-note').textContent = t.fileRead(file.name);
  }

  /** `isAsked`: the button was pressed, so the address changes and the answer gets the focus. */
  async #answer(isAsked: boolean) {
    const check = await this.#loaded();
    if (!check) return;
    const state = this.#state;
    const checked = await check(state);
    this.#showFaults(checked.ok ? {} : checked.faults);
    if (!checked.ok) return;
    const { inbound } = checked;
    this.#result.innerHTML = drawReport(checked, this.dataset['email'] ?? '').text;
    if (!isAsked) return;
    // A list may be too long for an address, and may be confidential.
    const kept = inbound.kind === 'expression' ? state : { ...state, inbound: '' };
    history.pushState(null, '', `${location.pathname}#${writeCheck(kept)}`);
    this.#result.focus({ preventScroll: true });
    this.#result.scrollIntoView({ block: 'nearest' });
  }

  #showFaults(faults: Readonly<Record<string, string>>) {
    for (const name of ['in', 'out']) {
      const message = this.#part(`fault-${name}`);
      message.textContent = faults[name] ?? '';
      message.hidden = !faults[name];
      this.#field(name).setAttribute('aria-invalid', String(Boolean(faults[name])));
    }
    const [first] = Object.keys(faults);
    if (first === undefined) return;
    this.#result.replaceChildren();
    this.#field(first).focus();
  }

  async #loaded() {
    try {
      this.#check ??= load(this.dataset['rules'] ?? '');
      return await this.#check;
    } catch (cause) {
      this.#check = undefined;
      console.warn(cause);
      this.#showFaults({ in: t.loadFailed });
      return undefined;
    }
  }
}

/** Loaded on demand, with the data on licences. */
async function load(address: string) {
  const response = answered(await fetch(address));
  const matrix = createMatrix((await response.json()) as CompatibilityData);
  return (state: CheckerState) => runCheck(matrix, state, loadMeaning);
}

/** The long list of licence names, loaded on demand. Without it, names remain invalid expressions. */
async function loadMeaning(): Promise<Meaning> {
  try {
    const { meantBy } = await import('../../licences/meant.ts');
    return meantBy;
  } catch (cause) {
    console.warn(cause);
    return () => [];
  }
}

customElements.define('licence-checker', LicenseChecker);
