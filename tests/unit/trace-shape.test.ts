import { describe, expect, it } from 'vitest';

import { drawFigure } from '../../src/features/trace/draw.ts';
import type { TraceDrawing } from '../../src/features/trace/figure.ts';
import { edges, HOME, node } from './trace-samples.ts';

const columns = ({ cards }: TraceDrawing): number => new Set(cards.map(({ x }) => x)).size;
const board = node('board', 'hardware');
const mezzanine = node('mezzanine', 'hardware');
const core = node('core', 'gateware');
const other = node('other', 'gateware');
const driver = node('driver', 'software');

describe('columns', () => {
  it.each([
    ['three kinds', [board, core, driver], ['core runs-on board', 'driver drives core'], 3],
    ['two kinds', [board, driver], ['driver drives board'], 2],
    ['one kind, by what depends on what', [board, mezzanine], ['mezzanine plugs-into board'], 2],
    [
      'a ring of one kind',
      [board, mezzanine],
      ['mezzanine needs board', 'board needs mezzanine'],
      1,
    ],
  ] as const)('%s', (_, nodes, lines, count) => {
    expect(columns(drawFigure({ nodes, edges: edges(...lines) }, 'wide'))).toBe(count);
    expect(columns(drawFigure({ nodes, edges: edges(...lines) }, 'narrow'))).toBe(1);
  });

  it('stand in the order hardware, gateware, software', () => {
    const lines = edges('core runs-on board', 'driver drives core');
    const { cards } = drawFigure({ nodes: [driver, core, board], edges: lines }, 'wide');
    expect(cards.map((card) => card.node.id)).toEqual(['board', 'core', 'driver']);
  });
});

describe('traces', () => {
  it('take the colour of the dependent end', () => {
    const { nets } = drawFigure(
      { nodes: [board, core], edges: edges('core runs-on board') },
      'wide',
    );
    expect(nets[0]?.kind).toBe('gateware');
  });

  it('pass under the middle column through two vias', () => {
    const lines = edges('driver drives board', 'core runs-on board');
    const { nets, cards } = drawFigure({ nodes: [board, core, driver], edges: lines }, 'wide');
    const middle = cards.find((card) => card.node === core);
    const [first, last] = nets[0]?.under ?? [];
    expect(first?.y).toBe(last?.y);
    expect(first?.x).toBeLessThan(middle?.x ?? 0);
    expect(last?.x).toBeGreaterThan((middle?.x ?? 0) + (middle?.width ?? 0));
    expect(nets[1]?.under).toEqual([]);
  });

  it('loop at the outer sides, and to the right of a middle column', () => {
    const nodes = [board, mezzanine, core, other, driver, node('tool', 'software')];
    const lines = edges('mezzanine plugs-into board', 'other needs core', 'tool needs driver');
    const { nets, cards } = drawFigure({ nodes, edges: lines }, 'wide');
    const lanes = [...new Set(cards.map(({ x }) => x))];
    const sides = nets.map(({ runs }) => runs.flat().map(({ x }) => x));
    const width = cards[0]?.width ?? 0;
    expect(Math.max(...(sides[0] ?? []))).toBe(lanes[0]);
    expect(Math.min(...(sides[1] ?? []))).toBe((lanes[1] ?? 0) + width);
    expect(Math.min(...(sides[2] ?? []))).toBe((lanes[2] ?? 0) + width);
  });

  it('are straight between cards that stand level', () => {
    const { nets } = drawFigure(
      { nodes: [board, core], edges: edges('core runs-on board') },
      'wide',
    );
    expect(nets[0]?.runs[0]).toHaveLength(2);
  });
});

describe('headings', () => {
  it('name the kinds above the columns when asked, and always in a single column', () => {
    const count = (variant: 'wide' | 'narrow', headings: boolean) =>
      drawFigure({ ...HOME, headings }, variant).headings.length;
    expect(count('wide', true)).toBe(3);
    expect(count('wide', false)).toBe(0);
    expect(count('narrow', false)).toBe(3);
  });
});

describe('refusals', () => {
  it.each([
    ['no card', [], [], /without cards/],
    ['a card given twice', [board, board], [], /"board" twice/],
    ['a relation to nowhere', [board], ['core runs-on board'], /"core runs on board"/],
    ['a relation to itself', [board], ['board needs board'], /"board needs board"/],
  ] as const)('%s', (_, nodes, lines, message) => {
    expect(() => drawFigure({ nodes, edges: edges(...lines) }, 'wide')).toThrow(message);
  });
});
