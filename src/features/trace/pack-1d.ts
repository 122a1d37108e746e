/** One-dimensional placement: things keep their distance and stay as near as possible to their wanted positions. */

interface Block {
  sum: number;
  count: number;
}

const mean = ({ sum, count }: Block): number => sum / count;

/** The non-decreasing sequence nearest to `wanted` in least squares (pool adjacent violators). */
function isotonic(wanted: readonly number[]): readonly number[] {
  if (wanted.every((value, index) => index === 0 || value >= (wanted[index - 1] ?? value)))
    return wanted;
  const blocks: Block[] = [];
  for (const value of wanted) {
    let block: Block = { sum: value, count: 1 };
    let before = blocks.at(-1);
    while (before && mean(before) > mean(block)) {
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(mean(block)));
}

export interface Room {
  readonly low: number;
  readonly high: number;
  /** If given, results are multiples of this, as long as `low` and the sizes are. */
  readonly grid?: number | undefined;
}

/**
 * Start positions of consecutive things of the given sizes, in order, without overlap, between `low` and `high`. When
 * they need more room than that, they are packed from `low` on.
 */
export function pack(
  things: readonly { readonly wanted: number; readonly size: number }[],
  { low, high, grid }: Room,
): number[] {
  let taken = 0;
  const before = things.map(({ size }) => (taken += size) - size);
  const slack = Math.max(0, high - low - taken);
  const free = isotonic(things.map(({ wanted }, index) => wanted - low - (before[index] ?? 0)));
  return free.map((value, index) => {
    const kept = Math.min(slack, Math.max(0, value));
    const snapped = grid === undefined ? kept : Math.round(kept / grid) * grid;
    return low + Math.min(slack, snapped) + (before[index] ?? 0);
  });
}
