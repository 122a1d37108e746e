/**
 * Edit distance with transpositions (optimal string alignment). Returns `Infinity` as soon as it is more than `limit`.
 */
export function distance(one: string, other: string, limit = Infinity): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = nextRow(one, other, i, last, before);
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last, row];
  }
  const far = cell(last, other.length);
  return far > limit ? Infinity : far;
}

/** Distances of the first `i` characters of `one` to each prefix of `other`. */
function nextRow(
  one: string,
  other: string,
  i: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const row = [i];
  for (let j = 1; j <= other.length; j += 1) {
    const same = one[i - 1] === other[j - 1];
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const replaced = cell(last, j - 1) + (same ? 0 : 1);
    const moved = swapped ? cell(before, j - 2) + 1 : Infinity;
    row.push(Math.min(cell(row, j - 1) + 1, cell(last, j) + 1, replaced, moved));
  }
  return row;
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** The distance up to which a word counts as misspelt. */
export function tolerance(word: string): number {
  if (word.length <= 2) return 0;
  return word.length <= 5 ? 1 : Math.min(3, Math.floor(word.length / 3));
}

/** The known words that the given one may be a misspelling of, the nearest first. */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const wanted = word.slice(0, 100).toLowerCase();
  const limit = tolerance(wanted);
  return [...known]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
