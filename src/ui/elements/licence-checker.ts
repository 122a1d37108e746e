/** Answers the form of the compatibility checker. All of it happens in the page. */
import { drawReport } from '../../features/checker/draw-report.ts';
import { type Outbound, readOutbound } from '../../licences/compatibility/expression-answer.ts';
import { type Inbound, readInbound, toCheck } from '../../licences/compatibility/inbound.ts';
import {
  createMatrix,
  type Matrix,
  type CompatibilityData,
} from '../../licences/compatibility/matrix.ts';
import { reportOn } from '../../licences/compatibility/report.ts';
import { type CheckerState, readCheck, writeCheck } from '../../licences/compatibility/state.ts';
import { checkerFaults } from '#messages/checker-faults.ts';
import { checkerMessages as t } from '#messages/checker.ts';
import { required } from '../../lib/element.ts';
import { answered } from '../../lib/answered.ts';

const MAX_FILE = 50 * 1024 * 1024;

class LicenseChecker extends HTMLElement {
  #matrix: Promise<Matrix> | undefined;

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(true);
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
    // Other pages link to a check by a query, since a fragment in a link names an anchor.
    const { hash, search } = location;
    const text = hash.includes('=') ? hash : search;
    if (!text.includes('=')) return;
    const { inbound, use, outbound, artefact } = readCheck(text);
    this.#field('in').value = inbound;
    this.#field('out').value = outbound;
    this.#field('use').value = use;
    this.#field('for').value = artefact;
    if (inbound && outbound) void this.#check(false);
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

  /** `isAsked`: a person pressed the button, so the address changes and the answer gets the focus. */
  async #check(isAsked: boolean) {
    const matrix = await this.#loadMatrix();
    if (!matrix) return;
    const state = this.#state;
    const inbound = readInbound(matrix, state.inbound);
    const outbound = readOutbound(matrix, state.outbound);
    const faults = faultsOf(inbound, outbound, state.outbound);
    this.#showFaults(faults);
    if (!inbound.ok || !outbound.ok) return;
    const { use, artefact } = state;
    const components = toCheck(inbound, state.outbound);
    const report = reportOn(matrix, components, outbound.keys, { use, artefact });
    this.#result.innerHTML = drawReport(report, inbound, state.outbound.trim()).text;
    if (!isAsked) return;
    // A list can be longer than an address may be, and is nobody else's business.
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

  async #loadMatrix(): Promise<Matrix | undefined> {
    try {
      this.#matrix ??= load(this.dataset['rules'] ?? '');
      return await this.#matrix;
    } catch (cause) {
      this.#matrix = undefined;
      console.warn(cause);
      this.#showFaults({ in: t.loadFailed });
      return undefined;
    }
  }
}

function faultsOf(inbound: Inbound, outbound: Outbound, text: string): Record<string, string> {
  return {
    ...(!inbound.ok && { in: checkerFaults[inbound.fault] }),
    ...(!outbound.ok && {
      out: text.trim() === '' ? t.outboundEmpty : t.outboundFault(outbound.message),
    }),
  };
}

async function load(address: string): Promise<Matrix> {
  const response = answered(await fetch(address));
  return createMatrix((await response.json()) as CompatibilityData);
}

customElements.define('licence-checker', LicenseChecker);
