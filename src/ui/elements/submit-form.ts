import type { Order } from '../../instance/entry-file/order.ts';
import type { Draft, UnsettledLicense } from '../../schemas/draft.ts';
import { submitWords as t } from '#messages/submit.ts';
import { textAt } from '../../features/submit/paths.ts';
import { keepDraft, recallDraft } from '../../features/submit/store.ts';
import { applyDraft, applyLicense, fillForm } from './submit-apply.ts';
import { Checks } from './submit-check.ts';
import { startDiscard } from './submit-discard.ts';
import { fieldsOf, readForm } from './submit-fields.ts';
import { Opened } from './submit-opened.ts';
import { showOrigin } from './submit-origins.ts';
import { startPrefill } from './submit-prefill.ts';
import { fillRows, onRowButtons } from './submit-rows.ts';
import * as session from './submit-session.ts';
import { showSimilar } from './submit-similar.ts';
import { startTerms } from './submit-terms.ts';
import { readTyped, showTyped, type Typed } from './submit-typed.ts';
import { offer, startUpdate } from './submit-update.ts';
import { Walk } from './submit-walk.ts';
import type { Destination } from './submit-ways.ts';

/** Milliseconds of debounce. */
const PAUSE = 200;

/** The form for entries: reads what is typed, shows the results, and sends nothing. */
class SubmitForm extends HTMLElement {
  #checks = new Checks(this.dataset['known'] ?? '', () => this.#refresh());
  #order = JSON.parse(this.dataset['order'] ?? '{}') as Order;
  #target = JSON.parse(this.dataset['target'] ?? '{}') as Destination;
  #opened = new Opened();
  #hasOwnId = false;
  #hasDraft = false;
  /** An imported licence whose part is not known yet. */
  #license: UnsettledLicense | undefined;
  #touched = new Set<Element>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #walk = new Walk({
    root: this,
    opened: this.#opened,
    target: this.#target,
    touched: this.#touched,
    load: () => this.#load(),
    refresh: () => this.#refresh(),
  });

  connectedCallback() {
    for (const field of fieldsOf(this)) {
      if (field.dataset['type'] === 'rows') fillRows(field, []);
      if (field.dataset['type'] === 'terms') startTerms(field);
    }
    this.addEventListener('focusin', () => void this.#load(), { once: true });
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.querySelector('form.submit')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#walk.next();
    });
    addEventListener('hashchange', () => void this.#walk.show(true));
    startUpdate(this, () => this.#checks.load());
    startDiscard(this, () => {
      clearTimeout(this.#pause);
      keepDraft(this.#opened.id, undefined);
      location.assign(location.pathname + location.search);
    });
    startPrefill(this, {
      options: async () => ({ ...(await this.#checks.options()), kind: session.readKind(this) }),
      apply: (draft) => this.#apply(draft),
    });
    void this.#begin(new URLSearchParams(location.search).get('id'));
  }

  /** With the entry in the address, or with the stored draft. */
  async #begin(id: string | null) {
    const fault = id === null ? undefined : await this.#opened.open(this, id);
    if (fault) this.#say(fault);
    const updated = this.#opened.id;
    const draft = fault ? undefined : recallDraft(updated);
    if (draft) {
      this.#hasDraft = true;
      this.#opened.base = draft.values;
      fillForm(this, draft.values);
      session.restoreSession(this, draft);
      this.#hasOwnId = draft.id !== '';
      this.#say(t.restored(String(draft.values['name'] ?? '')));
    }
    if (updated !== undefined) session.fixIdentity(this);
    if (draft ?? updated) this.#walk.home = 'answers';
    this.#refresh();
    await this.#walk.show(false);
  }

  async #load() {
    await this.#checks.load().then(
      () => offer(this, () => this.#checks.load()),
      () => this.#say(t.unreachable),
    );
    this.#refresh();
  }

  async #apply(draft: Draft) {
    const { said, base, fields } = applyDraft(this, draft, this.#opened.base);
    this.#opened.base = base;
    this.#walk.read = said;
    this.#license = draft.unsettled;
    for (const field of fields) this.#touched.add(field);
    this.#settleLicense();
    await this.#suggestId();
    this.#keep();
    this.#walk.goOn();
  }

  /** Fills in an imported licence without an id or a part, as soon as its part is known. */
  #settleLicense() {
    const field = this.#license && applyLicense(this, this.#license);
    if (!field) return;
    this.#license = undefined;
    this.#touched.add(field);
  }

  /** The letters of other alphabets are a long list, which comes with the first name. */
  async #suggestId() {
    const id = session.idField(this);
    if (!id || this.#hasOwnId || this.#opened.id !== undefined) return;
    // Should it not arrive, an id can be typed.
    const letters = await import('../../lib/suggested-id.ts').catch(() => undefined);
    if (!letters || this.#hasOwnId) return;
    id.value = letters.suggestedId(textAt(readForm(this, this.#opened.base), 'name'));
    this.#keepSoon();
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLElement) || target.closest('[data-step=start]')) return;
    const field = target.closest<HTMLElement>('[data-field]');
    if (target === session.idField(this)) this.#hasOwnId = true;
    if (field) showOrigin(field, undefined);
    if (field?.dataset['field'] === 'name') void this.#suggestId();
    this.#keepSoon();
  }

  /** Debounced, and not while a button is pressed: a message at a field moves everything below it. */
  #keepSoon() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(
      () => (this.matches(':active') ? this.#keepSoon() : this.#keep()),
      PAUSE,
    );
  }

  #onChange(event: Event) {
    const target = event.target as Element;
    const field = target.closest('.submit-field');
    if (field) this.#touched.add(field);
    this.#onInput(event);
    if (!target.matches('[name=kind]')) return;
    this.#settleLicense();
    this.#keep();
    this.#walk.widen();
  }

  #onClick(event: Event) {
    const target = event.target as Element;
    if (onRowButtons(target)) this.#keep();
    const link = target.closest<HTMLElement>('[data-way]');
    if (!link) return;
    if (link.dataset['way'] === 'download') event.preventDefault();
    const { submission } = this.#refresh();
    void import('./submit-ways.ts').then(({ takeWay, wayIn }) => {
      const way = wayIn(link);
      if (way) void takeWay(this, way, submission, this.#target);
    });
  }

  #keep() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#hasDraft = true;
    const { values } = this.#refresh();
    keepDraft(this.#opened.id, { ...session.readSession(this), values });
  }

  /** Updates everything that depends on what is typed. */
  #refresh(): Typed {
    const { id, number } = this.#opened;
    const typed = readTyped(this, {
      ...this.#opened,
      order: this.#order,
      find: (candidate) => this.#checks.find(candidate, id),
    });
    const shown = typed.placed?.filter(({ field }) => this.#touched.has(field));
    showTyped(this, typed, shown, number);
    this.querySelector('[data-kept]')?.toggleAttribute('hidden', !this.#hasDraft);
    const others = this.#checks.known?.projects.filter((project) => project.id !== id);
    if (others) showSimilar(this, others, typed.values);
    return typed;
  }

  #say(words: string) {
    this.querySelector('[data-said]')?.replaceChildren(words);
  }
}

customElements.define('submit-form', SubmitForm);
