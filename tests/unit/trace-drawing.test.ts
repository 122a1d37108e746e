import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { traceMessages } from '#messages/trace.ts';
import { drawFigure } from '../../src/features/trace/draw.ts';
import {
  VARIANTS,
  type Point,
  type TraceCard,
  type TraceDrawing,
} from '../../src/features/trace/figure.ts';
import { svgMarkup } from '../../src/features/trace/svg.ts';
import {
  crossings,
  graphs,
  HOME,
  node,
  pairs,
  segments,
  type Graph,
  type Segment,
} from './trace-samples.ts';

const RUNS = { seed: 20261121, numRuns: 80 };

/** Liang-Barsky: whether the segment enters the open rectangle of the card. */
function enters({ from, to }: Segment, { x, y, width, height }: TraceCard): boolean {
  const inset = 0.5;
  let [first, last] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - (x + inset)],
    [to.x - from.x, x + width - inset - from.x],
    [from.y - to.y, from.y - (y + inset)],
    [to.y - from.y, y + height - inset - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));

function closestTracks(drawing: TraceDrawing): number {
  const verticals = segments(drawing).filter(
    ({ from, to }) => from.x === to.x && Math.abs(from.y - to.y) > 1,
  );
  const gaps = pairs(verticals)
    .filter(([one, other]) => one.net !== other.net)
    .filter(([one, other]) => overlap([one.from.y, one.to.y], [other.from.y, other.to.y]) > 0)
    .map(([one, other]) => Math.abs(one.from.x - other.from.x));
  return Math.min(Infinity, ...gaps);
}

function everyPoint({ cards, nets, pins, headings }: TraceDrawing): readonly Point[] {
  const corners = cards.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  return [
    ...corners,
    ...pins,
    ...headings,
    ...nets.flatMap(({ runs, under }) => [...runs.flat(), ...under]),
  ];
}

const holds = (check: (drawing: TraceDrawing, graph: Graph) => void): void => {
  fc.assert(
    fc.property(
      graphs(),
      fc.constantFrom(...VARIANTS),
      fc.boolean(),
      (graph, variant, headings) => {
        check(drawFigure({ ...graph, headings }, variant), graph);
      },
    ),
    RUNS,
  );
};

describe('any drawing', () => {
  it('leads no trace across a card, on either layer', () => {
    holds((drawing) => {
      const crossed = drawing.cards.flatMap((card) =>
        segments(drawing, true).filter((segment) => enters(segment, card)),
      );
      // The part below a column runs between its cards, not under one.
      expect(crossed).toEqual([]);
    });
  });

  it('shows every project and every relation once', () => {
    holds(({ cards, nets }, graph) => {
      expect(cards.map((card) => card.node.id).toSorted()).toEqual(
        graph.nodes.map(({ id }) => id).toSorted(),
      );
      expect(nets.map(({ edge }) => edge)).toEqual(graph.edges);
    });
  });

  it('stays inside its frame', () => {
    holds((drawing) => {
      for (const { x, y } of everyPoint(drawing)) {
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
      }
    });
  });

  it('runs level, upright or at 45°', () => {
    holds((drawing) => {
      for (const { from, to } of segments(drawing)) {
        const [dx, dy] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
        expect(Math.min(dx, dy, Math.abs(dx - dy))).toBeLessThan(0.6);
      }
    });
  });

  it('keeps tracks four pixels apart', () => {
    holds((drawing) => {
      expect(closestTracks(drawing)).toBeGreaterThanOrEqual(4 - 1e-9);
    });
  });

  it('gives each end of a relation a pin of its own', () => {
    holds(({ pins, nets, cards }) => {
      expect(pins).toHaveLength(2 * nets.length);
      expect(new Set(pins.map(({ x, y }) => `${x} ${y}`)).size).toBe(pins.length);
      for (const { x, y } of pins) {
        expect(
          cards.some(
            (card) =>
              (x === card.x || x === card.x + card.width) && y > card.y && y < card.y + card.height,
          ),
        ).toBe(true);
      }
    });
  });

  it('keeps cards apart', () => {
    holds(({ cards }) => {
      for (const [one, other] of pairs(cards)) {
        const across = overlap([one.x, one.x + one.width], [other.x, other.x + other.width]);
        const down = overlap([one.y, one.y + one.height], [other.y, other.y + other.height]);
        expect(Math.min(across, down)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('is the same every time', () => {
    holds((drawing, graph) => {
      const options = { title: 'Figure', kinds: traceMessages.kinds };
      const again = drawFigure(
        { ...graph, headings: drawing.headings.length > 0 },
        drawing.variant,
      );
      expect(svgMarkup(again, options)).toBe(svgMarkup(drawing, options));
    });
  });
});

describe('the figure of the home page', () => {
  // The drawing in the design crosses 0, 0 and 25 times.
  it.each([
    ['wide', 0],
    ['mid', 0],
    ['narrow', 6],
  ] as const)('%s crosses at most %i times', (variant, most) => {
    expect(crossings(drawFigure(HOME, variant))).toBeLessThanOrEqual(most);
  });
});

describe('time', () => {
  it('is less than 50 ms for the largest figure', () => {
    const kinds = ['hardware', 'gateware', 'software'] as const;
    const nodes = Array.from({ length: 16 }, (_, index) =>
      node(`n${index}`, kinds[index % 3] ?? 'software'),
    );
    const edges = Array.from({ length: 24 }, (_, index) => ({
      from: `n${(index * 5) % 16}`,
      to: `n${(index * 7 + 3) % 16}`,
      verb: 'uses',
    })).filter(({ from, to }) => from !== to);
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      for (const variant of VARIANTS) drawFigure({ nodes, edges }, variant);
      // Time of the processor: what else the machine does is no part of it.
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / VARIANTS.length;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
