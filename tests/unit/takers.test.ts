/** What catalogues of others would say to a project. */
import { describe, expect, it } from 'vitest';

import { okhText } from '../../src/exports/okh.ts';
import { publiccodeText } from '../../src/exports/publiccode.ts';
import { projectRecord } from '../../src/exports/project-json.ts';
import { projectRecordSchema } from '../../src/exports/schemas/project-record.ts';
import { answersOf } from '../../src/exports/takers.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import { catalogueOf, FULL, LEAST, publication, subject } from './export-setup.ts';

const answer = (kind: Kind, entry: EntryInput, taker: string) =>
  answersOf(subject(kind, entry)).find((one) => one.taker === taker);

describe('catalogues of others', () => {
  it.each([
    ['software', ['publiccode', 'softwareHeritage']],
    ['hardware', ['okh', 'softwareHeritage']],
    ['gateware', ['softwareHeritage']],
  ] as const)('are asked about %s where they are for it', (kind, takers) => {
    expect(answersOf(subject(kind, FULL)).map(({ taker }) => taker)).toEqual(takers);
  });

  it.each([
    ['software', 'publiccode', publiccodeText],
    ['hardware', 'okh', okhText],
  ] as const)('take %s exactly where the file for them is made', (kind, taker, textOf) => {
    for (const entry of [FULL, LEAST]) {
      const isMade = textOf(subject(kind, entry)) !== undefined;
      expect(answer(kind, entry, taker)?.taken).toBe(isMade);
    }
    expect(answer(kind, FULL, taker)?.taken).toBe(true);
  });

  it('say which key they miss, and where it is written', () => {
    expect(answer('hardware', LEAST, 'okh')?.missing).toEqual([
      { key: 'description', field: 'summary' },
      { key: 'license', field: 'licenses.hardware' },
    ]);
    expect(answer('software', LEAST, 'publiccode')?.missing).toContainEqual({
      ...{ key: 'platforms', field: 'publiccode.platforms' },
    });
    const nowhere = { name: 'Tool', links: { design: 'https://design.example.org/tool' } };
    expect(answer('hardware', nowhere, 'softwareHeritage')).toEqual({
      ...{ taker: 'softwareHeritage', taken: false },
      missing: [{ key: 'origin', field: 'repositories' }],
    });
  });

  it('stand in the record of a project', () => {
    const catalogue = catalogueOf('software', FULL);
    const project = catalogue.projects.get('tool');
    if (!project) throw new Error('The project is missing.');
    const record = projectRecordSchema.parse(projectRecord(project, catalogue, publication));
    expect(record.takers).toEqual({
      ...{ publiccode: { taken: true }, softwareHeritage: { taken: true } },
    });
  });
});
