import type { Order } from '../../instance/entry-file/order.ts';
import type { Draft } from '../../schemas/draft.ts';
import { submitWords as t } from '#messages/submit.ts';
import { textAt, type Values } from '../../features/submit/paths.ts';
import { keepDraft, recallDraft } from '../../features/submit/store.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { applyDraft, fillForm } from './submit-apply.ts';
import { Checks } from './submit-check.ts';
import { fieldsOf, readForm } from './submit-fields.ts';
import { showOrigin } from './submit-origins.ts';
import { startPrefill } from './submit-prefill.ts';
import { showSummary } from './submit-problems.ts';
import { fillRows, onRowButtons } from './submit-rows.ts';
import * as session from './submit-session.ts';
import { showSimilar } from './submit-similar.ts';
import { startTerms } from './submit-terms.ts';
import { readTyped, showTyped, type Typed } from './submit-typed.ts';
import { loadEntry, offer, startUpdate } from './submit-update.ts';
import { type Destination, showWays, takeWay, wayIn } from './submit-ways.ts';

/** How long a pause in typing is. */
const PAUSE = 200;

/** The form for entries: reads what is typed, shows what follows from it, and sends nothing. */
class SubmitForm extends HTMLElement {
  #checks = new Checks(this.dataset['known'] ?? '');
  #order = JSON.parse(this.dataset['order'] ?? '{}') as Order;
  #target = JSON.parse(this.dataset['target'] ?? '{}') as Destination;
  /** Values that no field shows. */
  #base: Values = {};
  #updated: string | undefined;
  #head: string | undefined;
  #hasOwnId = false;
  #touched = new Set<Element>();
  #showsAll = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    for (const field of fieldsOf(this)) {
      if (field.dataset['type'] === 'rows') fillRows(field, []);
      if (field.dataset['type'] === 'terms') startTerms(field);
    }
    this.addEventListener('focusin', () => void this.#load(), { once: true });
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    startUpdate(this, () => this.#checks.load());
    this.#startPrefill();
    void this.#begin(new URLSearchParams(location.search).get('id'));
  }

  get #form() {
    return this.querySelector<HTMLFormElement>('form.submit');
  }

  #startPrefill() {
    const part = this.querySelector<HTMLElement>('#prefill');
    if (!part) return;
    startPrefill(part, {
      options: async () => ({ ...(await this.#checks.options()), kind: session.readKind(this) }),
      apply: (draft) => this.#apply(draft),
    });
  }

  /** With the entry that the address names, or with the draft that was left. */
  async #begin(id: string | null) {
    const isThere = id === null || (await this.#open(id));
    const draft = isThere ? recallDraft(this.#updated) : undefined;
    if (draft) {
      this.#base = draft.values;
      fillForm(this, draft.values);
      session.restoreSession(this, draft);
      this.#hasOwnId = draft.id !== '';
      this.#say(t.restored(String(draft.values['name'] ?? '')));
      void this.#load();
    }
    if (this.#updated !== undefined) session.fixIdentity(this);
    this.#refresh();
  }

  /** True for an entry that exists. */
  async #open(id: string): Promise<boolean> {
    try {
      const entry = await loadEntry(this.dataset['entries'] ?? '', id);
      if (!entry) {
        this.#say(t.unknownId);
        return false;
      }
      this.#updated = entry.id;
      this.#head = entry.head;
      this.#base = { ...entry.values };
      fillForm(this, this.#base);
      session.restoreSession(this, { ...entry, values: {}, notes: {}, scope: [] });
      const title = t.updateTitle(entry.values.name);
      document.querySelector('h1')?.replaceChildren(title);
      document.title = title;
      void this.#load();
      return true;
    } catch {
      // The rules and the catalogue can be loaded later; the form works without.
      this.#say(t.unreachable);
      return false;
    }
  }

  async #load() {
    await this.#checks.load().then(
      () => offer(this, () => this.#checks.load()),
      () => this.#say(t.unreachable),
    );
    this.#refresh();
  }

  #apply(draft: Draft): string {
    const { said, base, fields } = applyDraft(this, draft, this.#base);
    this.#base = base;
    for (const field of fields) this.#touched.add(field);
    this.#suggestId();
    void this.#load();
    this.#keep();
    return said;
  }

  #suggestId() {
    const id = session.idField(this);
    if (!id || this.#hasOwnId || this.#updated !== undefined) return;
    id.value = suggestedId(textAt(readForm(this, this.#base), 'name'));
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLElement) || target.closest('#prefill, [data-update]')) return;
    const field = target.closest<HTMLElement>('[data-field]');
    if (target === session.idField(this)) this.#hasOwnId = true;
    if (field) showOrigin(field, undefined);
    if (field?.dataset['field'] === 'name') this.#suggestId();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#keep(), PAUSE);
  }

  #onChange(event: Event) {
    const field = (event.target as Element).closest('.submit-field');
    if (field) this.#touched.add(field);
    this.#onInput(event);
    // A value that is complete is judged at once.
    if (this.#pause !== undefined) this.#keep();
  }

  #onClick(event: Event) {
    const target = event.target as Element;
    const way = wayIn(target);
    if (onRowButtons(target)) this.#keep();
    if (way) this.#leave(event, way);
    if (!target.closest('[data-discard]')) return;
    clearTimeout(this.#pause);
    keepDraft(this.#updated, undefined);
    location.reload();
  }

  #leave(event: Event, way: NonNullable<ReturnType<typeof wayIn>>) {
    const { placed, submission } = this.#refresh();
    const passes = placed?.every(({ finding }) => finding.severity !== 'error');
    if (!passes || way === 'download') event.preventDefault();
    if (passes) void takeWay(this, way, submission, this.#target);
    else void this.#check();
  }

  async #check() {
    this.#showsAll = true;
    await this.#load();
    const { placed } = this.#refresh();
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (summary && placed) showSummary(summary, placed);
  }

  #keep() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const { values } = this.#refresh();
    keepDraft(this.#updated, { ...session.readSession(this), values });
  }

  /** Shows what follows from what is typed. */
  #refresh(): Typed {
    const typed = readTyped(this, {
      base: this.#base,
      updated: this.#updated,
      head: this.#head,
      order: this.#order,
      find: (candidate) => this.#checks.find(candidate, this.#updated),
    });
    const shown = (typed.placed ?? []).filter(
      ({ field }) => this.#showsAll || this.#touched.has(field),
    );
    showTyped(this, typed, typed.placed && shown);
    showWays(this, typed.submission, this.#target);
    const others = this.#checks.known?.projects.filter(({ id }) => id !== this.#updated);
    if (others) showSimilar(this, others, typed.values);
    return typed;
  }

  #say(words: string) {
    this.querySelector('[data-update-said]')?.replaceChildren(words);
  }
}

customElements.define('submit-form', SubmitForm);
