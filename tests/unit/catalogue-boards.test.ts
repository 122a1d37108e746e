/** Boards as pages get them: what the refresh keeps, with addresses. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { boardsOf } from '../../src/catalogue/boards.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { type Boards, boardsSchema } from '../../src/schemas/board-record.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { partsListOf } from '../../src/boards/parts-list.ts';

const FOLDER = 'tests/fixtures/small/catalogue/media/tide-board';
const known: Boards = boardsSchema.parse(JSON.parse(readFileSync(`${FOLDER}/boards.json`, 'utf8')));

describe('the boards of a project', () => {
  it('are joined with it, each with the addresses of its page and its drawings', () => {
    const { catalogue } = loadCatalogue(readInstance('tests/fixtures/small'), { onFault: 'throw' });
    const [drawn, refused] = catalogue.projects.get('tide-board')?.boards ?? [];
    expect(drawn).toMatchObject({ slug: 'tide-board', facts: { copperLayers: 2 } });
    expect(drawn?.at.page).toBe('/projects/tide-board/boards/tide-board/');
    expect(drawn?.at.drawings?.top).toBe(`/media/tide-board/${drawn?.drawings?.top}`);
    expect(refused?.at).toEqual({ page: '/projects/tide-board/boards/first-try/' });
    expect(catalogue.projects.get('buoy')?.boards).toEqual([]);
  });

  it.each([
    [{ without: ['boards' as const], because: 'An old layout.' }],
    [{ forge: false as const, because: 'A mirror.' }],
  ])('are none where the entry refuses them with %j', (harvest) => {
    const entry = { name: 'Tide board', harvest };
    expect(boardsOf('tide-board', entry, known)).toEqual([]);
    expect(boardsOf('tide-board', { name: 'Tide board' }, known)).toHaveLength(2);
  });

  it('of the fixture say what its design file says', () => {
    const board = readBoard(readFileSync('tests/fixtures/boards/tide-board.kicad_pcb', 'utf8'));
    expect(known.boards[0]).toMatchObject({
      facts: factsOf(board),
      parts: partsListOf(board.parts),
    });
    expect(readdirSync(FOLDER)).toHaveLength(3);
  });

  it('of the fixture pass the validator', () => {
    const { problems } = validateInstance(readInstance('tests/fixtures/small'));
    expect(problems.filter(({ file }) => file.includes('/media/'))).toEqual([]);
  });
});
