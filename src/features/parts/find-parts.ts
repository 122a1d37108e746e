/** Which boards use a part: the index that a browser loads, and how it is searched. */

/** Compact, since it names every part of every board. */
export interface PartsIndex {
  /** Name of the board, and path of its page within the site. */
  readonly boards: readonly (readonly [name: string, path: string])[];
  readonly parts: readonly IndexedPart[];
}

export type IndexedPart = readonly [
  name: string,
  /** Other names, such as its value, separated by spaces. */
  others: string,
  /** Path of the list that contains it. */
  list: string,
  /** Pairs of board index and quantity, flat: 3, 12, 7, 1 for two boards. */
  uses: readonly number[],
];

export interface FoundPart {
  readonly name: string;
  readonly others: string;
  readonly list: string;
  readonly uses: readonly FoundUse[];
}

export interface FoundUse {
  readonly board: string;
  readonly path: string;
  readonly quantity: number;
}

/**
 * Normal form for comparing: "AD 9510-BCPZ" and "ad9510bcpz"; "4.7 µF" and "4.7uF". The decimal point stays, since 1.0
 * is not 10.
 */
export function partKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\s\-_/\p{M}]/gu, '')
    .replaceAll('μ', 'u');
}

export interface PartsFinder {
  /** The number of matches and the best of them: exact names first, then prefixes, then substrings. */
  find(asked: string, most: number): { readonly count: number; readonly found: FoundPart[] };
}

export function partsFinder({ boards, parts }: PartsIndex): PartsFinder {
  const keys = parts.map(([name, others]) => ({
    name: partKey(name),
    all: `${partKey(name)} ${partKey(others)}`,
  }));
  const foundAt = (index: number): FoundPart[] => {
    const part = parts[index];
    if (!part) return [];
    const [name, others, list, uses] = part;
    return [{ name, others, list, uses: usesIn(uses, boards) }];
  };
  return {
    find(text, most) {
      const asked = partKey(text);
      if (asked === '') return { count: 0, found: [] };
      const groups = { called: [] as number[], beginning: [] as number[], holding: [] as number[] };
      for (const [index, key] of keys.entries()) {
        const nearness = nearnessOf(key, asked);
        if (nearness) groups[nearness].push(index);
      }
      const fitting = [...groups.called, ...groups.beginning, ...groups.holding];
      return { count: fitting.length, found: fitting.slice(0, most).flatMap(foundAt) };
    },
  };
}

function nearnessOf(
  { name, all }: { readonly name: string; readonly all: string },
  asked: string,
): 'called' | 'beginning' | 'holding' | undefined {
  const place = all.indexOf(asked);
  if (place < 0) return undefined;
  if (place > 0) return 'holding';
  return name === asked ? 'called' : 'beginning';
}

function usesIn(uses: readonly number[], boards: PartsIndex['boards']): FoundUse[] {
  return uses.flatMap((place, index) => {
    const board = index % 2 === 0 ? boards[place] : undefined;
    return board ? [{ board: board[0], path: board[1], quantity: uses[index + 1] ?? 0 }] : [];
  });
}
