/** Whatever the files for the manufacture of a board hold, they end in a clean drawing or in a reason, and soon. */
import { describe, expect, it } from 'vitest';

import { drawSet } from '../../src/boards/draw-file.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { boardSchema } from '../../src/schemas/board-record.ts';
import { chanceOf } from '../refresh/chance.ts';
import { mutatedSet } from '../support/mutated-set.ts';
import { gerber, setFiles, SETS } from './gerber-setup.ts';

const PLACE = {
  slug: 'board',
  file: 'fab/board.gtl',
  repository: 'https://git.example.org/things/board',
  commit: 'a'.repeat(40),
  hash: 'b'.repeat(64),
  drawn: '2026-11-20',
  tool: 'gerber',
} as const;

describe('damaged sets', () => {
  it('end in a record that fits, with clean drawings of both sides, or in a sentence', () => {
    const chance = chanceOf(274);
    const sets = SETS.map(setFiles);
    const outcomes = Array.from({ length: 300 }, () =>
      drawSet(mutatedSet(chance.pick(sets), chance)),
    );
    for (const { facts, parts, sides, refused, unused } of outcomes) {
      const drawings = sides && { drawings: { top: 'a.svg', bottom: 'b.svg' } };
      const record = { ...PLACE, facts, parts, ...drawings, ...(refused && { refused }) };
      expect(boardSchema.safeParse(record).error?.issues ?? []).toEqual([]);
      for (const svg of Object.values(sides ?? {})) {
        expect(foreignMarkup(svg)).toBe('');
        expect(svg).not.toMatch(/NaN|Infinity|undefined|script/);
      }
      for (const reason of [refused, ...(unused ?? []).map((one) => one.reason)]) {
        expect(reason ?? 'A sentence, as one should be.').toMatch(/^[\w.:\- ]*[A-Z].{20,}\.$/);
      }
    }
    // Both happen often, or the test would say little.
    expect(outcomes.filter(({ sides }) => sides).length).toBeGreaterThan(60);
    expect(outcomes.filter(({ refused }) => refused).length).toBeGreaterThan(60);
  }, 60_000);
});

describe('large sets', () => {
  const edge = { name: 'a.gko', text: gerber('D10*X0Y0D02*X20000D01*Y20000D01*X0D01*Y0D01*') };
  const drawn = (body: string, name = 'a.gtl') =>
    drawSet([{ name: 'b.gbl', text: gerber('') }, edge, { name, text: gerber(body) }]);

  it.each([
    ['lines', 'X1000Y1000D02*X2000Y2000D01*'],
    ['flashes', 'X1000Y1000D03*'],
    ['regions', 'G36*X0Y0D02*X9000D01*Y9000D01*X0Y0D01*G37*'],
    ['changes of polarity', '%LPC*%X5000Y5000D03*%LPD*%X1000D03*'],
  ])(
    'of many %s are drawn',
    (_, command) => {
      expect(drawn(`D10*${command.repeat(10_000)}`).sides).toBeDefined();
    },
    60_000,
  );

  it('of many lines on the edge are drawn', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `X0Y0D02*X${(i % 97) * 100}Y${(i % 89) * 100}D01*`,
    );
    const { facts } = drawSet([
      { name: 'a.gtl', text: gerber('') },
      { name: 'a-outline.gbr', text: gerber(`D10*${lines.join('')}`) },
    ]);
    expect(facts.copperLayers).toBe(1);
  }, 60_000);
});
