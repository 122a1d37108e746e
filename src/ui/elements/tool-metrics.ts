import { toolWords } from '#messages/tools.ts';
import { table } from '../../features/tools/markdown.ts';
import { keep, recall } from '../../features/tools/memory.ts';
import { startActions } from './tool-actions.ts';

const NAME = 'metrics';
const ENOUGH = 8;
const words = toolWords.metrics;

/** The metrics planner: stores the selection and shows it as a table. */
class ToolMetrics extends HTMLElement {
  connectedCallback() {
    const kept = recall(NAME);
    for (const box of this.#boxes) box.checked = Object.hasOwn(kept, box.id);
    startActions(this, { markdown: () => this.#markdown(), reset: () => this.#reset() });
    this.addEventListener('change', () => this.#update());
    this.#update();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #rows(): string[][] {
    return this.#boxes
      .filter((box) => box.checked)
      .map((box) => [
        box.closest<HTMLElement>('[data-goal]')?.dataset['goal'] ?? '',
        box.closest('[data-question]')?.querySelector('legend')?.textContent.trim() ?? '',
        box.value,
        box.dataset['about'] ?? '',
      ]);
  }

  #update() {
    const chosen = this.#boxes.filter((box) => box.checked).map(({ id }) => [id, '1'] as const);
    keep(NAME, Object.fromEntries(chosen));
    this.querySelector('tbody')?.replaceChildren(...this.#rows.map(rowOf));
    const plan = this.querySelector<HTMLElement>('[data-plan]');
    if (plan) plan.hidden = chosen.length === 0;
    for (const place of this.querySelectorAll('[data-chosen], [data-running]')) {
      place.textContent = summary(chosen.length);
    }
  }

  #reset() {
    for (const box of this.#boxes) box.checked = false;
    this.#update();
  }

  #markdown(): string {
    const head = [...this.querySelectorAll('[data-plan] th')].map((cell) =>
      cell.textContent.trim(),
    );
    return table(head, this.#rows);
  }
}

function summary(count: number): string {
  if (count === 0) return words.none;
  return count > ENOUGH ? words.many(count) : words.chosen(count);
}

function rowOf(cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const cell of cells) row.insertCell().textContent = cell;
  return row;
}

customElements.define('tool-metrics', ToolMetrics);
