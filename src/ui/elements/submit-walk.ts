/** Navigation between the steps: what a fragment shows, and when to go on. */
import { submitWords as t } from '#messages/submit.ts';
import { series } from '#messages/grammar.ts';
import { labelOf } from './submit-fields.ts';
import type { Opened } from './submit-opened.ts';
import { type Placed, showSummary } from './submit-problems.ts';
import { readKind } from './submit-session.ts';
import { enter, GAPS, gapsIn, showView, type View, viewOf } from './submit-steps.ts';
import type { Typed } from './submit-typed.ts';
import type { Destination } from './submit-ways.ts';

/** The parts of the form that navigation needs. */
export interface Ground {
  readonly root: HTMLElement;
  readonly opened: Opened;
  readonly target: Destination;
  /** Fields whose problems are shown. */
  readonly touched: Set<Element>;
  readonly load: () => Promise<void>;
  /** Updates everything that depends on what is typed. */
  readonly refresh: () => Typed;
}

export class Walk {
  /** The step without a fragment. */
  home = 'start';
  /** Description of the imported source. */
  read = '';
  #view: View = { step: 'start', fields: [] };
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Goes to the missing fields, or to the answers if nothing is missing. */
  goOn(): void {
    location.hash = this.#gaps().length > 0 ? GAPS : 'answers';
  }

  /** Each kind has other missing fields. */
  widen(): void {
    if (location.hash !== `#${GAPS}`) return;
    const fields = [...new Set([...this.#view.fields, ...this.#gaps()])];
    this.#view = { ...this.#view, fields };
    showView(this.#ground.root, this.#view);
  }

  /**
   * Shows the step of the fragment.
   *
   * @param isMove false while the page is loading.
   */
  async show(isMove: boolean): Promise<void> {
    const { root } = this.#ground;
    const name = location.hash.slice(1) || this.home;
    const view = this.#viewAt(name) ?? (isMove ? undefined : this.#viewAt(this.home));
    if (!view) return;
    this.#view = view;
    this.#summary?.toggleAttribute('hidden', true);
    showView(root, view);
    if (name === GAPS) this.#sayGaps();
    if (isMove || view.one) enter(root, view);
    if (view.step === 'answers' || view.step === 'out') await this.#judge(view, isMove);
  }

  /** Goes to the answers; after the correction of one value, to the ways to hand it in. */
  async next(): Promise<void> {
    const { opened, touched, load, refresh } = this.#ground;
    const { fields, one } = this.#view;
    await load();
    for (const field of fields) touched.add(field);
    const { placed = [] } = refresh();
    const faults = placed.filter((item) => isError(item) && fields.includes(item.field));
    if (faults.length === 0) location.hash = one && opened.id ? 'hand-in' : 'answers';
    else this.#sum(faults, true);
  }

  get #summary() {
    return this.#ground.root.querySelector<HTMLElement>('[data-summary]');
  }

  #viewAt(name: string): View | undefined {
    const { root } = this.#ground;
    return viewOf(root, name, readKind(root), name === GAPS ? this.#gaps() : []);
  }

  /** Recommended fields that are empty, and imported ones that are faulty. */
  #gaps(): HTMLElement[] {
    const { root, touched, refresh } = this.#ground;
    const faulty = new Set((refresh().placed ?? []).filter(isError).map(({ field }) => field));
    const gaps = gapsIn(root, readKind(root));
    return [...root.querySelectorAll<HTMLElement>('.submit-field')].filter(
      (field) =>
        gaps.includes(field) ||
        (faulty.has(field) && (touched.has(field) || field.dataset['group'] === 'id')),
    );
  }

  #sayGaps() {
    const missing = series(this.#view.fields.filter(({ hidden }) => !hidden).map(labelOf));
    const words = this.read && missing ? `${this.read} ${t.missing(missing)}` : this.read;
    this.#ground.root.querySelector('[data-gaps-said]')?.replaceChildren(words);
  }

  /** Checks the whole form: only a valid entry can be handed in. */
  async #judge({ step }: View, isMove: boolean) {
    const { root, opened, target, touched, load, refresh } = this.#ground;
    for (const field of root.querySelectorAll('.submit-field')) touched.add(field);
    const [answers] = await Promise.all([import('./submit-answers.ts'), load()]);
    const { placed, submission } = refresh();
    if (step === 'out' && !placed?.every((item) => !isError(item))) {
      location.replace('#answers');
      return;
    }
    answers.showAnswers(root, opened.id !== undefined);
    answers.showChanges(root, opened.before);
    if (step === 'out') {
      const { showWays } = await import('./submit-ways.ts');
      showWays(root, submission, target);
    }
    if (placed && this.#view.step === step) this.#sum(placed, isMove);
  }

  #sum(placed: readonly Placed[], isMove: boolean) {
    const summary = this.#summary;
    if (!summary) return;
    showSummary(summary, placed);
    if (isMove) summary.focus();
  }
}

function isError({ finding }: Placed): boolean {
  return finding.severity === 'error';
}
