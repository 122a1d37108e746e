import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cachedDrawing } from '../../src/features/trace/drawing-cache.ts';
import { drawFigure } from '../../src/features/trace/draw.ts';
import { VARIANTS } from '../../src/features/trace/figure.ts';
import { edges, type Graph, graphs, HOME, node } from './trace-samples.ts';

/** The same graph about other projects. */
function renamed({ nodes, edges }: Graph): Graph {
  return {
    nodes: nodes.map(({ id, kind }) => node(`other-${id}`, kind, { ref: 'H-0001', purpose: 'x' })),
    edges: edges.map(({ from, to }) => ({ from: `other-${from}`, to: `other-${to}`, verb: 'y' })),
  };
}

describe('figures of one shape', () => {
  it('are drawn as each would be alone, with its own cards and relations', () => {
    fc.assert(
      fc.property(graphs(), fc.constantFrom(...VARIANTS), (graph, variant) => {
        const other = renamed(graph);
        expect(cachedDrawing(graph, variant)).toEqual(drawFigure(graph, variant));
        expect(cachedDrawing(other, variant)).toEqual(drawFigure(other, variant));
      }),
      { seed: 20261128, numRuns: 60 },
    );
  });

  it('are drawn once', () => {
    const first = cachedDrawing(HOME, 'wide');
    expect(cachedDrawing(renamed(HOME), 'wide').pins).toBe(first.pins);
  });

  it.each<[string, Graph]>([
    ['a relation to no card', { nodes: [node('a', 'hardware')], edges: edges('a uses b') }],
    [
      'a card given twice, though its twin of that shape is sound',
      {
        nodes: [node('a', 'hardware'), node('a', 'hardware'), node('b', 'software')],
        edges: edges('b drives a'),
      },
    ],
  ])('do not hide %s', (_what, faulty) => {
    const sound = {
      nodes: [node('a', 'hardware'), node('c', 'hardware'), node('b', 'software')],
      edges: edges('b drives a'),
    };
    cachedDrawing(sound, 'mid');
    expect(() => cachedDrawing(faulty, 'mid')).toThrow(RangeError);
    expect(() => cachedDrawing(faulty, 'mid')).toThrow(RangeError);
  });

  it('differ by what stands above the columns', () => {
    const plain = cachedDrawing(HOME, 'wide');
    expect(cachedDrawing({ ...HOME, headings: true }, 'wide').height).toBeGreaterThan(plain.height);
  });
});
