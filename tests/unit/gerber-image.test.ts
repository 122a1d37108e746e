/** What a Gerber file draws, command by command, as the specification 2024.05 has it. */
import { describe, expect, it } from 'vitest';

import { area } from '../../src/boards/area.ts';
import { Budget } from '../../src/boards/gerber/budget.ts';
import { readImage } from '../../src/boards/gerber/read-image.ts';
import { boxes, corners, figures, gerber, image } from './gerber-setup.ts';

const drawn = (text: string) => readImage(text, new Budget()).figures;

describe('coordinates', () => {
  const line = (format: string, unit: string, words: string) =>
    boxes(drawn(`%FS${format}*%%MO${unit}*%%ADD10C,0*%D10*X0Y0D02*${words}D01*M02*`));

  it.each([
    ['LAX24Y24', 'IN', 'X10000Y-5000', [0, 0, 25.4, -12.7]],
    ['LAX46Y46', 'MM', 'X1500000Y1000000', [0, 1, 1.5, 0]],
    ['TAX24Y24', 'IN', 'X01Y005', [0, 12.7, 25.4, 0]],
    ['LIX33Y33', 'MM', 'X1000D01*X1000', [0, 0, 2, 0]],
  ])('are read as %s in %s', (format, unit, words, box) => {
    expect(line(format, unit, words)).toEqual([box]);
  });

  it('stay where one is not stated, and the operation too', () => {
    const [path] = figures('D10*X1000Y1000D02*X2000D01*Y3000*X0*');
    expect(path && corners(path)).toEqual([
      [1, 1],
      [2, 1],
      [2, 3],
      [0, 3],
    ]);
  });

  it('need a format and a unit', () => {
    expect(() => drawn('%MOMM*%%ADD10C,1*%D10*X0Y0D03*')).toThrow(
      'Line 1: the file does not say how',
    );
    expect(() => drawn('%FSLAX24Y24*%\nX0Y0D02*')).toThrow('Line 2: the file does not say whether');
  });
});

describe('arcs', () => {
  it('go against the clock with G03, all around where they end where they began', () => {
    const body = (words: string) => boxes(figures(`D10*G75*X1000Y0D02*${words}`));
    expect(body('G03X0Y1000I-1000J0D01*')).toEqual([[-0.5, 1.5, 1.5, -0.5]]);
    expect(body('G02X0Y1000I-1000J0D01*')).toEqual([[-1.5, 1.5, 1.5, -1.5]]);
    expect(body('G03X1000Y0I-1000J0D01*')).toEqual([[-1.5, 1.5, 1.5, -1.5]]);
  });

  it('are a quarter at most with G74, whose offsets have no sign', () => {
    const body = (words: string) => boxes(figures(`%ADD11C,0*%D11*G74*X1000Y0D02*${words}`));
    expect(body('G03X0Y1000I1000J0D01*')).toEqual([[0, 1, 1, 0]]);
    expect(body('G02X0Y-1000I1000J0D01*')).toEqual([[0, 0, 1, -1]]);
    expect(body('G02X0Y1000I0J1000D01*')).toEqual([[0, 1, 1, 0]]);
  });

  it('bend on the side where their middle is not', () => {
    const [far] = figures('%ADD11C,0*%D11*G75*X-1000Y0D02*G02X1000Y0I1000J0D01*');
    expect(far?.path.steps[0]?.bend).toEqual({ center: { x: 0, y: 0 }, clockwise: true });
    expect(boxes(far ? [far] : [])).toEqual([[-1, 1, 1, 0]]);
  });
});

describe('regions', () => {
  it('are surfaces, one for each contour, with arcs', () => {
    const drawn = figures(
      'G36*X0Y0D02*G01X2000D01*G75*G03Y2000I0J1000D01*G01X0D01*Y0D01*X5000D02*X6000D01*Y1000D01*X5000Y0D01*G37*',
    );
    expect(drawn.map(({ filled, width }) => [filled, width])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(drawn.map(({ path }) => Math.abs(area(path)))).toEqual([
      expect.closeTo(4 + Math.PI / 2, 6),
      expect.closeTo(0.5, 6),
    ]);
  });
});

describe('apertures', () => {
  const flash = (definition: string, more = '') =>
    figures(`%ADD11${definition}*%D11*${more}X10000Y5000D03*`);

  it.each([
    ['C,2', [9, 6, 11, 4]],
    ['R,2X4', [9, 7, 11, 3]],
    ['O,4X2', [8, 6, 12, 4]],
    ['P,2X4', [9, 6, 11, 4]],
  ])('are flashed: %s', (definition, box) => {
    expect(boxes(flash(definition))).toEqual([box]);
  });

  it('of a polygon are turned against the clock', () => {
    const [polygon] = flash('P,2X3X30');
    expect(polygon && corners(polygon)[0]).toEqual([10.866, 5.5]);
  });

  it.each([
    ['C,2X1', Math.PI - Math.PI / 4],
    ['C,2X1X1', Math.PI - 1],
    ['R,2X4X1', 8 - Math.PI / 4],
    ['O,4X2X1', 4 + Math.PI - Math.PI / 4],
    ['P,2X4X0X1', 2 - Math.PI / 4],
  ])('have a hole: %s', (definition, surface) => {
    expect(flash(definition).map(({ path }) => Math.abs(area(path)))).toEqual([
      expect.closeTo(surface, 6),
    ]);
  });

  it('that are rectangles leave their corners at the ends of a line', () => {
    const [line] = figures('%ADD11R,2X1*%D11*X0Y0D02*X3000Y3000D01*');
    expect(line && corners(line).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toHaveLength(6);
    expect(Math.abs(area(line?.path ?? { start: { x: 0, y: 0 }, steps: [], closed: true }))).toBe(
      11,
    );
  });

  it.each([
    [
      '%LMX*%',
      [
        [10, 5],
        [9, 5],
        [10, 7],
      ],
    ],
    [
      '%LMY*%',
      [
        [10, 5],
        [11, 5],
        [10, 3],
      ],
    ],
    [
      '%LR90*%',
      [
        [10, 5],
        [10, 6],
        [8, 5],
      ],
    ],
    [
      '%LMX*%%LR90*%',
      [
        [10, 5],
        [10, 4],
        [8, 5],
      ],
    ],
    [
      '%LS0.5*%',
      [
        [10, 5],
        [10.5, 5],
        [10, 6],
      ],
    ],
  ])('are placed as %s says', (words, points) => {
    const body = `%AMT*4,1,3,0,0,1,0,0,2,0,0,0*%%ADD11T*%D11*${words}X10000Y5000D03*`;
    expect(figures(body).map(corners)).toEqual([points]);
  });

  it('that are not defined are said, with the line', () => {
    expect(() => figures('D77*')).toThrow('Line 4: what is drawn with is not defined');
    expect(() => figures('%ADD11SHAPE,1*%')).toThrow('Line 4: what is drawn with is not defined');
  });
});

describe('attributes', () => {
  it('say what a file and its apertures are, in comments too', () => {
    const { attributes, flashes } = image(`%TF.FileFunction,Copper,L1,Top*%
      G04 #@! TF.Part,Single*
      %TA.AperFunction,ViaPad*%%ADD11C,1*%%TD*%%ADD12C,1*%
      G04 #@! TA.AperFunction,SMDPad,CuDef*
      %ADD13C,1*%
      D11*X0Y0D03*D12*Y1000D03*D13*Y2000D03*`);
    expect(attributes.get('.FileFunction')).toEqual(['Copper', 'L1', 'Top']);
    expect(attributes.get('.Part')).toEqual(['Single']);
    expect(flashes.map(({ use }) => use)).toEqual(['ViaPad', undefined, 'SMDPad']);
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    [gerber('').replace('M02*', '%ADD11C,1*'), 'Line 6: what begins here does not end.'],
    [gerber('').replace('M02*', '\nX1000'), 'Line 6: what begins here does not end.'],
    [gerber('HELLO*'), 'Line 4: this is no command'],
    [gerber('D10*X99999999D03*'), 'Line 4: a number is missing, or is larger than any board.'],
    [gerber('%IPNEG*%'), 'Line 4: the command IP changes the whole picture'],
    [gerber('%SFA2B1*%'), 'Line 4: the command SF'],
    [gerber('%AB*%'), 'Line 4: a block ends here that did not begin.'],
    [gerber('%ABD12*%'), 'Line 5: what begins here does not end.'],
  ])('is refused: %j', (text, reason) => {
    expect(() => drawn(text)).toThrow(reason);
  });

  it('is read where what is old in it changes nothing', () => {
    const old =
      '%ASAXBY*%%IPPOS*%%OFA0B0*%%MIA0B0*%%SFA1.0B1.0*%%IR0*%%LNtop*%%INboard*%G54D10*X0Y0D03*';
    expect(boxes(figures(old))).toEqual([[-0.5, 0.5, 0.5, -0.5]]);
  });
});
