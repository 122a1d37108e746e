/** A seeded random number generator. https://en.wikipedia.org/wiki/Linear_congruential_generator */
export interface Chance {
  /** From 0, inclusive, to 1, exclusive. */
  next(): number;
  /** True with this probability in per cent. */
  percent(share: number): boolean;
  /** An integer from 0, inclusive, to the bound, exclusive. */
  below(bound: number): number;
  pick<T>(items: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    percent: (share) => next() * 100 < share,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
