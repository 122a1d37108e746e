/** A board with a long list of parts, which contain everything that could be interpreted where it is shown. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { type Boards, boardsSchema, type PartsLine } from '../../src/schemas/board-record.ts';

const LINES = 200;

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</td></tr></table><h1>',
  '</title></style><!--',
  ']]>',
  '&lt;b&gt;',
  '&amp;',
  '{alert(1)}',
  '${alert(1)}',
  "' onclick='alert(1)",
  'javascript:alert(1)',
  '=1+1',
  '__proto__',
  'constructor',
  '../..',
  '%2e%2e',
  'a b  c',
  'µ Ω é',
];

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    fc
      .array(fc.constantFrom(...HOSTILE, 'A', '1'), { minLength: 1, maxLength: 2 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((value) => /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u.test(value) && value.trim() !== '');

/** Half of them are typical, since random text cannot be compressed. */
export const FULL_PARTS: readonly PartsLine[] = [
  ...fc.sample(
    fc.record({
      references: fc.array(text, { minLength: 1, maxLength: 3 }),
      value: text,
      footprint: text,
      quantity: fc.integer({ min: 1, max: 99 }),
      mpn: text,
      manufacturer: text,
      fitted: fc.boolean(),
    }),
    { numRuns: LINES / 2, seed: 13 },
  ),
  ...Array.from({ length: LINES / 2 }, (_, index) => ({
    references: [`U${index}`, `U${index + 300}`],
    value: `AD${(index * 7919) % 10_000}`,
    footprint: `Package_SO:SOIC-${8 + (index % 5)}_3.9x4.9mm_P1.27mm`,
    quantity: 2,
    mpn: `AD${(index * 7919) % 10_000}BCPZ-${index % 3}`,
    manufacturer: 'Analog Devices',
    fitted: true,
  })),
];

/** Writes it, with its drawings, into the media folder of a project. */
export function writeFullBoard(instance: string, id: string): void {
  const board = readBoard(readFileSync('tests/fixtures/boards/tide-board.kicad_pcb', 'utf8'));
  const { side } = drawBoard(board);
  const folder = join(instance, 'catalogue/media', id);
  mkdirSync(folder, { recursive: true });
  const names = { top: 'main-00000000-top.svg', bottom: 'main-00000000-bottom.svg' };
  for (const name of ['top', 'bottom'] as const)
    writeFileSync(join(folder, names[name]), side(name));
  const record: Boards = {
    boards: [
      {
        slug: 'main',
        file: 'hw/<b>main</b> "&.kicad_pcb',
        repository: 'https://forge.harbour.example/open/harbour-master',
        commit: 'a'.repeat(40),
        hash: 'b'.repeat(64),
        drawn: '2026-11-02',
        tool: 'kicad_pcb',
        facts: factsOf(board),
        parts: [...FULL_PARTS],
        drawings: names,
      },
    ],
    leftOut: [
      {
        file: '<script>alert(2)</script>.PcbDoc',
        repository: 'https://forge.harbour.example/open/harbour-master',
        reason: 'A file of Altium.',
      },
    ],
  };
  writeFileSync(join(folder, 'boards.json'), JSON.stringify(boardsSchema.parse(record)));
}
