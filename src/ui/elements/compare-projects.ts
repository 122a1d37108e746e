import {
  type AskedComparison,
  MOST,
  readComparison,
  writeComparison,
} from '../../features/compare/address.ts';
import { followChange } from '../../features/compare/choice.ts';
import { findProject } from '../../features/compare/find.ts';
import { createFormat } from '../../lib/format.ts';
import { compareProjects } from '../../features/compare/sections.ts';
import type { CompareWords } from '../../features/compare/words.ts';
import { compareMessages as t } from '#messages/compare.ts';
import { series } from '#messages/grammar.ts';
import { element, required } from '../../lib/element.ts';
import { answered } from '../../lib/answered.ts';
import { type Loaded, RecordLoader } from './compare-load.ts';
import { emptyNote, failedNote, nameNote, note, problemNotes } from './compare-notes.ts';
import { keepPicks, readPicks } from './compare-store.ts';
import { makeComparison } from './compare-table.ts';

/** Compares the projects in the address. The address is the only state, so that links can be shared. */
class CompareProjects extends HTMLElement {
  readonly #format = createFormat(document.documentElement.lang);
  readonly #reading = { language: document.documentElement.lang, spoken: new Set<string>() };
  #records: RecordLoader | undefined;
  #words: CompareWords | undefined;
  #asked: AskedComparison = readComparison('');
  #loaded: readonly Loaded[] = [];

  connectedCallback() {
    this.#records = new RecordLoader(
      this.dataset['records'] ?? '',
      this.#reading,
      this.dataset['foreign'],
    );
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('change', ({ target }) => this.#onChange(target));
    addEventListener('popstate', () => void this.#read());
    void this.#read();
  }

  /** Shows the comparison of the address. Of overlapping calls the later one wins. */
  async #read() {
    const asked = readComparison(location.search);
    this.#asked = asked;
    if (asked.ids.length > 0) this.#say(t.loading(asked.ids.length));
    try {
      this.#words ??= await this.#loadWords();
    } catch (cause) {
      console.info(cause);
      this.#say('');
      this.#part('notes').replaceChildren(failedNote());
      return;
    }
    const loaded = (await this.#records?.load(asked.ids)) ?? [];
    if (this.#asked !== asked) return;
    this.#loaded = loaded;
    this.#show(this.#words);
  }

  async #loadWords(): Promise<CompareWords> {
    const response = answered(await fetch(this.dataset['words'] ?? ''));
    const words = (await response.json()) as CompareWords;
    for (const text of words.spoken) this.#reading.spoken.add(text);
    const options = Object.entries(words.projects).map(([id, name]) =>
      element('option', { value: id }, name),
    );
    this.querySelector('datalist')?.replaceChildren(...options);
    return words;
  }

  #show(words: CompareWords) {
    const records = this.#loaded.flatMap((one) => (one.state === 'found' ? one.record : []));
    const { sections, unstated } = compareProjects(records, words, this.#format);
    const rows = sections.flatMap((section) => section.rows);
    const { onlyDifferences, ids } = this.#asked;
    const shown = onlyDifferences
      ? sections.map(({ id, rows: all }) => ({ id, rows: all.filter(({ differs }) => differs) }))
      : sections;
    const differing = rows.filter(({ differs }) => differs).length;
    this.#say(records.length > 0 ? t.shown(records.length, differing, rows.length) : '');
    this.#part('notes').replaceChildren(
      ...problemNotes(this.#asked, this.#loaded, words),
      ...(ids.length === 0 ? [emptyNote(readPicks(), words)] : []),
      ...(records.length === 1 ? [note(t.one)] : []),
      ...(ids.length === MOST ? [element('p', {}, t.most)] : []),
    );
    this.#part('table').replaceChildren(
      ...(records.length > 0
        ? [makeComparison(records, shown.filter(isFilled), { words, spoken: this.#reading.spoken })]
        : []),
      ...(records.length > 0 && unstated.length > 0
        ? [element('p', { class: 'list-end' }, t.unstated(series(unstated)))]
        : []),
    );
    this.#showTools(records.length);
  }

  #showTools(count: number) {
    for (const tool of this.querySelectorAll<HTMLElement>('[data-tools]'))
      tool.hidden = count === 0;
    const only = this.querySelector<HTMLInputElement>('[data-only]');
    if (only) only.checked = this.#asked.onlyDifferences;
    const here = this.querySelector<HTMLAnchorElement>('[data-here]');
    if (here) here.textContent = here.href = location.href;
    const form = this.querySelector('form');
    if (form) form.hidden = this.#asked.ids.length >= MOST;
  }

  /** Navigates to another comparison, as a step of the history. The stored picks are updated if they were the same. */
  #go(ids: readonly string[], onlyDifferences = this.#asked.onlyDifferences) {
    keepPicks(followChange(readPicks(), this.#asked.ids, ids));
    const query = writeComparison({ ids, onlyDifferences });
    history.pushState(null, '', location.pathname + query);
    void this.#read();
  }

  #add(id: string) {
    if (!this.#asked.ids.includes(id)) this.#go([...this.#asked.ids, id].slice(0, MOST));
  }

  #onClick({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { remove, add, take, again, print: asksPrint } = button?.dataset ?? {};
    if (remove) {
      this.#go(this.#asked.ids.filter((id) => id !== remove));
      this.querySelector<HTMLElement>('.compare-state')?.focus();
    } else if (add) {
      this.#add(add);
      this.querySelector<HTMLElement>('.compare-state')?.focus();
    } else if (take) this.#go(take.split(','));
    else if (again !== undefined) void this.#read();
    else if (asksPrint !== undefined) print();
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#compare-name');
    const asked = field?.value.trim() ?? '';
    if (!field || !this.#words || !asked) return;
    const projects = Object.entries(this.#words.projects).map(([id, name]) => ({ id, name }));
    const found = findProject(asked, projects);
    if (found.sure) {
      field.value = '';
      this.#add(found.sure.id);
    } else this.#part('notes').replaceChildren(nameNote(asked, found));
  }

  #onChange(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement && target.matches('[data-only]'))) return;
    this.#go(this.#asked.ids, target.checked);
  }

  #say(words: string) {
    const state = this.querySelector('.compare-state');
    if (state) state.textContent = words;
  }

  #part(name: 'notes' | 'table'): HTMLElement {
    return required(this, `[data-${name}]`);
  }
}

function isFilled({ rows }: { readonly rows: readonly unknown[] }): boolean {
  return rows.length > 0;
}

customElements.define('compare-projects', CompareProjects);
