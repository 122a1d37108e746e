/** Pins along the sides of the cards, ordered so that their traces leave without crossing. */
import type { Side } from './figure.ts';
import type { Link, LinkEnd } from './links.ts';
import { PIN_INSET, type Sizes } from './sizes.ts';
import { channelEdge, type Rank, type Terminal } from './terminal.ts';

/** A card whose vertical position is known. */
export interface Level {
  readonly y: number;
  readonly height: number;
}

export interface Pins {
  readonly ranks: readonly Rank[];
  /** The pin at an end of a link. */
  at(end: LinkEnd): Terminal;
}

interface Leaving {
  readonly end: LinkEnd;
  /** Vertical position of its other end. */
  readonly target: number;
  readonly order: number;
  readonly loop: boolean;
}

/** Loops upwards come before everything else, loops downwards after it. */
function band({ loop, target }: Leaving, y: number): number {
  if (!loop) return 0;
  return target < y ? -1 : 1;
}

/** Loops are nested: the nearer its other end, the nearer to the corner the pin. */
function sorted(leaving: readonly Leaving[], y: number): readonly Leaving[] {
  return leaving.toSorted((one, other) => {
    const side = band(one, y);
    if (side !== band(other, y)) return side - band(other, y);
    const target = side === 0 ? one.target - other.target : other.target - one.target;
    return target || (side === -1 ? other.order - one.order : one.order - other.order);
  });
}

function rank(leaving: readonly Leaving[], { y, height }: Level, pin: Sizes['pin']) {
  const free = height - 2 * PIN_INSET;
  const step = Math.min(pin.best, free / Math.max(1, leaving.length - 1));
  const reach = ((leaving.length - 1) * step) / 2;
  const pins = sorted(leaving, y).map(({ end }, index) => {
    const terminal: Terminal = {
      edge: channelEdge(end),
      inset: 0,
      y: Math.round(y - reach + index * step),
    };
    return [end, terminal] as const;
  });
  const spare = Math.max(0, Math.floor(free / 2 - reach));
  const terminals = pins.map(([, terminal]) => terminal);
  return { pins, rank: { terminals, room: { low: -spare, high: spare } } };
}

/**
 * @param levels vertical position of each card
 * @param passes vertical position at which a link passes under a column, for those that do
 */
export function pinsOf(
  links: readonly Link[],
  levels: ReadonlyMap<LinkEnd['node'], Level>,
  passes: ReadonlyMap<Link, number>,
  pin: Sizes['pin'],
): Pins {
  const leaving = links.flatMap((link, order) =>
    link.ends.map((end, index): Leaving => {
      const other = link.ends[index === 0 ? 1 : 0].node;
      const target = passes.get(link) ?? levels.get(other)?.y ?? 0;
      return { end, target, order, loop: link.shape === 'loop' };
    }),
  );
  const ofCard = Map.groupBy(leaving, ({ end }) => end.node);
  const ranks = [...ofCard].flatMap(([node, all]) => {
    const level = levels.get(node);
    const sides = (['left', 'right'] satisfies Side[]).map((side) =>
      all.filter(({ end }) => end.side === side),
    );
    return level
      ? sides.filter(({ length }) => length > 0).map((some) => rank(some, level, pin))
      : [];
  });
  const terminals = new Map(ranks.flatMap(({ pins }) => pins));
  const at = (end: LinkEnd): Terminal => {
    const terminal = terminals.get(end);
    if (!terminal) throw new RangeError(`No pin for "${end.node.id}".`);
    return terminal;
  };
  return { ranks: ranks.map((each) => each.rank), at };
}
