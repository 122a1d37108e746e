/** The figures of a layer, in drawing order where it matters: erasing only affects what was drawn before. */
import type { Figure } from '../path.ts';
import type { Budget } from './budget.ts';

export class Canvas {
  readonly #budget: Budget;
  readonly #done: Figure[] = [];
  /** Figures since the last change between drawing and erasing, whose order does not matter. */
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

  /** Adds a flash with holes: what else is drawn is visible through them, so it is drawn first. */
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
