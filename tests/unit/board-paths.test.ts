/** How figures become paths of SVG: short, and no farther from where they are than allowed. */
import { describe, expect, it } from 'vitest';

import { layerMarkup } from '../../src/boards/drawing/layer-markup.ts';
import { pathData } from '../../src/boards/drawing/path-data.ts';
import { area } from '../../src/boards/area.ts';
import { simplified } from '../../src/boards/drawing/simplify.ts';
import { circle, line, polygon, type Path } from '../../src/boards/path.ts';

const GRID = { unit: 0.01, origin: { x: 0, y: 0 } };

const path = (...points: readonly (readonly [number, number])[]): Path =>
  polygon(points.map(([x, y]) => ({ x, y }))) ?? line({ x: 0, y: 0 }, { x: 0, y: 0 });

describe('a path', () => {
  it('is relative, and says each command once', () => {
    expect(pathData([path([1, 1], [2, 1], [2, 2.5], [1.5, 3]), path([0, 0], [1, 1])], GRID)).toBe(
      'm100 100h100v150l-50 50zm-100-100 100 100z',
    );
  });

  it('touches the board where nothing but a point is left', () => {
    const dot = { start: { x: 1, y: 1 }, steps: [], closed: false };
    expect(pathData([dot], GRID)).toBe('m100 100z');
  });

  it('is round where it should be, also between rounded ends', () => {
    expect(pathData([circle({ x: 1, y: 1 }, 0.505)], GRID)).toBe(
      'm50 100a50.5 50.5 0 0 1 101 0 50.5 50.5 0 0 1-101 0z',
    );
  });
});

describe('a surface', () => {
  const round = Array.from({ length: 360 }, (_, degree) => {
    const angle = (degree * Math.PI) / 180;
    return [10 + 5 * Math.cos(angle), 10 + 5 * Math.sin(angle)] as const;
  });

  it('has fewer corners, and no place that moved farther than allowed', () => {
    const simple = simplified(path(...round), 0.05);
    expect(simple.steps.length).toBeLessThan(60);
    expect(Math.abs(area(simple) - area(path(...round)))).toBeLessThan(0.05 * 10 * Math.PI);
  });

  it('keeps a way that leads back on itself', () => {
    const slit = path([0, 0], [10, 0], [4, 0], [4, 8], [0, 8]);
    expect(simplified(slit, 0.05).steps).toHaveLength(4);
  });

  it('makes no hole where it overlaps another that goes the other way round', () => {
    const [there, back] = [
      path([0, 0], [4, 0], [4, 4], [0, 4]),
      path([2, 2], [2, 6], [6, 6], [6, 2]),
    ];
    const within = { left: 0, top: 0, right: 9, bottom: 9 };
    const figures = [there, back].map((one) => ({ path: one, width: 0, filled: true }));
    const detail = { unit: 0.01, tolerance: 0.01, smallest: 0 };
    const markup = layerMarkup(figures, within, GRID, detail, 'erased');
    expect(markup).toBe('<path stroke="none" d="m0 0h400v400h-400zm600 200v400h-400v-400z"/>');
  });

  it('counts round pieces', () => {
    expect(area(circle({ x: 3, y: 3 }, 2))).toBeCloseTo(4 * Math.PI, 9);
  });
});
