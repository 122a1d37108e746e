export interface Language {
  readonly name: string;
  /** Share of the code, 0 to 1. */
  readonly share: number;
}

/** Less than this is a script or a sample beside the code. */
const LEAST = 0.01;

/** Sizes by language in any measure → shares to three digits, the largest first, crumbs left out. */
export function languageShares(sizes: Readonly<Record<string, number>>): Language[] {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const shares = Object.entries(sizes).map(
    ([name, size]) => [name, Math.round((size / total) * 1000) / 1000] as const,
  );
  return largestFirst(Object.fromEntries(shares.filter(([, share]) => share >= LEAST)));
}

/** Languages by their shares. */
export function largestFirst(shares: Readonly<Record<string, number>>): Language[] {
  return Object.entries(shares)
    .map(([name, share]) => ({ name, share }))
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}
