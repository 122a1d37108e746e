/** Draws a trace diagram: projects as cards, relations as traces of a circuit board. */
import { columnsOf, type Columns, type Load } from './columns.ts';
import type { Side, TraceCard, TraceDrawing, TraceNet, TracePin, Variant } from './figure.ts';
import { headingsOf } from './headings.ts';
import { layOut, type Figure, type Layout, type Seat } from './layout.ts';
import type { Link } from './links.ts';
import { assignPassages, type Gap, type Passed } from './underpasses.ts';
import { pinsOf } from './pins.ts';
import { route } from './route.ts';
import { EDGE, SIZES, type Sizes } from './sizes.ts';
import { straighten } from './straighten.ts';
import { tracksOf } from './tracks.ts';
import { wiringOf, type Wire, type Wiring } from './wires.ts';

/** Tracks closer than this need thin halos. */
const DENSE = 7;

function gapsOf({ seats, top }: Layout): readonly Gap[] {
  const middle = seats.filter(({ lane }) => lane === 1);
  const tops = middle.map(({ y, height }) => y - height / 2);
  const bottoms = middle.map(({ y, height }) => y + height / 2);
  return [top, ...bottoms].map((low, index) => ({ low, high: tops[index] ?? Infinity }));
}

function passagesOf(layout: Layout, seats: ReadonlyMap<unknown, Seat>): readonly Passed<Link>[] {
  const under = layout.links.filter(({ shape }) => shape === 'under');
  const wanted = under.map((link) => {
    const heights = link.ends.map(({ node }) => seats.get(node)?.y ?? 0);
    return { item: link, wanted: heights.reduce((sum, y) => sum + y, 0) / heights.length };
  });
  return assignPassages(gapsOf(layout), wanted);
}

function wire(layout: Layout, { pin }: Sizes): Wiring {
  const seats = new Map(layout.seats.map((seat) => [seat.node, seat]));
  const passages = passagesOf(layout, seats);
  const heights = new Map(passages.map(({ item, y }) => [item, y]));
  const wiring = wiringOf(layout.links, pinsOf(layout.links, seats, heights, pin), passages);
  straighten(wiring);
  return wiring;
}

function loadsOf({ wires }: Wiring, lanes: number): readonly Load[] {
  return Array.from({ length: lanes + 1 }, (_, channel) => {
    const inside = wires.filter((each) => each.channel === channel);
    // Loops beside the outer columns stay close to their cards.
    const lean = channel === 0 ? 'right' : channel === lanes ? 'left' : undefined;
    const vias = inside.flatMap(({ ends }) => ends.filter(({ inset }) => inset > 0));
    const sides = (['left', 'right'] satisfies Side[]).filter((side) =>
      vias.some(({ edge }) => edge === side),
    );
    return { tracks: tracksOf(inside, lean), vias: sides };
  });
}

function runOf(wire: Wire, { channels }: Columns, loads: readonly Load[]) {
  const channel = channels[wire.channel];
  const track = loads[wire.channel]?.tracks.of.get(wire);
  if (!channel) return [];
  return route(
    wire,
    channel,
    track === undefined ? undefined : channel.start + track * channel.step,
  );
}

function netOf({ edge, kind, shape, ends }: Link, runs: TraceNet['runs']): TraceNet {
  const under =
    shape === 'under' ? runs.flatMap((run, index) => run.at(index === 0 ? -1 : 0) ?? []) : [];
  // Traces start at the dependent end; loops do already.
  const forward = ends[0].node.id === edge.from;
  const order = forward ? runs : runs.toReversed().map((run) => run.toReversed());
  return { edge, kind, runs: order, under };
}

function cardOf({ node, lane, y, height }: Seat, { lanes, cardWidth }: Columns): TraceCard {
  return { node, x: lanes[lane] ?? 0, y: y - height / 2, width: cardWidth, height };
}

function pinsIn({ wires }: Wiring, { channels }: Columns): readonly TracePin[] {
  return wires.flatMap(({ link, channel, ends }) =>
    ends.flatMap(({ edge, inset, y }, index) => {
      const place = channels[channel];
      if (!place || inset > 0) return [];
      const side = link.shape === 'loop' ? index : edge === 'left' ? 0 : 1;
      return { kind: link.ends[side === 0 ? 0 : 1].node.kind, x: place[edge], y };
    }),
  );
}

/**
 * The diagram at one of its three sizes, as data; deterministic. @throws RangeError for an empty figure, or a relation
 * without its card.
 */
export function drawFigure(figure: Figure, variant: Variant): TraceDrawing {
  const sizes = SIZES[variant];
  const layout = layOut(figure, variant);
  const wiring = wire(layout, sizes);
  const loads = loadsOf(wiring, layout.lanes);
  const columns = columnsOf(loads, sizes);
  const cards = layout.seats.map((seat) => cardOf(seat, columns));
  const nets = layout.links.map((link) => {
    const own = wiring.wires.filter((each) => each.link === link);
    return netOf(
      link,
      own.map((each) => runOf(each, columns, loads)),
    );
  });
  const bottoms = [
    ...cards.map(({ y, height }) => y + height),
    ...nets.flatMap(({ under }) => under.map(({ y }) => y + 6)),
  ];
  return {
    variant,
    width: columns.width,
    height: Math.max(...bottoms) + EDGE,
    headings: headingsOf(figure, variant, cards, columns.width),
    cards,
    nets,
    pins: pinsIn(wiring, columns),
    dense: columns.channels.some(
      ({ step }, index) => (loads[index]?.tracks.count ?? 0) > 1 && step < DENSE,
    ),
  };
}
