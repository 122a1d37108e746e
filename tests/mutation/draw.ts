import { chanceOf } from '../refresh/chance.ts';

/** @returns this many items or all, by chance, none twice, the same ones for the same seed. */
export function drawn<T>(items: readonly T[], size: number, seed: number): T[] {
  const chance = chanceOf(seed);
  return items
    .map((item) => ({ item, rank: chance.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ item }) => item);
}
