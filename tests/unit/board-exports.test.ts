/** The parts of a board as files for others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partsBom } from '../../src/exports/parts-bom.ts';
import { partsCsv } from '../../src/exports/parts-csv.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import type { PartsLine } from '../../src/schemas/board-record.ts';
import { cycloneDxSchema } from '../support/cyclonedx-schema.ts';
import { partsBoard } from '../support/parts-board.ts';
import { addressOf, FULL, subject } from './export-setup.ts';

const line = (given: Partial<PartsLine> = {}): PartsLine => ({
  references: ['U1'],
  value: 'AD9510',
  footprint: 'Own:LFCSP-64',
  quantity: 1,
  fitted: true,
  ...given,
});

const LINES = [
  line({ mpn: 'AD9510BCPZ', manufacturer: 'Analog Devices' }),
  line({ references: ['C1', 'C2'], value: '100n', footprint: '', quantity: 2, fitted: false }),
  line({ references: ['X1'], value: '', footprint: '' }),
];

const board = (parts: readonly PartsLine[]) => ({
  ...partsBoard('tool', 'main', parts),
  file: 'hw/main.kicad_pcb',
});

const tool = subject('hardware', FULL);
const bom = (parts: readonly PartsLine[]) => partsBom(tool, board(parts), addressOf);

describe('the table', () => {
  it('has a row for each line, which reads back as it was', () => {
    expect(parseCsv(partsCsv(LINES).slice(1))).toEqual([
      ['references', 'quantity', 'value', 'footprint', 'mpn', 'manufacturer', 'fitted'],
      ['U1', '1', 'AD9510', 'Own:LFCSP-64', 'AD9510BCPZ', 'Analog Devices', 'yes'],
      ['C1; C2', '2', '100n', '', '', '', 'no'],
      ['X1', '1', '', '', '', '', 'yes'],
    ]);
  });

  it.each(['=1+1', '-5V', '+3V3', '@x', '\t=1'])('holds no formula: %s', (value) => {
    const [, row = []] = parseCsv(partsCsv([line({ value, references: [value] })]).slice(1));
    expect([row[0], row[2]].join()).not.toMatch(/(^|[;\t,])\s*[=+\-@]/);
  });
});

describe('the bill of materials as CycloneDX', () => {
  const official = cycloneDxSchema();
  const faults = (value: unknown) => (official(value) ? [] : official.errors);

  it('fits the official schema of 1.6, which refuses what it does not know', () => {
    const file = JSON.parse(bom(LINES)) as { components: object[] };
    expect(faults(file)).toEqual([]);
    expect(faults({ ...file, colour: 'green' })).not.toEqual([]);
    expect(faults({ ...file, metadata: { lifecycles: [{ phase: 'x' }] } })).not.toEqual([]);
    expect(faults({ ...file, components: [{ ...file.components[0], type: 'x' }] })).not.toEqual([]);
  });

  it('names parts by what they are ordered, and says where they are and whether they are fitted', () => {
    expect(JSON.parse(bom(LINES))).toMatchObject({
      serialNumber: expect.stringMatching(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      ) as string,
      metadata: {
        component: { name: 'Tool', version: 'a'.repeat(40), description: 'hw/main.kicad_pcb' },
      },
      components: [
        {
          name: 'AD9510BCPZ',
          description: 'AD9510',
          manufacturer: { name: 'Analog Devices' },
          scope: 'required',
        },
        {
          name: '100n',
          scope: 'excluded',
          properties: [
            { name: 'cdx:device:quantity', value: '2' },
            { name: 'cdx:device:location', value: 'C1' },
            { name: 'cdx:device:location', value: 'C2' },
          ],
        },
        { name: 'X1' },
      ],
      dependencies: [{ ref: 'board', dependsOn: ['line-1', 'line-2', 'line-3'] }],
    });
  });

  it('is the same for the same file, and has another number for another one', () => {
    expect(bom(LINES)).toBe(bom(LINES));
    const number = (hash: string) =>
      (
        JSON.parse(partsBom(tool, { ...board(LINES), hash }, addressOf)) as {
          serialNumber: string;
        }
      ).serialNumber;
    expect(number('c'.repeat(64))).not.toBe(number('b'.repeat(64)));
  });

  it('fits whatever stands in a file', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const lines = fc.record({
      references: fc.array(text, { minLength: 1, maxLength: 3 }),
      value: text,
      footprint: text,
      quantity: fc.integer({ min: 1, max: 9 }),
      mpn: fc.option(text, { nil: undefined }),
      manufacturer: fc.option(text, { nil: undefined }),
      fitted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 3 }), (parts) => {
        expect(faults(JSON.parse(bom(parts as PartsLine[])))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
