/** What becomes of the record of a board when its file, its host or its drawing is not as it should be. */
import { describe, expect, it } from 'vitest';

import type { Design } from '../../src/boards/designs.ts';
import type { DrawnFile } from '../../src/boards/draw-file.ts';
import type { Failure } from '../../src/lib/http/failure.ts';
import { readDesign, type DesignTools } from '../../src/refresh/boards/read-design.ts';
import type { Repository } from '../../src/refresh/boards/repository.ts';
import { drawingName } from '../../src/refresh/boards/store.ts';
import type { BoardRecord } from '../../src/schemas/board-record.ts';

const ID = 'b'.repeat(40);
const DESIGN: Design = { path: 'hw/carrier.kicad_pcb', id: ID, format: 'kicad', name: 'carrier' };
const SIDES = { top: '<svg id="t"/>', bottom: '<svg id="b"/>' };
const DRAWN: DrawnFile = { facts: {}, parts: [], sides: SIDES };
const DOWN: Failure = { reason: 'unreachable', cause: { code: 'git-unreachable' } };
const LARGE: Failure = { reason: 'too-large', cause: { code: 'git-unreachable' } };

function repositoryOf(answer: { text?: string } | Failure): Repository {
  const failure = 'cause' in answer ? answer : undefined;
  const text = 'text' in answer ? (answer.text ?? '') : '';
  const given = <Value>(value: Value) => Promise.resolve(failure ?? value);
  return {
    commit: 'a'.repeat(40),
    files: [],
    text: () => given({ text }),
    texts: (files) => given({ texts: files.map(() => text) }),
    copy: () => given({ path: '/copies/board' }),
  };
}

function toolsOf(drawn: DrawnFile, convert?: DesignTools['convert']): DesignTools {
  const draw = () => Promise.resolve(drawn);
  return { key: 'https://lab.example/a/b', today: '2026-11-21', draw, convert };
}

async function read(
  answer: { text?: string } | Failure,
  {
    design = DESIGN,
    before,
    drawn = DRAWN,
    convert,
  }: {
    design?: Design;
    before?: BoardRecord;
    drawn?: DrawnFile;
    convert?: DesignTools['convert'];
  } = {},
) {
  return readDesign(repositoryOf(answer), design, 'carrier', before, toolsOf(drawn, convert));
}

async function boardOf(...of: Parameters<typeof read>): Promise<BoardRecord> {
  const outcome = await read(...of);
  if ('cause' in outcome) throw new Error(outcome.reason);
  return outcome.board;
}

const SET: Design = {
  ...{ path: 'fab/top.gbr', id: ID, format: 'gerber', name: 'fab' },
  files: [{ path: 'fab/top.gbr', id: ID }],
} as Design;
const ALTIUM = { ...DESIGN, path: 'hw/a.PcbDoc', format: 'altium' } as Design;

describe('a design file', () => {
  it('becomes a record with a drawing of each side, and says what was left out of them', async () => {
    const outcome = await read(
      { text: '(kicad_pcb' },
      { drawn: { ...DRAWN, omitted: ['silkscreen'] } as never },
    );
    const [top, bottom] = (['top', 'bottom'] as const).map((side) =>
      drawingName('carrier', side, SIDES[side]),
    );
    expect(outcome).toEqual({
      board: {
        ...{ slug: 'carrier', file: DESIGN.path, repository: 'https://lab.example/a/b' },
        ...{ commit: 'a'.repeat(40), hash: ID, drawn: '2026-11-21', tool: 'kicad_pcb' },
        ...{ facts: {}, parts: [], omitted: ['silkscreen'], drawings: { top, bottom } },
      },
      drawings: new Map([
        [top, SIDES.top],
        [bottom, SIDES.bottom],
      ]),
      unused: [],
    });
    expect(top).toMatch(/^carrier-[0-9a-f]{8}-top\.svg$/);
  });

  it.each([
    ['KiCad', DESIGN],
    ['a set of Gerber files', SET],
    ['another format', ALTIUM],
  ])(
    'of %s is asked for again where its host is down, and refused where it is too large',
    async (_, design) => {
      expect(await read(DOWN, { design })).toEqual(DOWN);
      expect((await boardOf(LARGE, { design })).refused).toMatch(/64/);
    },
  );

  it.each([
    ['KiCad', DESIGN],
    ['a set of Gerber files', SET],
  ])('of %s that Git LFS holds is not drawn, and says so', async (_, design) => {
    const text = 'version https://git-lfs.github.com/spec/v1\n';
    expect((await boardOf({ text }, { design })).refused).toMatch(/Git LFS|large/i);
  });

  it('of a set with more files than any board has layers is refused', async () => {
    const files = Array.from({ length: 61 }, (_, index) => ({ path: `${index}.gbr`, id: ID }));
    expect((await boardOf({}, { design: { ...SET, files } })).refused).toMatch(/60/);
    const most = await boardOf({}, { design: { ...SET, files: files.slice(1) } });
    expect(most).toMatchObject({ tool: 'gerber', drawings: {} });
  });

  it('of another format is drawn where a program converts it', async () => {
    const convert = (text?: string) => ({ design: ALTIUM, convert: () => Promise.resolve(text) });
    expect((await boardOf({}, convert('(kicad_pcb'))).tool).toBe('kicad-cli');
    expect((await boardOf({}, convert())).refused).toBeDefined();
    expect((await boardOf({}, { design: ALTIUM })).refused).toBeDefined();
  });
});

describe('a drawing that was refused', () => {
  const refused = (text: string) => ({ facts: {}, parts: [], refused: text });

  it('says why, without a sign that could be markup', async () => {
    expect((await boardOf({}, { drawn: refused('It has <b>no</b> edge.') })).refused).toBe(
      'It has bno/b edge.',
    );
    expect((await boardOf({}, { drawn: refused('<>') })).refused).toMatch(/\w/);
    expect((await boardOf({}, { drawn: { facts: {}, parts: [] } })).refused).toMatch(/\w/);
  });

  it('leaves the drawing that was there, and says since when it is older than the file', async () => {
    const before = await boardOf({});
    const later: Design = { ...DESIGN, id: 'c'.repeat(40) };
    const board = await boardOf({}, { design: later, before, drawn: refused('It has no edge.') });
    expect(board).toMatchObject({
      drawings: before.drawings,
      failing: { since: '2026-11-21', hash: later.id, reason: 'It has no edge.' },
    });
    expect(await boardOf({}, { design: later, before: board })).toEqual(board);
    expect(await boardOf({}, { design: later, before: { ...before, hash: later.id } })).toEqual({
      ...before,
      hash: later.id,
    });
  });

  it('is tried again once a program is there that may read it', async () => {
    const before = await boardOf({}, { drawn: refused('It is too old.') });
    expect(await boardOf({}, { before })).toEqual(before);
    const convert = () => Promise.resolve('(kicad_pcb');
    expect((await boardOf({}, { before, convert })).drawings).toBeDefined();
  });

  it('holds nothing of what does not fit a record', async () => {
    const drawn = { facts: { layers: -1 }, parts: [], sides: SIDES } as never;
    expect(await boardOf({}, { drawn })).toMatchObject({ facts: {}, parts: [] });
    expect((await boardOf({}, { drawn })).drawings).toBeUndefined();
  });
});
