/** What only a forge says, as readers, programs and maintainers see it. */
import { describe, expect, it } from 'vitest';

import { createCatalogue, licenseParts } from '../../src/catalogue/catalogue.ts';
import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { cffFile } from '../../src/exports/cff.ts';
import { subjectOf } from '../../src/exports/subject.ts';
import { facetValues } from '../../src/features/facets/values.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const LAB = { id: 'lab', label: 'Lab', description: 'A laboratory.' };
const URL = 'https://lab.test/group/board';

function catalogueOf(record: Partial<MetadataRecord>, entry: object = {}) {
  return createCatalogue({
    entries: [
      {
        id: 'board',
        kind: 'software',
        entry: entrySchema.parse({ name: 'Board', repositories: [URL], ...entry }),
      },
    ],
    ecosystems: [],
    vocabularies: { topics: [], organisations: [LAB], interfaces: [], relations: [] },
    metadata: { [URL]: { source: 'gitlab', fetchedAt: '2026-11-20T02:00:00Z', ...record } },
    numbers: {},
  });
}

const address = (path: string) => `https://site.test${path}`;

describe('a licence that only the forge detected', () => {
  const catalogue = catalogueOf(
    { license: 'MIT', licenseFiles: ['LICENSE'] },
    { organisations: ['lab'] },
  );
  const [project] = catalogue.listed;
  if (!project) throw new Error('The project is not there.');

  it('is shown with its mark and its file', () => {
    expect(licenseParts(project)).toEqual([
      { artefact: 'software', expression: 'MIT', isDetected: true },
    ]);
    expect(project.fromForge?.['licenses.software']).toMatchObject({
      forge: 'gitlab',
      files: ['LICENSE'],
    });
    expect(catalogue.byLicense.get('MIT')).toEqual([project]);
  });

  it('counts in the filter, with a value of its own', () => {
    const { licence } = facetValues(project, [], new Date('2026-11-21'));
    expect(licence).toEqual(expect.arrayContaining(['MIT', 'detected']));
  });

  it('has its own column in the table, and is in no file that cannot tell it apart', () => {
    const [head = '', row = ''] = catalogueCsv(catalogue, address).split(/\r?\n/);
    expect(head).toContain('from_forge,licenses_detected');
    expect(row).toContain('MIT');
    expect(row).toMatch(/licenses\.software.*software/);
    const cff = cffFile(subjectOf(project, catalogue, address), ['Lab']);
    expect(cff).toMatchObject({ title: 'Board' });
    expect(cff).not.toHaveProperty('license');
  });
});

describe('what a forge says that is not plain', () => {
  it.each([
    ['a summary of markup', { description: '<b>Fast</b> board' }, 'summary', 'Fast board'],
    ['a text that is too long', { description: 'x '.repeat(300) }, 'summary', undefined],
    ['a home page that is the repository', { homepage: `${URL}.git` }, 'links', undefined],
    ['a home page without https', { homepage: 'http://spec.test/' }, 'links', undefined],
    ['a topic that the vocabulary lacks', { topics: ['nonsense'] }, 'topics', undefined],
  ] as [string, Partial<MetadataRecord>, 'summary' | 'links' | 'topics', unknown][])(
    '%s',
    (_, record, field, expected) => {
      expect(catalogueOf(record).listed[0]?.entry[field]).toEqual(expected);
    },
  );

  it('leaves a part without licence alone where another has one', () => {
    const { listed } = catalogueOf(
      { license: 'MIT' },
      { licenses: { documentation: 'CC-BY-4.0' } },
    );
    expect(listed[0]?.entry.licenses).toEqual({ documentation: 'CC-BY-4.0' });
  });
});
