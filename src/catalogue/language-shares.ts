export interface Language {
  readonly name: string;
  /** Share of the code, 0 to 1. */
  readonly share: number;
}

/** Smaller shares are scripts or examples. */
const LEAST = 0.01;

/** Sizes by language in any unit → shares to three decimals, the largest first, without very small ones. */
export function languageShares(sizes: Readonly<Record<string, number>>): Language[] {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const shares = Object.entries(sizes).map(
    ([name, size]) => [name, Math.round((size / total) * 1000) / 1000] as const,
  );
  return largestFirst(Object.fromEntries(shares.filter(([, share]) => share >= LEAST)));
}

export function largestFirst(shares: Readonly<Record<string, number>>): Language[] {
  return Object.entries(shares)
    .map(([name, share]) => ({ name, share }))
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}
