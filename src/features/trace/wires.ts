/** Pins, vias and the wires between them, one wire for each channel that a relation runs through. */
import type { Link } from './links.ts';
import type { Passed } from './underpasses.ts';
import type { Pins } from './pins.ts';
import { VIA_INSET } from './sizes.ts';
import type { Rank, Terminal } from './terminal.ts';

export interface Wire {
  readonly link: Link;
  readonly channel: number;
  readonly ends: readonly [Terminal, Terminal];
}

export interface Wiring {
  readonly wires: readonly Wire[];
  readonly ranks: readonly Rank[];
}

function through(link: Link, pins: Pins, passed: Passed<Link> | undefined): Wiring {
  const [first, second] = link.ends;
  const [start, finish] = [pins.at(first), pins.at(second)];
  if (!passed) {
    return { wires: [{ link, channel: first.channel, ends: [start, finish] }], ranks: [] };
  }
  const into: Terminal = { edge: 'right', inset: VIA_INSET, y: passed.y };
  const out: Terminal = { edge: 'left', inset: VIA_INSET, y: passed.y };
  const room = { low: passed.room.low - passed.y, high: passed.room.high - passed.y };
  return {
    wires: [
      { link, channel: first.channel, ends: [start, into] },
      { link, channel: second.channel, ends: [out, finish] },
    ],
    ranks: [{ terminals: [into, out], room }],
  };
}

/** Connects the pins of every link, through its vias if it passes under a column. */
export function wiringOf(
  links: readonly Link[],
  pins: Pins,
  passages: readonly Passed<Link>[],
): Wiring {
  const parts = links.map((link) =>
    through(
      link,
      pins,
      passages.find(({ item }) => item === link),
    ),
  );
  return {
    wires: parts.flatMap(({ wires }) => wires),
    ranks: [...pins.ranks, ...parts.flatMap(({ ranks }) => ranks)],
  };
}
