/** What a drill file drills, in the ways in which such files are written. */
import { describe, expect, it } from 'vitest';

import { Budget } from '../../src/boards/gerber/budget.ts';
import { isDrill, readDrill } from '../../src/boards/gerber/read-drill.ts';
import { middleOf } from '../../src/boards/gerber/read-holes.ts';

const drilled = (...lines: readonly string[]) => readDrill(lines.join('\n'), new Budget(50_000));

const round = (value: number) => Math.round(value * 1000) / 1000 + 0;

function places(...lines: readonly string[]): number[][] {
  return drilled(...lines).holes.map(({ figure, diameter }) => {
    const { x, y } = middleOf(figure);
    return [round(x), round(-y), round(diameter)];
  });
}

describe('numbers', () => {
  it.each([
    [['METRIC'], 'X1.5Y-2.0', [1.5, -2, 0.4]],
    [['METRIC,TZ'], 'X1500Y2000', [1.5, 2, 0.4]],
    [['METRIC,LZ'], 'X0015Y002', [1.5, 2, 0.4]],
    [['METRIC,TZ,0000.00'], 'X150Y200', [1.5, 2, 0.4]],
    [['M71'], 'X1500Y2000', [1.5, 2, 0.4]],
    [['INCH,TZ'], 'X1000Y20000', [2.54, 50.8, 10.16]],
    [['INCH,LZ'], 'X001Y02', [2.54, 50.8, 10.16]],
    [[';FILE_FORMAT=2:5', 'INCH,TZ'], 'X10000Y200000', [2.54, 50.8, 10.16]],
    [
      ['; FORMAT={3:3/ absolute / metric / keep zeros}', 'METRIC,TZ'],
      'X001500Y002000',
      [1.5, 2, 0.4],
    ],
    [['M72'], 'X1000Y20000', [2.54, 50.8, 10.16]],
  ])('are read as %j has it', (head, place, hole) => {
    expect(places('M48', ...head, 'T1C0.4', '%', 'T1', place)).toEqual([hole]);
  });

  it('stay where one is not stated, and count from the last hole where they are increments', () => {
    const head = ['M48', 'METRIC', 'T1C1', '%'];
    expect(places(...head, 'T1', 'X1.0Y2.0', 'X3.0', 'Y4.0')).toEqual([
      [1, 2, 1],
      [3, 2, 1],
      [3, 4, 1],
    ]);
    expect(places(...head, 'G91', 'T1', 'X1.0Y2.0', 'X3.0', 'G90', 'X1.0')).toEqual([
      [1, 2, 1],
      [4, 2, 1],
      [1, 2, 1],
    ]);
  });
});

describe('tools', () => {
  it('are chosen by their number, with speeds and zeros before it', () => {
    const head = ['M48', 'METRIC', 'T01F00S00C0.300', 'T2C0.500F200S65', '%'];
    expect(places(...head, 'T1', 'X1.0Y1.0', 'T02', 'X2.0Y1.0', 'T0', 'M30', 'X9.0Y9.0')).toEqual([
      [1, 1, 0.3],
      [2, 1, 0.5],
    ]);
  });

  it('say what their holes are for', () => {
    const { holes, attributes } = drilled(
      'M48',
      '; #@! TF.FileFunction,Plated,1,2,PTH',
      'METRIC',
      '; #@! TA.AperFunction,Plated,PTH,ViaDrill',
      'T1C0.3',
      '; #@! TD',
      'T2C0.5',
      '%',
      'T1',
      'X1.0Y1.0',
      'T2',
      'X2.0Y1.0',
    );
    expect(attributes.get('.FileFunction')).toEqual(['Plated', '1', '2', 'PTH']);
    expect(holes.map(({ use }) => use)).toEqual(['ViaDrill', undefined]);
  });

  it.each([
    [['M48', 'METRIC', '%', 'T1', 'X1.0Y1.0'], 'Line 5: the size of the drill'],
    [['M48', 'T1C0.3'], 'Line 2: the file does not say whether'],
    [['M48', 'METRIC', 'T1C0'], 'Line 3: the size of the drill'],
    [
      ['M48', 'METRIC', 'T1C1', '%', 'T1', 'X1.0Y1.0', 'M25', 'M02X1.0Y1.0'],
      'Line 7: holes are repeated',
    ],
  ])('are refused where they have no size: %j', (lines, reason) => {
    expect(() => drilled(...lines)).toThrow(reason);
  });
});

describe('slots', () => {
  const slots = (...lines: readonly string[]) =>
    drilled('M48', 'METRIC', 'T1C1', '%', 'T1', ...lines).holes.map(
      ({ figure: { path, width } }) => [
        width,
        ...[path.start, ...path.steps.map(({ to }) => to)].map(({ x, y }) => [round(x), round(-y)]),
      ],
    );

  it('are drilled from one end to the other', () => {
    expect(slots('X1.0Y2.0G85X3.0Y2.0', 'Y5.0G85Y7.0')).toEqual([
      [1, [1, 2], [3, 2]],
      [1, [3, 5], [3, 7]],
    ]);
  });

  it('are routed while the tool is down, along lines and arcs', () => {
    expect(
      slots('G00X1.0Y2.0', 'M15', 'G01X3.0Y2.0', 'Y4.0', 'M16', 'G00X9.0Y9.0', 'G05', 'X5.0Y5.0'),
    ).toEqual([
      [1, [1, 2], [3, 2], [3, 4]],
      [1, [5, 5]],
    ]);
    const [arc] = drilled(
      'M48',
      'METRIC',
      'T1C1',
      '%',
      'T1',
      'G00X1.0Y0',
      'M15',
      'G03X0Y1.0I-1.0J0',
      'M16',
    ).holes;
    expect(arc?.figure.path.steps[0]?.bend).toEqual({ center: { x: 0, y: 0 }, clockwise: false });
  });

  it('and holes are repeated', () => {
    expect(places('M48', 'METRIC', 'T1C1', '%', 'T1', 'X1.0Y1.0', 'R3X2.0')).toEqual([
      [1, 1, 1],
      [3, 1, 1],
      [5, 1, 1],
      [7, 1, 1],
    ]);
    const many = [
      'M48',
      'METRIC',
      'T1C1',
      '%',
      'T1',
      ...Array.from({ length: 9 }, () => 'R999999X0.0'),
    ];
    expect(() => drilled(...many)).toThrow('The files draw more than');
  });
});

describe('a drill file', () => {
  it.each([
    ['M48\nMETRIC', true],
    ['\r\n; made by hand\r\n%\r\nM48\r\n', true],
    ['%FSLAX24Y24*%', false],
    ['The drill M48 is', false],
  ])('is known by how it begins: %j', (text, is) => {
    expect(isDrill(text)).toBe(is);
  });
});
