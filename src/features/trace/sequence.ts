/** Orders things in a line when each pair has a price for either order (the linear ordering problem). */

/** What it costs to put `one` anywhere before `other`. */
export type Price<T> = (one: T, other: T) => number;

const PASSES = 16;
const LEAST_GAIN = 1e-9;

interface Move {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** `table[one][other]` is the price of `one` before `other`. */
type Table = readonly (readonly number[])[];

/** The gain of swapping `later` with `earlier`. */
const swapGain = (table: Table, earlier: number, later: number): number =>
  (table[earlier]?.[later] ?? 0) - (table[later]?.[earlier] ?? 0);

/** The best place for the thing at `from`, searched from there in both directions. */
function bestMove(line: readonly number[], from: number, thing: number, table: Table): Move {
  let best: Move = { from, to: from, gain: 0 };
  for (const step of [-1, 1]) {
    let gain = 0;
    for (let to = from + step; to >= 0 && to < line.length; to += step) {
      const passed = line[to] ?? thing;
      gain += step < 0 ? swapGain(table, passed, thing) : swapGain(table, thing, passed);
      if (gain > best.gain + LEAST_GAIN) best = { from, to, gain };
    }
  }
  return best;
}

function total(line: readonly number[], table: Table): number {
  let sum = 0;
  for (const [index, thing] of line.entries()) {
    for (const later of line.slice(index + 1)) sum += table[thing]?.[later] ?? 0;
  }
  return sum;
}

/** Local search: moves each thing in turn to its best place, until nothing improves. */
function descend(start: readonly number[], table: Table): readonly number[] {
  let line = start;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = line;
    for (const thing of start) {
      const { from, to, gain } = bestMove(line, line.indexOf(thing), thing, table);
      if (gain > 0) line = line.toSpliced(from, 1).toSpliced(to, 0, thing);
    }
    if (line === before) break;
  }
  return line;
}

/** The cheapest order that local search finds, from the given order and from its reverse. */
export function sequence<T>(things: readonly T[], price: Price<T>): readonly T[] {
  const table = things.map((one) => things.map((other) => price(one, other)));
  const given = [...things.keys()];
  const forward = descend(given, table);
  const backward = descend(given.toReversed(), table);
  const line = total(backward, table) < total(forward, table) - LEAST_GAIN ? backward : forward;
  return line.flatMap((index) => things.slice(index, index + 1));
}
