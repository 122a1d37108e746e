/** Small shifts of pins and vias that turn bent traces into straight ones. */
import type { Rank, Terminal } from './terminal.ts';
import type { Wire, Wiring } from './wires.ts';

/** Horizontal segments of two traces that are nearer than this look like one. */
export const TOUCHING = 6;

const FARTHEST = 24;
const STRAIGHT = 0.5;
const EVASIONS = [-8, 8, -5, 5];
const ROUNDS = 2;

interface Contact {
  readonly terminal: Terminal;
  /** The other end, if it lies across the channel. */
  readonly partner: Terminal | undefined;
  /** Ends of other wires on the opposite edge. */
  readonly strangers: readonly Terminal[];
}

function contactOf(terminal: Terminal, wires: readonly Wire[]): Contact {
  const own = wires.find(({ ends }) => ends.includes(terminal));
  const across = (other: Terminal): boolean => other.edge !== terminal.edge;
  return {
    terminal,
    partner: own?.ends.find((end) => end !== terminal && across(end)),
    strangers: wires
      .filter((wire) => wire !== own && wire.channel === own?.channel)
      .flatMap(({ ends }) => ends.filter(across)),
  };
}

function gain(contacts: readonly Contact[], shift: number): number {
  let sum = -Math.abs(shift) / 1000;
  for (const { terminal, partner, strangers } of contacts) {
    const y = terminal.y + shift;
    if (partner && Math.abs(partner.y - y) < STRAIGHT) sum += 4;
    sum -= strangers.filter((other) => Math.abs(other.y - y) < TOUCHING).length;
  }
  return sum;
}

function shiftFor({ room }: Rank, contacts: readonly Contact[]): number {
  const level = contacts.flatMap(({ terminal, partner }) =>
    partner ? [partner.y - terminal.y] : [],
  );
  const possible = [...level, ...EVASIONS].filter(
    (shift) => shift >= room.low && shift <= room.high && Math.abs(shift) <= FARTHEST,
  );
  let best = { shift: 0, gain: gain(contacts, 0) };
  for (const shift of possible) {
    const value = gain(contacts, shift);
    if (value > best.gain) best = { shift, gain: value };
  }
  return best.shift;
}

/** Priority: vias yield to cards with several pins, and cards with one pin to vias. */
const firmness = ({ terminals }: Rank): number =>
  terminals.every(({ inset }) => inset > 0) ? 1.5 : terminals.length;

/** Moves the terminals in place, within the room of their ranks. */
export function straighten({ wires, ranks }: Wiring): void {
  const moving = ranks
    .toSorted((one, other) => firmness(other) - firmness(one))
    .map((rank) => ({
      rank,
      contacts: rank.terminals.map((terminal) => contactOf(terminal, wires)),
      moved: 0,
    }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of moving) {
      const { low, high } = each.rank.room;
      const room = { low: low - each.moved, high: high - each.moved };
      const shift = shiftFor({ ...each.rank, room }, each.contacts);
      for (const { terminal } of each.contacts) terminal.y += shift;
      each.moved += shift;
    }
  }
}
