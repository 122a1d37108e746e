/** Graphs for the tests of the trace diagram, and measurements of drawings. */
import fc from 'fast-check';

import { KINDS, type Kind } from '../../src/schemas/entry.ts';
import type { Point, TraceDrawing, TraceEdge, TraceNode } from '../../src/features/trace/figure.ts';

export interface Graph {
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
}

export function node(id: string, kind: Kind, more: Partial<TraceNode> = {}): TraceNode {
  return { id, kind, name: id, href: `/projects/${id}/`, ...more };
}

/** From lines such as `driver drives board`; a verb of several words is written with hyphens. */
export function edges(...lines: readonly string[]): readonly TraceEdge[] {
  return lines.map((line) => {
    const [from = '', verb = '', to = ''] = line.split(' ');
    return { from, to, verb: verb.replaceAll('-', ' ') };
  });
}

const many = (kind: Kind, ...ids: readonly string[]) => ids.map((id) => node(id, kind));

/** The figure of the home page in the design: 13 cards, 14 relations. */
export const HOME: Graph = {
  nodes: [
    ...many('hardware', 'wr-switch', 'spec', 'svec', 'fmc-adc-100m', 'fmc-dio-5ch'),
    ...many('gateware', 'wr-switch-hdl', 'wr-ptp-core', 'fmc-adc-gw'),
    ...many('software', 'wr-switch-sw', 'ppsi', 'wrpc-sw', 'spec-driver', 'fmc-adc-lib'),
  ],
  edges: edges(
    'wr-switch-hdl runs-on wr-switch',
    'wr-switch-sw drives wr-switch-hdl',
    'wr-ptp-core runs-on spec',
    'wr-ptp-core runs-on svec',
    'wrpc-sw runs-in wr-ptp-core',
    'ppsi is-part-of wr-switch-sw',
    'ppsi is-part-of wrpc-sw',
    'fmc-adc-100m plugs-into spec',
    'fmc-adc-100m plugs-into svec',
    'fmc-dio-5ch plugs-into spec',
    'fmc-adc-gw is-made-for fmc-adc-100m',
    'fmc-adc-lib drives fmc-adc-gw',
    'spec-driver drives spec',
    'fmc-adc-gw runs-on svec',
  ),
};

const pair = (size: number) =>
  fc
    .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean())
    .filter(([from, to]) => from !== to)
    .map(([from, to, derived]) => ({ from: `n${from}`, to: `n${to}`, verb: 'uses', derived }));

const graphOf = (kinds: readonly Kind[], mostEdges: number): fc.Arbitrary<Graph> =>
  fc.record({
    nodes: fc.constant(kinds.map((kind, index) => node(`n${index}`, kind))),
    edges: fc.array(pair(kinds.length), { minLength: 1, maxLength: mostEdges }),
  });

/** Any graph that a figure must be able to show, of one, two or three kinds. */
export function graphs(mostCards = 16, mostEdges = 24): fc.Arbitrary<Graph> {
  return fc
    .subarray([...KINDS], { minLength: 1 })
    .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: mostCards }))
    .chain((kinds) => graphOf(kinds, mostEdges));
}

export interface Segment {
  readonly net: number;
  readonly from: Point;
  readonly to: Point;
}

const segmentsOf = (points: readonly Point[], net: number): readonly Segment[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ net, from, to }] : [];
  });

/** The straight segments of all traces; with `under` also those on the inner layer. */
export function segments({ nets }: TraceDrawing, under = false): readonly Segment[] {
  return nets.flatMap((net, index) => [
    ...net.runs.flatMap((run) => segmentsOf(run, index)),
    ...(under ? segmentsOf(net.under, index) : []),
  ]);
}

export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other): readonly [T, T] => [one, other]),
  );
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Crossings between traces of different relations. */
export function crossings(drawing: TraceDrawing): number {
  return pairs(segments(drawing)).filter(
    ([one, other]) =>
      one.net !== other.net &&
      turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
      turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0,
  ).length;
}
