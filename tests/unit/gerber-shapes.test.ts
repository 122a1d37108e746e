/** Shapes that a Gerber file makes itself, and what it draws over and over, or takes away. */
import { describe, expect, it } from 'vitest';

import { area } from '../../src/boards/area.ts';
import { layerMarkup } from '../../src/boards/drawing/layer-markup.ts';
import { boxes, corners, figures, gerber, image } from './gerber-setup.ts';

/** Of a disc, in one quarter, what is farther than that from both axes: summed up in narrow strips. */
function quarter(radius: number, gap: number): number {
  const strips = 20_000;
  const [from, to] = [gap, Math.sqrt(radius ** 2 - gap ** 2)];
  const width = (to - from) / strips;
  return Array.from({ length: strips }, (_, index) => from + (index + 0.5) * width)
    .map((x) => (Math.sqrt(radius ** 2 - x ** 2) - gap) * width)
    .reduce((sum, strip) => sum + strip, 0);
}

describe('macros', () => {
  const flashed = (parts: string, parameters = '') =>
    figures(`%AMSHAPE*${parts}%%ADD11SHAPE${parameters && `,${parameters}`}*%D11*X0Y0D03*`);

  it.each([
    ['1,1,2,3,4*', [2, 5, 4, 3]],
    ['1,1,2,3,0,90*', [-1, 4, 1, 2]],
    ['20,1,2,0,0,4,0,0*', [0, 1, 4, -1]],
    ['2,1,2,0,0,4,0,90*', [-1, 4, 1, 0]],
    ['21,1,4,2,1,1,0*', [-1, 2, 3, 0]],
    ['22,1,4,2,1,1,90*', [-3, 5, -1, 1]],
    ['4,1,3,0,0,2,0,2,1,0,0,90*', [-1, 2, 0, 0]],
    ['5,1,4,1,1,2,0*', [0, 2, 2, 0]],
  ])('draw %s', (part, box) => {
    expect(boxes(flashed(part))).toEqual([box]);
  });

  it('compute with their numbers, variables and brackets', () => {
    const box = (parts: string, numbers: string) => boxes(flashed(parts, numbers));
    expect(box('21,1,$1,$2,0,0,0*', '4X2')).toEqual([[-2, 1, 2, -1]]);
    expect(box('$3=$1+$2x2*21,1,$3,($3-$1)/2,0,0,0*', '4X2')).toEqual([[-4, 1, 4, -1]]);
    expect(box('21,1,-(1-$1),1--1,0,0,$2*', '5X90')).toEqual([[-1, 2, 1, -2]]);
    expect(box('0 In words, with commas*21,1,10-2-4,2X1,0,0,0*', '')).toEqual([[-2, 1, 2, -1]]);
    expect(box('21,1,$9+2,2,0,0,0*', '')).toEqual([[-1, 1, 1, -1]]);
  });

  it('draw a thermal relief in four pieces, and a target of rings', () => {
    const quarters = flashed('7,0,0,10,8,1,0*');
    expect(quarters).toHaveLength(4);
    for (const { path } of quarters) {
      expect(Math.abs(area(path))).toBeCloseTo(quarter(5, 0.5) - quarter(4, 0.5), 3);
    }
    expect(boxes(flashed('6,0,0,10,1,1,2,0.5,12,0*'))).toEqual([
      [-5, 5, 5, -5],
      [-3, 3, 3, -3],
      [-0.25, 6, 0.25, -6],
      [-6, 0.25, 6, -0.25],
    ]);
  });

  it('of many simple shapes are one with a round edge, as a rounded rectangle is', () => {
    const [x, y] = [2, 1];
    const points = [
      [-x, y],
      [x, y],
      [x, -y],
      [-x, -y],
    ];
    const parts = [
      `4,1,4,${[...points, points[0]].flat().join(',')},0*`,
      ...points.map((point) => `1,1,0.5,${point.join(',')}*`),
      ...points.map(
        (point, index) => `20,1,0.5,${point.join(',')},${points[(index + 1) % 4]?.join(',')},0*`,
      ),
    ];
    const [shape, ...more] = flashed(parts.join(''));
    expect(more).toEqual([]);
    expect([shape?.filled, shape?.width]).toEqual([true, 0.5]);
    expect(boxes(shape ? [shape] : [])).toEqual([[-2.25, 1.25, 2.25, -1.25]]);
    // A disc less is another shape.
    expect(flashed(parts.toSpliced(1, 1).join(''))).not.toHaveLength(1);
  });

  it('take away what they have drawn, and nothing else', () => {
    const drawn = figures(
      '%AMRING*1,1,4,0,0*1,0,2,0,0*%%ADD11RING*%D10*X0Y0D02*X5000D01*D11*X0Y0D03*',
    );
    expect(drawn.map(({ width, erases }) => [width, erases ?? false])).toEqual([
      [4, false],
      [2, true],
      [1, false],
    ]);
  });

  it.each([
    ['21,1,$1/0,1,0,0,0*', 'a number is missing'],
    ['21,1,(1,1,0,0,0*', 'an expression of a macro'],
    ['21,1,1+,1,0,0,0*', 'an expression of a macro'],
    [`21,1,${'('.repeat(90)}1${')'.repeat(90)},1,0,0,0*`, 'an expression of a macro'],
    ['99,1,1*', 'a macro draws a shape'],
    ['shape*', 'a macro draws a shape'],
  ])('are refused where they cannot be drawn: %j', (part, reason) => {
    expect(() => flashed(part, '1')).toThrow(`Line 4: ${reason}`);
  });
});

describe('polarity', () => {
  it('takes away what was drawn before, not what comes after', () => {
    const drawn = figures('D10*X0Y0D03*%LPC*%X1000D03*%LPD*%X2000D03*');
    expect(drawn.map(({ erases }) => erases ?? false)).toEqual([false, true, false]);
    const within = { left: -1, top: -1, right: 3, bottom: 1 };
    const grid = { unit: 0.01, origin: { x: -1, y: -1 } };
    const detail = { unit: 0.01, tolerance: 0.01, smallest: 0 };
    expect(layerMarkup(drawn, within, grid, detail, 'top')).toBe(
      [
        '<mask id="top" maskUnits="userSpaceOnUse" x="0" y="0" width="400" height="200">',
        '<g fill="#fff" stroke="#fff"><path fill="none" stroke-width="100" d="m100 100z"/></g>',
        '<g fill="#000" stroke="#000"><path fill="none" stroke-width="100" d="m200 100z"/></g>',
        '<g fill="#fff" stroke="#fff"><path fill="none" stroke-width="100" d="m300 100z"/></g>',
        '</mask><path mask="url(#top)" stroke="none" d="m0 0h400v200h-400z"/>',
      ].join(''),
    );
  });
});

describe('step and repeat', () => {
  it('draws the same in columns and rows', () => {
    const { figures: drawn, flashes } = image(
      'D10*%SRX2Y3I5J4*%X0Y0D03*%SR*%X20000D03*%SRX1Y1I0J0*%X30000D03*',
    );
    expect(flashes.map(({ at }) => [at.x, 0 - at.y])).toEqual([
      [0, 0],
      [0, 4],
      [0, 8],
      [5, 0],
      [5, 4],
      [5, 8],
      [20, 0],
      [30, 0],
    ]);
    expect(drawn).toHaveLength(8);
  });

  it('ends with the file, or where another begins', () => {
    expect(figures('D10*%SRX2Y1I5J0*%X0Y0D03*')).toHaveLength(2);
    expect(figures('D10*%SRX2Y1I5J0*%X0Y0D03*%SRX3Y1I5J0*%X0D03*')).toHaveLength(5);
  });
});

describe('blocks', () => {
  it('are apertures that are drawn like a layer, and may hold others', () => {
    const drawn = figures(
      '%ABD11*%D10*X0Y0D03*X2000D03*%AB*%%ABD12*%D11*X0Y0D03*Y5000D03*%AB*%D12*X10000Y0D03*%LR90*%X20000D03*',
    );
    expect(drawn.map((figure) => corners(figure)[0])).toEqual([
      [10, 0],
      [12, 0],
      [10, 5],
      [12, 5],
      [20, 0],
      [20, 2],
      [15, 0],
      [15, 2],
    ]);
  });

  it('take away where they draw and draw where they take away, with the other polarity', () => {
    const body = '%ABD11*%D10*X0Y0D03*%LPC*%X2000D03*%LPD*%%AB*%D11*X0Y0D03*%LPC*%Y9000D03*';
    expect(figures(body).map(({ erases }) => erases ?? false)).toEqual([false, true, true, false]);
  });
});

describe('a file that would never end', () => {
  it.each([
    ['repeats a lot', `D10*${'%SRX9999Y9999I1J1*%'}X0Y0D03*`],
    ['repeats nothing a lot', '%SRX999999Y999999I1J1*%'],
    [
      'has blocks of blocks',
      `D10*${Array.from({ length: 60 }, (_, i) => `%ABD${11 + i}*%${i === 0 ? '' : `D${10 + i}*`}X0Y0D03*X1D03*%AB*%`).join('')}D70*X0Y0D03*`,
    ],
    [
      'makes apertures of a large macro',
      `%AMA*${'1,1,1,0,0*'.repeat(2000)}%${Array.from({ length: 900 }, (_, i) => `%ADD${20 + i}A*%`).join('')}`,
    ],
  ])('is refused: it %s', (_, body) => {
    expect(() => figures(body)).toThrow('The files draw more than');
  });

  it('is read in time that grows with its size', () => {
    const body = `D10*${'X0Y0D02*X1000Y1000D01*'.repeat(20_000)}`;
    expect(image(body, 50_000).figures).toHaveLength(20_000);
    expect(gerber(body).length).toBeGreaterThan(400_000);
  });
});
