/** Which boards of a repository are drawn, what they are called, and which files are left out. */
import { describe, expect, it } from 'vitest';

import { readBoards } from '../../src/refresh/boards/read-boards.ts';
import type { Repository } from '../../src/refresh/boards/repository.ts';
import { drawingName } from '../../src/refresh/boards/store.ts';
import type { BoardRecord, Boards } from '../../src/schemas/board-record.ts';

const KEY = 'https://lab.example/a/b';
const OTHER = 'https://lab.example/a/other';
const SIDES = { top: '<svg id="t"/>', bottom: '<svg id="b"/>' };
const idOf = (sign: string) => sign.repeat(40);

const board = (slug: string, more: Partial<BoardRecord> = {}): BoardRecord => ({
  ...{ slug, file: `${slug}.kicad_pcb`, repository: KEY, commit: idOf('a'), hash: idOf(slug) },
  ...{ drawn: '2026-11-21', tool: 'kicad_pcb', facts: {}, parts: [] },
  drawings: {
    top: drawingName(slug, 'top', SIDES.top),
    bottom: drawingName(slug, 'bottom', SIDES.bottom),
  },
  ...more,
});

/** @param files ids by path; a file of the id `x…` cannot be fetched. */
async function read(
  files: Readonly<Record<string, string>>,
  known: Boards = { boards: [] },
  convert?: () => Promise<string>,
) {
  const fetched: string[] = [];
  const text = ({ id, path }: { id: string; path: string }) => {
    fetched.push(path);
    const failure = { reason: 'unreachable', cause: { code: 'git-unreachable' } } as const;
    return Promise.resolve(id === idOf('x') ? failure : { text: '(kicad_pcb' });
  };
  const repository: Repository = {
    commit: idOf('a'),
    files: Object.entries(files).map(([path, id]) => ({ path, id: idOf(id) })),
    text,
    texts: (all) => Promise.resolve({ texts: all.map(() => '') }),
    copy: () => Promise.resolve({ path: '/copies/board' }),
  };
  const draw = () => Promise.resolve({ facts: {}, parts: [], sides: SIDES });
  const outcome = await readBoards(repository, {
    key: KEY,
    known,
    today: '2026-11-21',
    draw,
    convert,
  });
  return { outcome, fetched };
}

const tooMany = (file: string) => ({
  file,
  repository: KEY,
  reason: expect.stringContaining('more than 8 boards') as string,
});

describe('the boards of a repository', () => {
  it('are drawn, each under its name, beside those of other repositories', async () => {
    const other = board('a', { repository: OTHER });
    const left = { file: 'old.brd', repository: OTHER, reason: 'It is of Eagle.' };
    const stale = { file: 'gone.brd', repository: KEY, reason: 'It is of Eagle.' };
    const { outcome } = await read(
      { 'b.kicad_pcb': 'b', 'a.kicad_pcb': 'a', 'sub/a.kicad_pcb': 'c', '#.kicad_pcb': 'd' },
      { boards: [other], leftOut: [stale, left] },
    );
    const boards = [
      other,
      board('a-2', { file: 'a.kicad_pcb', hash: idOf('a') }),
      board('a-3', { file: 'sub/a.kicad_pcb', hash: idOf('c') }),
      board('b'),
      board('board', { file: '#.kicad_pcb', hash: idOf('d') }),
    ];
    expect(outcome).toEqual({
      boards: { boards, leftOut: [left] },
      drawings: new Map(
        ['board', 'a-2', 'b', 'a-3'].flatMap((slug) =>
          (['top', 'bottom'] as const).map((side) => [
            drawingName(slug, side, SIDES[side]),
            SIDES[side],
          ]),
        ),
      ),
      found: 4,
    });
  });

  it('are not fetched again where their file is as it was, also at another path', async () => {
    const known = { boards: [board('a'), board('b'), board('c')] };
    const { outcome, fetched } = await read(
      { 'moved.kicad_pcb': 'a', 'b.kicad_pcb': 'n', 'a.kicad_pcb': 'b' },
      known,
    );
    // The path counts before the content.
    expect(fetched).toEqual(['a.kicad_pcb', 'b.kicad_pcb', 'moved.kicad_pcb']);
    expect(
      'boards' in outcome && outcome.boards.boards.map(({ slug, file }) => [slug, file]),
    ).toEqual([
      ['a', 'a.kicad_pcb'],
      ['b', 'b.kicad_pcb'],
      ['moved', 'moved.kicad_pcb'],
    ]);
    const moved = await read({ 'x/new.kicad_pcb': 'b' }, known);
    expect(moved).toEqual({
      outcome: {
        boards: { boards: [board('b', { file: 'x/new.kicad_pcb' })] },
        drawings: new Map(),
        found: 1,
      },
      fetched: [],
    });
  });

  it('keep a name of at most seventy letters, and take none that a known board has', async () => {
    const long = `${'n'.repeat(69)}-${'m'.repeat(20)}`;
    const { outcome } = await read(
      { [`${long}.kicad_pcb`]: 'f', 'sub/b.kicad_pcb': 'e' },
      { boards: [board('b', { file: 'z.kicad_pcb' })] },
    );
    expect('boards' in outcome && outcome.boards.boards.map(({ slug }) => slug)).toEqual([
      'b-2',
      'n'.repeat(69),
    ]);
  });

  it('are eight at most, and twelve of the others are named', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [
        `${String(index).padStart(2, '0')}.kicad_pcb`,
        'a',
      ]),
    );
    const { outcome } = await read(files);
    const named = Object.keys(files).slice(8, 20);
    expect(outcome).toMatchObject({ found: 21, boards: { leftOut: named.map(tooMany) } });
    expect('boards' in outcome && outcome.boards.boards).toHaveLength(8);
  });

  it('of other programs are drawn where a program converts them', async () => {
    const files = { 'a.PcbDoc': 'a', 'c.brd': 'c' };
    expect((await read(files)).outcome).toMatchObject({
      boards: {
        boards: [],
        leftOut: [
          {
            file: 'a.PcbDoc',
            repository: KEY,
            reason: expect.stringContaining('Altium') as string,
          },
          { file: 'c.brd', repository: KEY, reason: expect.stringContaining('Eagle') as string },
        ],
      },
      found: 2,
    });
    const { outcome } = await read(files, undefined, () => Promise.resolve('(kicad_pcb'));
    expect(outcome).toMatchObject({ boards: { boards: [{ tool: 'kicad-cli' }, { slug: 'c' }] } });
    expect('boards' in outcome && outcome.boards).not.toHaveProperty('leftOut');
    expect(
      (await read({ 'gerbers.zip': 'a' }, undefined, () => Promise.resolve(''))).outcome,
    ).toMatchObject({
      boards: { boards: [], leftOut: [{ file: 'gerbers.zip' }] },
    });
  });

  it('stay as they were where a file cannot be fetched', async () => {
    expect((await read({ 'a.kicad_pcb': 'x' })).outcome).toMatchObject({ reason: 'unreachable' });
  });
});
