/** Order and height of the cards in their columns. */
import { layoutCost } from './layout-cost.ts';
import type { Hop, Slot } from './slot.ts';
import { pack } from './pack-1d.ts';
import { seriate } from './seriate.ts';

/** Cards that may be permuted: a column, or one kind in a column of several kinds. */
export type Groups = readonly (readonly Slot[])[];

/** Sets the row of every slot from the order in its group. */
export type Place = (groups: Groups) => void;

const SWEEPS = 3;
const PASSES = 12;
const LEAST_GAIN = 1e-6;

const rowsIn = (slots: readonly Slot[]): number => slots.reduce((sum, { span }) => sum + span, 0);

function barycenter({ partners, row }: Slot): number {
  if (partners.length === 0) return row;
  let sum = 0;
  for (const partner of partners) sum += partner.row;
  return sum / partners.length;
}

function setRows(slots: readonly Slot[], rows: number): void {
  const things = slots.map((slot) => ({
    size: slot.span,
    wanted: barycenter(slot) - (slot.span - 1) / 2,
  }));
  const starts = pack(things, { low: 0, high: rows, grid: 0.5 });
  for (const [index, slot] of slots.entries()) {
    slot.row = (starts[index] ?? 0) + (slot.span - 1) / 2;
  }
}

/** Columns side by side: the longest is on whole rows, the others slide towards their partners. */
export const placeInColumns: Place = (groups) => {
  const counts = groups.map(rowsIn);
  const rows = Math.max(...counts);
  for (const [index, slots] of groups.entries()) {
    const step = rows / (counts[index] ?? rows);
    let taken = 0;
    for (const slot of slots) {
      slot.row = (taken + slot.span / 2) * step - 0.5;
      taken += slot.span;
    }
  }
  const sliding = groups.filter((_, index) => (counts[index] ?? rows) < rows);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const slots of sliding) setRows(slots, rows);
  }
};

/** A single column of all groups, each below a band of `heading` rows for its name. */
export function placeInStack(heading: number): Place {
  return (groups) => {
    let top = 0;
    for (const slots of groups) {
      top += heading;
      for (const slot of slots) {
        slot.row = top + (slot.span - 1) / 2;
        top += slot.span;
      }
    }
  };
}

interface Arrangement {
  readonly groups: Groups;
  readonly cost: number;
}

/** Every order that moves the slot within its group. */
function* moves(groups: Groups, slot: Slot): Generator<Groups> {
  const place = groups.findIndex((slots) => slots.includes(slot));
  const slots = groups[place] ?? [];
  const index = slots.indexOf(slot);
  const others = slots.toSpliced(index, 1);
  for (let target = 0; target < slots.length; target += 1) {
    if (target !== index) yield groups.with(place, others.toSpliced(target, 0, slot));
  }
}

/** Local search: each card in turn takes the best place in its group, until nothing improves. */
function settle(start: Groups, measure: (groups: Groups) => Arrangement): Arrangement {
  let best = measure(start);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = best;
    for (const slot of start.flat()) {
      for (const groups of moves(best.groups, slot)) {
        const tried = measure(groups);
        if (tried.cost < best.cost - LEAST_GAIN) best = tried;
      }
    }
    if (best === before) break;
  }
  return best;
}

const isSameOrder = (one: Groups, other: Groups): boolean =>
  one.every((slots, group) => slots.every((slot, index) => slot === other[group]?.[index]));

/**
 * The order of the slots within their groups that makes traces short and crossings few: the better result of local
 * search from the given order and from a depth-first order. Sets the rows of that order on the slots.
 */
export function arrange(given: Groups, hops: readonly Hop[], place: Place): Groups {
  const cost = layoutCost(hops);
  const measure = (groups: Groups): Arrangement => {
    place(groups);
    return { groups, cost: cost() };
  };
  const walked = seriate(given.flat(), hops);
  const along = given.map((slots) => walked.filter((slot) => slots.includes(slot)));
  const starts = isSameOrder(given, along) ? [given] : [given, along];
  const found = starts.map((start) => settle(start, measure));
  const best = found.reduce((one, other) => (other.cost < one.cost - LEAST_GAIN ? other : one));
  place(best.groups);
  return best.groups;
}
