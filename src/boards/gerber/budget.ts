/** Limits the work for one board, so that no file makes the program draw for ever. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';

/** Corners, figures and numbers of macros together; a dense board of 1.4 MB has 60,000. */
const MOST = 400_000;

export class Budget {
  readonly #most: number;
  #left: number;

  constructor(most = MOST) {
    this.#most = most;
    this.#left = most;
  }

  spend(count: number): void {
    this.expect(count);
    this.#left -= count;
  }

  /** Refuses what would exceed the budget before it is begun. */
  expect(count: number): void {
    if (!(this.#left >= count)) throw new BoardFault(say.faults.gerber.tooMany(this.#most));
  }
}
