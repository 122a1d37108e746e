/** What is drawn on a layer, in the order in which it counts: what erases takes away only what was drawn before it. */
import type { Figure } from '../path.ts';
import type { Budget } from './budget.ts';

export class Canvas {
  readonly #budget: Budget;
  readonly #done: Figure[] = [];
  /** Figures since the last change between drawing and erasing: their order among themselves says nothing. */
  readonly #run: Figure[] = [];
  readonly #holed: Figure[] = [];
  readonly #holes: Figure[] = [];
  #erases = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(figure: Figure): void {
    this.#budget.spend(1 + figure.path.steps.length);
    const erases = figure.erases ?? false;
    if (erases !== this.#erases) this.#endRun();
    this.#erases = erases;
    this.#run.push(figure);
  }

  /** A flash with holes: through them one sees what else is drawn, so that it goes before all that is. */
  addHoled(figures: readonly Figure[]): void {
    for (const figure of figures) {
      this.#budget.spend(1 + figure.path.steps.length);
      (figure.erases ? this.#holes : this.#holed).push(figure);
    }
  }

  figures(): readonly Figure[] {
    this.#endRun();
    return this.#done;
  }

  #endRun(): void {
    for (const list of [this.#holed, this.#holes, this.#run]) {
      for (const figure of list) this.#done.push(figure);
      list.length = 0;
    }
  }
}
