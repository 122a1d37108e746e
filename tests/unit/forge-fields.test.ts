/** What only a forge says, as readers, programs and maintainers see it. */
import { describe, expect, it } from 'vitest';

import { createCatalogue, licenseParts } from '../../src/catalogue/catalogue.ts';
import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { catalogueFile } from '../../src/exports/catalogue-json.ts';
import { cffFile } from '../../src/exports/cff.ts';
import { EXPORT_FILES, type ExportFileName } from '../../src/exports/files.ts';
import { catalogueFileSchema } from '../../src/exports/schemas/project-record.ts';
import { exportedProject } from '../../src/exports/exported-project.ts';
import { buildIndex } from '../../src/features/facets/build-index.ts';
import { resultRows } from '../../src/features/facets/download.ts';
import { facetValues } from '../../src/features/facets/values.ts';
import { messages } from '#messages/common.ts';
import { entrySchema, type Kind } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const LAB = { id: 'lab', label: 'Lab', description: 'A laboratory.' };
const URL = 'https://lab.test/group/board';

function catalogueOf(record: Partial<MetadataRecord>, entry: object = {}, kind: Kind = 'software') {
  return createCatalogue({
    entries: [
      {
        id: 'board',
        kind,
        entry: entrySchema.parse({ name: 'Board', repositories: [URL], ...entry }),
      },
    ],
    ecosystems: [],
    vocabularies: {
      outlines: [],
      topics: [{ id: 'sea', label: 'Sea', group: 'Water', description: 'Water.' }],
      organisations: [LAB],
      interfaces: [],
      relations: [],
    },
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
    const cff = cffFile(exportedProject(project, catalogue, address), ['Lab']);
    expect(cff).toMatchObject({ title: 'Board' });
    expect(cff).not.toHaveProperty('license');
  });
});

describe('a file beside the page', () => {
  const SAID = {
    description: 'Board that tells the tide.',
    homepage: 'https://tide.test/',
    topics: ['sea'],
    openIssues: 3,
    license: 'MIT',
  };
  const STATED = {
    summary: SAID.description,
    links: {
      homepage: SAID.homepage,
      issues: `${URL}/-/issues`,
      documentation: 'https://doc.test/',
    },
    topics: SAID.topics,
    licenses: { hardware: 'MIT' },
  };
  /** All that each kind of file can say, so that only the source of the five values makes a difference. */
  const BASE = {
    licensor: 'Lab',
    status: 'active',
    description: 'It does. '.repeat(30),
    links: { documentation: 'https://doc.test/' },
    citation: { authors: ['Lab'] },
    publiccode: {
      platforms: ['linux'],
      softwareType: 'library',
      features: ['Tides'],
      languages: ['en'],
      localisationReady: false,
      maintenance: 'none',
    },
  };
  const RELEASED = { latestRelease: { tag: 'v1', date: '2026-01-02T00:00:00Z' } };

  function filesBy(kind: 'hardware' | 'software', record: Partial<MetadataRecord>, entry: object) {
    const catalogue = catalogueOf(record, { ...BASE, ...entry }, kind);
    const [project] = catalogue.listed;
    if (!project) throw new Error('The project is not there.');
    const subject = exportedProject(project, catalogue, address);
    const texts = Object.entries(EXPORT_FILES).map(([name, text]) => [name, text(subject) ?? '']);
    return Object.fromEntries(texts) as Record<ExportFileName, string>;
  }

  const VALUES = {
    summary: SAID.description,
    homepage: SAID.homepage,
    issues: `${URL}/-/issues`,
    topics: 'Sea',
    license: 'MIT',
  };
  /** The rule: only a file with a place for notes takes what only the forge says, and says so there. */
  const NOTED = { 'citation.ris': ['summary', 'topics'] } as Partial<Record<string, string[]>>;

  it.each(['hardware', 'software'] as const)('says what somebody stated of %s', (kind) => {
    const licenses = { [kind]: 'MIT' };
    const files = filesBy(kind, RELEASED, { ...STATED, licenses });
    const said = Object.values(VALUES).map((value) =>
      Object.values(files).some((text) => text.includes(value)),
    );
    expect(said).toEqual(Object.values(VALUES).map(() => true));
  });

  it.each(['hardware', 'software'] as const)(
    'leaves out what only the forge says of %s, or notes where it was read',
    (kind) => {
      const files = filesBy(kind, { ...RELEASED, ...SAID }, {});
      const saying = Object.entries(files).flatMap(([name, text]) => {
        const fields = Object.entries(VALUES).filter(([, value]) => text.includes(value));
        return fields.length > 0 ? [[name, fields.map(([field]) => field)] as const] : [];
      });
      expect(Object.fromEntries(saying)).toEqual(NOTED);
      expect(files['citation.ris']).toContain('N1  - Abstract: read from GitLab, 2026-11-20.\r\n');
      expect(files['citation.ris']).toContain('N1  - Keywords: read from GitLab, 2026-11-20.\r\n');
    },
  );

  it('has no note on what somebody stated', () => {
    expect(filesBy('software', RELEASED, STATED)['citation.ris']).not.toContain('read from');
  });
});

describe('the list of the JSON API', () => {
  it('names the paths of what only the forge says', () => {
    const catalogue = catalogueOf({ description: 'Board that tells the tide.' }, {});
    const file = catalogueFile(catalogue, 'Lab', { addressOf: address, license: 'CC0-1.0' });
    expect(catalogueFileSchema.parse(file).projects).toMatchObject([{ fromForge: ['summary'] }]);
    const stated = catalogueFile(catalogueOf({}, {}), 'Lab', {
      addressOf: address,
      license: 'CC0-1.0',
    });
    expect(stated.projects[0]).not.toHaveProperty('fromForge');
  });
});

describe('the index of the catalogue page', () => {
  it('tells where a summary was read that only the forge says', () => {
    const indexOf = (entry: object) =>
      buildIndex(
        catalogueOf({ description: 'Board that tells the tide.' }, entry),
        messages,
        [],
        new Date('2026-11-21'),
      );
    const index = indexOf({});
    expect(index.items).toMatchObject([
      { summaryFrom: { place: 'read from GitLab', asOf: '2026-11-20T02:00:00Z' } },
    ]);
    expect(indexOf({ summary: 'Stated.' }).items[0]?.summaryFrom).toBeUndefined();
    const [row] = resultRows(index.items, index, (id) => id);
    expect(row).toHaveProperty('summarySource', 'read from GitLab, 2026-11-20');
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
