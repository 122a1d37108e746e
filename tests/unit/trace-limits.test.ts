import { describe, expect, it } from 'vitest';

import { traceMessages } from '#messages/trace.ts';
import { boardOf } from '../../src/features/trace/board.ts';
import {
  fitsOneFigure,
  focusSlice,
  MOST_CARDS,
  MOST_RELATIONS,
} from '../../src/features/trace/limits.ts';
import { edges, HOME, node } from './trace-samples.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
/** A carrier with some mezzanines, and another carrier that takes the last three of them too. */
function carriers(count: number) {
  const nodes = [
    node('carrier', 'hardware', { focus: true }),
    node('far', 'hardware'),
    ...ids(count).map((id) => node(id, 'hardware')),
  ];
  const lines = ids(count).map((id) => `${id} plugs-into carrier`);
  const others = ids(count)
    .slice(-3)
    .map((id) => `${id} plugs-into far`);
  return { nodes, edges: edges(...lines, ...others) };
}

describe('fitsOneFigure', () => {
  it.each([
    ['the home figure', HOME.nodes, HOME.edges, true],
    ['nothing to relate', HOME.nodes, [], false],
    ['too many cards', carriers(MOST_CARDS).nodes, HOME.edges, false],
    ['too many relations', HOME.nodes, carriers(MOST_RELATIONS).edges, false],
  ] as const)('%s', (_, nodes, some, expected) => {
    expect(fitsOneFigure(nodes, some)).toBe(expected);
  });
});

describe('focusSlice', () => {
  it('keeps the focus and its direct partners only', () => {
    const { nodes, edges: kept, omitted } = focusSlice(HOME.nodes, HOME.edges, 'wrpc-sw');
    expect(nodes.map(({ id }) => id)).toEqual(['wr-ptp-core', 'ppsi', 'wrpc-sw']);
    expect(kept).toHaveLength(2);
    expect(omitted).toBe(0);
  });

  it('fills the figure and counts whom it leaves out', () => {
    const { nodes, edges: some } = carriers(20);
    const slice = focusSlice(nodes, some, 'carrier');
    expect(slice.nodes).toHaveLength(MOST_CARDS);
    expect(slice.omitted).toBe(20 - (MOST_CARDS - 1));
    expect(fitsOneFigure(slice.nodes, slice.edges)).toBe(true);
  });

  it('prefers declared partners to derived ones', () => {
    const { nodes, edges: some } = carriers(20);
    const derived = some.map((edge, index) => ({ ...edge, derived: index < 10 }));
    const kept = focusSlice(nodes, derived, 'carrier').nodes.map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(ids(20).slice(10)));
  });

  it('keeps relations between partners while the figure is easy to read', () => {
    const sparse = edges(
      ...ids(4).map((id) => `${id} plugs-into carrier`),
      ...ids(3).map((id, index) => `${id} needs ${ids(4)[index + 1]}`),
    );
    expect(focusSlice(carriers(4).nodes, sparse, 'carrier').edges).toEqual(sparse);
  });

  it('keeps only the relations of the focus where the others would hide them', () => {
    const own = edges(...ids(10).map((id) => `${id} plugs-into carrier`));
    const others = edges(
      ...ids(10).flatMap((id) =>
        ids(10)
          .filter((other) => other > id)
          .map((other) => `${id} needs ${other}`),
      ),
    );
    expect(focusSlice(carriers(10).nodes, [...own, ...others], 'carrier').edges).toEqual(own);
  });

  it('is empty for an unknown focus', () => {
    expect(focusSlice(HOME.nodes, HOME.edges, 'unknown')).toEqual({
      nodes: [],
      edges: [],
      omitted: 0,
    });
  });
});

describe('boardOf', () => {
  const options = { title: 'Figure', kinds: traceMessages.kinds };

  it('draws around the focus what is too much', () => {
    const { nodes, edges: some } = carriers(20);
    const board = boardOf(nodes, some, options);
    expect(board).toMatchObject({ complete: false, omitted: 5 });
    expect(board.markup).toContain('trace-narrow');
  });

  it('draws nothing of what is too much without a focus', () => {
    const { nodes, edges: some } = carriers(20);
    const board = boardOf(
      nodes.map((each) => ({ ...each, focus: false })),
      some,
      options,
    );
    expect(board).toMatchObject({ markup: '', legend: [], omitted: 0, complete: false });
  });

  it('is empty without relations', () => {
    expect(boardOf(HOME.nodes, [], options)).toMatchObject({ markup: '', legend: [] });
  });
});
