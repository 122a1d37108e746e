/** An order in which related things are adjacent. */
import type { Hop, Slot } from './slot.ts';

/** All slots, each followed by those that can be reached from it and were not met before (depth first). */
export function seriate(slots: readonly Slot[], hops: readonly Hop[]): readonly Slot[] {
  const neighbours = new Map<Slot, Slot[]>(slots.map((slot) => [slot, []]));
  for (const { ends } of hops) {
    neighbours.get(ends[0])?.push(ends[1]);
    neighbours.get(ends[1])?.push(ends[0]);
  }
  const degree = (slot: Slot): number => neighbours.get(slot)?.length ?? 0;
  const met = new Set<Slot>();
  const waiting = slots.toSorted((one, other) => degree(one) - degree(other));
  for (let slot = waiting.pop(); slot; slot = waiting.pop()) {
    if (met.has(slot)) continue;
    met.add(slot);
    waiting.push(...(neighbours.get(slot) ?? []).filter((next) => !met.has(next)));
  }
  return [...met];
}
