import { searchMessages as t } from '#messages/search.ts';
import { href } from '../../../schemas/address.ts';
import { type SearchAnswer, type Finder, loadFinder } from '../finder.ts';
import type { PageType } from '../../../schemas/search-record.ts';
import { answerView } from './answer.ts';
import { failureView, nothingView } from './nothing.ts';
import { searchParts } from './search-parts.ts';

/** Milliseconds, after which a message says that the search is still running. */
const SLOW = 1500;

/** The results below the field: shows the answer to the latest query, and drops late answers to older ones. */
export class AnswerArea {
  readonly #root: HTMLElement;
  /** Groups that the reader has expanded. */
  readonly #opened = new Set<PageType>();
  #finder: Promise<Finder> | undefined;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Starts to load the index. A failure is shown by `answer`, which tries again. */
  load(): Promise<Finder> {
    this.#finder ??= loadFinder(href('/'));
    this.#finder.catch(() => undefined);
    return this.#finder;
  }

  /** Shows the answer, at first by names only if the text is still loading. */
  async answer(query: string): Promise<void> {
    const turn = (this.#turn += 1);
    const { status, empty, waysOut } = searchParts(this.#root);
    const show = (line: string, view: readonly HTMLElement[]) => {
      if (turn === this.#turn) this.#show(line, view);
    };
    empty.hidden = query !== '';
    if (!query) return show('', []);
    if (!status.textContent) show(t.searching, []);
    const slow = setTimeout(() => {
      if (turn === this.#turn) status.textContent = t.slow;
    }, SLOW);
    try {
      const finder = await this.load();
      const early = finder.byName(query);
      if (early && early.total > 0) show(t.searching, await this.#view(early));
      const answer = await finder.find(query);
      show(headline(answer), await this.#view(answer));
    } catch (cause) {
      this.#finder = undefined;
      reportError(cause);
      show(t.failed, [failureView(waysOut())]);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Expands a group, and focuses the first result that was not shown before. */
  async open(type: PageType, query: string): Promise<void> {
    this.#opened.add(type);
    await this.answer(query);
    const added = `[data-search-group="${type}"] li:nth-child(${this.#limit + 1}) a`;
    this.#root.querySelector<HTMLElement>(added)?.focus();
  }

  /** Collapses all groups, for another query. */
  close(): void {
    this.#opened.clear();
  }

  get #limit() {
    return Number(this.#root.dataset['limit']);
  }

  async #view(answer: SearchAnswer): Promise<HTMLElement[]> {
    const { marks, waysOut } = searchParts(this.#root);
    if (answer.total + answer.elsewhere.total === 0) return [nothingView(answer, waysOut())];
    return answerView(answer, {
      limit: this.#limit,
      opened: this.#opened,
      marks,
      linksToPage: this.#root.hasAttribute('data-links-to-page'),
    });
  }

  /** The focused result keeps the focus if it is still shown. */
  #show(line: string, view: readonly HTMLElement[]): void {
    const { status, answer } = searchParts(this.#root);
    const focused = answer.querySelector<HTMLAnchorElement>('a:focus')?.href;
    status.textContent = line;
    answer.replaceChildren(...view);
    if (focused) [...answer.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
  }
}

function headline({ total, query, elsewhere }: SearchAnswer): string {
  if (total === 0 && elsewhere.total > 0) return t.onlyElsewhere(elsewhere.total, query);
  return total > 0 ? t.found(total, query) : t.none(query);
}
