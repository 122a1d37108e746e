import { describe, expect, it } from 'vitest';

import { citationOf } from '../../src/catalogue/citation.ts';
import { citationBasis } from '../../src/catalogue/citation-basis.ts';
import { withManifest } from '../../src/catalogue/harvest.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { EXPORT_FILES } from '../../src/exports/files.ts';
import { exportedProject } from '../../src/exports/exported-project.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { entrySchema, type EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const LEAST = { name: 'Tool', repositories: ['https://git.example.org/team/tool'] };
const READ = { source: 'git', fetchedAt: '2026-08' } as const satisfies MetadataRecord;

function project(entry: Partial<EntryInput> = {}, metadata?: MetadataRecord): Project {
  const { entry: full, harvested } = withManifest(
    entrySchema.parse({ ...LEAST, ...entry }),
    metadata?.manifest,
    'software',
  );
  return { id: 'tool', kind: 'software', entry: full, harvested, metadata, pictures: [] };
}

const cff = {
  fields: { citation: { authors: ['A. Person'] } },
  sources: { citation: 'CITATION.cff' },
  problems: [],
};

describe('what a citation rests on', () => {
  it.each<[string, Project, object]>([
    ['a repository that nobody read', project(), { kind: 'unread' }],
    ['one whose files nobody looked at', project({}, READ), { kind: 'unread' }],
    [
      'one without such a file',
      project({}, { ...READ, hygiene: { citation: false } }),
      { kind: 'none', asOf: '2026-08' },
    ],
    [
      'one with a file that was seen and not read',
      project({}, { ...READ, hygiene: { citation: true } }),
      { kind: 'own-file', file: 'CITATION.cff' },
    ],
    [
      'one with another file that names authors',
      project({}, { ...READ, hygiene: { citation: false, zenodo: true } }),
      { kind: 'own-file', file: '.zenodo.json' },
    ],
    [
      'a file that the entry links to',
      project({ links: { others: [{ label: 'File', url: 'https://a.example/b/CITATION.cff' }] } }),
      { kind: 'own-file', file: 'CITATION.cff', url: 'https://a.example/b/CITATION.cff' },
    ],
    [
      'a file that was read',
      project({}, { ...READ, hygiene: { citation: true }, manifest: cff }),
      { kind: 'manifest', file: 'CITATION.cff', asOf: '2026-08' },
    ],
    ['the entry', project({ citation: 'Lab: Tool.' }), { kind: 'entry' }],
  ])('%s', (_what, one, basis) => {
    expect(citationBasis(one)).toEqual(basis);
  });
});

describe('a citation', () => {
  it('puts organisations where the publisher stands, and makes nobody an author', () => {
    const { text } = citationOf(
      project({}, { ...READ, latestTag: { tag: 'v2.0', date: '2026-01-02T00:00:00Z' } }),
      ['Lab', 'Institute'],
    );
    expect(text).toBe(
      'Tool (Version 2.0) [Computer software]. (2026). Lab, Institute. https://git.example.org/team/tool',
    );
    expect(citationOf(project(), []).text).toBe(
      'Tool [Computer software]. https://git.example.org/team/tool',
    );
  });

  it('says what no source names', () => {
    expect(citationOf(project(), ['Lab']).missing).toEqual(['authors', 'year', 'version']);
    const read = { ...READ, latestTag: { tag: 'v2.0', date: '2026-01-02T00:00:00Z' } };
    expect(citationOf(project({}, read), []).missing).toEqual(['authors']);
    expect(citationOf(project({}, { ...read, manifest: cff }), []).missing).toEqual([]);
    expect(citationOf(project({ citation: 'Lab: Tool.' }), []).missing).toEqual([]);
  });

  it('begins with the authors whom the project names', () => {
    const { text } = citationOf(project({}, { ...READ, manifest: cff }), ['Lab']);
    expect(text).toBe('A. Person. Tool [Computer software]. https://git.example.org/team/tool');
  });
});

/** Every instance at hand: what is asked must hold whatever they state. */
describe.each(['.', 'tests/fixtures/small'])('the exports of %s', (root) => {
  const { catalogue } = loadCatalogue(readInstance(root), { onFault: 'throw' });
  const subjects = [...catalogue.projects.values()].map((one) =>
    exportedProject(one, catalogue, (path) => `https://site.example${path}`),
  );
  const named = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name);

  it('name no author without a statement in the entry or a manifest', () => {
    const made = subjects.flatMap((subject) => {
      const { citation } = subject.project.entry;
      const stated = typeof citation === 'object' ? citation.authors : [];
      const read = (file: keyof typeof EXPORT_FILES) => EXPORT_FILES[file](subject) ?? '';
      const people = [
        ...named(read('citation.ris'), /^A\d {2}- (.*)\r$/gm),
        ...named(read('citation.ris'), /^AU {2}- (.*)\r$/gm),
      ];
      const unstated = people.filter((name) => !stated.includes(name));
      const forms = [
        stated.length === 0 && /^ {2}(?:author|editor) =/m.test(read('citation.bib')) && 'BibTeX',
        stated.length === 0 && read('CITATION.cff') && 'CFF',
        /"(?:author|creator|maintainer|contributor|copyrightHolder)"/.test(read('codemeta.json')) &&
          'CodeMeta',
        /licensor/.test(read('okh.yml')) && 'OKH',
      ].filter(Boolean);
      return [...unstated, ...forms].map((what) => `${subject.project.id}: ${what}`);
    });
    expect(made).toEqual([]);
  });

  it('name no organisation that the entry does not name', () => {
    const made = subjects.flatMap((subject) => {
      const { organisations = [] } = subject.project.entry;
      const labels = organisations.map(
        (id) => catalogue.vocabularies.organisations.find((term) => term.id === id)?.label ?? id,
      );
      const { publisher = [] } = JSON.parse(EXPORT_FILES['codemeta.json'](subject)) as {
        publisher?: { name: string }[];
      };
      const [ris = ''] = named(EXPORT_FILES['citation.ris'](subject), /^PB {2}- (.*)\r$/gm);
      const expected = labels.join('; ');
      return [ris, publisher.map(({ name }) => name).join('; ')]
        .filter((text) => text !== expected)
        .map((text) => `${subject.project.id}: ${text}`);
    });
    expect(made).toEqual([]);
  });
});
