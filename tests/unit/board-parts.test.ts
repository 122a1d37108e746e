/** Which boards use a part: the lists, the index, and what is found in it. */
import { describe, expect, it } from 'vitest';

import type { ProjectBoard } from '../../src/catalogue/boards.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { type FoundPart, partKey, partsFinder } from '../../src/features/parts/find-parts.ts';
import { listBoards, listParts, partsIndex } from '../../src/features/parts/list-parts.ts';
import type { PartsLine } from '../../src/schemas/board-record.ts';
import { partsBoard } from '../support/parts-board.ts';

const line = (value: string, given: Partial<PartsLine> = {}): PartsLine => ({
  references: ['U1'],
  value,
  footprint: 'Own:F',
  quantity: 1,
  fitted: true,
  ...given,
});

const projectOf = (id: string, ...boards: readonly ProjectBoard[]): Project => ({
  id,
  kind: 'hardware',
  entry: { name: id.toUpperCase() },
  pictures: [],
  boards,
});

const PROJECTS = [
  projectOf(
    'spec',
    partsBoard('spec', 'main', [
      line('AD9510', { mpn: 'AD9510BCPZ', manufacturer: 'Analog Devices' }),
      line('100n', { quantity: 12 }),
      line('100N', { quantity: 2, footprint: 'Own:G' }),
      line('', { mpn: '' }),
    ]),
  ),
  projectOf(
    'svec',
    partsBoard('svec', 'main', [line('ad 9510-BCPZ'), line('µ1'), line('Ω')]),
    partsBoard('svec', 'panel', [line('LED')]),
    partsBoard('svec', 'empty', []),
  ),
  projectOf('none'),
];

const boards = listBoards(PROJECTS);

describe('the lists of parts', () => {
  it('name boards so that each is known, and leave out those without a page', () => {
    expect(boards.map(({ name }) => name)).toEqual(['SPEC', 'SVEC, main', 'SVEC, panel']);
  });

  it('are by first sign: letters, digits, the rest', () => {
    const lists = listParts(boards).map(({ initial, items }) => [
      initial,
      ...items.map(({ name }) => name),
    ]);
    expect(lists).toEqual([
      ['a', 'AD9510BCPZ'],
      ['l', 'LED'],
      ['m', 'µ1'],
      ['o', 'Ω'],
      ['1', '100n'],
    ]);
  });

  it('join what differs in case and space, and add up what is on a board', () => {
    const [a, , , , digits] = listParts(boards);
    expect(a?.items[0]).toMatchObject({ values: ['AD9510'], manufacturer: 'Analog Devices' });
    expect(a?.items[0]?.uses.map(({ board }) => board.name)).toEqual(['SPEC', 'SVEC, main']);
    expect(digits?.items[0]?.uses).toMatchObject([{ quantity: 14 }]);
  });

  it('give each part of a list an anchor of its own', () => {
    const [list] = listParts(
      listBoards([projectOf('x', partsBoard('x', 'y', [line('A+1'), line('A.1'), line('A=1')]))]),
    );
    expect(list?.items.map(({ id }) => id)).toEqual(['a-1', 'a-1--2', 'a-1--3']);
  });

  it('are none where no board was read', () => {
    expect(listParts(listBoards([projectOf('none')]))).toEqual([]);
  });
});

describe('the search for a part', () => {
  const finder = partsFinder(partsIndex(boards));
  const names = (asked: string) => finder.find(asked, 9).found.map(({ name }: FoundPart) => name);

  it.each(['AD9510', 'ad9510', 'AD-9510', '9510 bcpz', 'Analog Devices'])('finds %s', (asked) => {
    expect(names(asked)).toEqual(['AD9510BCPZ']);
  });

  it('says on which boards it is, how often, and where all of them stand', () => {
    expect(finder.find('AD9510', 9).found).toEqual([
      {
        name: 'AD9510BCPZ',
        others: 'AD9510 Analog Devices',
        list: '/parts/a/#ad9510bcpz',
        uses: [
          { board: 'SPEC', path: '/projects/spec/boards/main/', quantity: 1 },
          { board: 'SVEC, main', path: '/projects/svec/boards/main/', quantity: 1 },
        ],
      },
    ]);
  });

  it('shows first what is called so, then what begins so, and counts what it does not show', () => {
    const other = partsFinder({
      boards: [],
      parts: ['X10k', '10k0', '10k'].map((name) => [name, '', '/parts/1/', []] as const),
    });
    expect(other.find('10K', 2)).toMatchObject({
      count: 3,
      found: [{ name: '10k' }, { name: '10k0' }],
    });
  });

  it('finds nothing for nothing', () => {
    expect(finder.find(' - ', 9)).toEqual({ count: 0, found: [] });
    expect(names('XYZ')).toEqual([]);
  });

  it('knows both signs of micro, and that 1.0 is not 10', () => {
    expect(partKey('4.7 µF')).toBe(partKey('4.7uF'));
    expect(partKey('4.7μF')).toBe(partKey('4.7uF'));
    expect(partKey('1.0k')).not.toBe(partKey('10k'));
  });

  it('loads less than 2 MB for 300 boards with 200 lines each', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      projectOf(
        `p${index}`,
        partsBoard(
          `p${index}`,
          'main',
          Array.from({ length: 200 }, (_part, place) =>
            line(place < 60 ? `${place}k` : `AD${(index * 37 + place * 101) % 20_000}BCPZ`),
          ),
        ),
      ),
    );
    const index = JSON.stringify(partsIndex(listBoards(many)));
    expect(index.length).toBeLessThan(2_000_000);
    const large = partsFinder(JSON.parse(index) as ReturnType<typeof partsIndex>);
    expect(large.find('AD951', 30).count).toBeGreaterThan(0);
  });
});
