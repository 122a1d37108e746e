/**
 * The exports of made-up projects, to the byte, as they stand in `tests/fixtures/exports`: what others read may change
 * only on purpose. `npx vitest run --project unit tests/unit/export-bytes.test.ts -u` writes them anew; read what
 * changed before it is committed.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { catalogueFile, catalogueLines } from '../../src/exports/catalogue-json.ts';
import { dcatFile } from '../../src/exports/dcat.ts';
import { exportedProject } from '../../src/exports/exported-project.ts';
import { EXPORT_FILES, filesOf, lackingOf } from '../../src/exports/files.ts';
import { oaiRepository } from '../../src/exports/oai-repository.ts';
import { patchText } from '../../src/exports/patch.ts';
import { projectRecord } from '../../src/exports/project-json.ts';
import { projectMarkdown } from '../../src/exports/project-markdown.ts';
import { answersOf } from '../../src/exports/takers.ts';
import { vocabulariesFile } from '../../src/exports/vocabularies-json.ts';
import { jsonText } from '../../src/lib/json.ts';
import { MOMENT } from '../../src/lib/moment.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { sections } from '../support/sections.ts';
import { addressOf, catalogueOf, FULL, LEAST, publication } from './export-setup.ts';

const CITED = { authors: ['A. Person', 'The {line} team & others'], year: 2024 };
const FORGE = {
  source: 'github',
  fetchedAt: '2026-11-20T02:00:00Z',
  description: 'Bends lines, as the forge says.',
  homepage: 'https://bent.example.org/',
  topics: ['lines', 'unknown'],
  archived: true,
  stars: 7,
  license: 'MIT',
  licenseFiles: ['LICENSE'],
  defaultBranch: 'main',
  readmeFile: 'README.md',
  hygiene: { readme: true, license: true, citation: false },
  latestRelease: { tag: '2.0', date: '2026-05-06T07:08:09Z' },
  softwareHeritage: {
    checkedAt: '2026-11-19T01:00:00Z',
    url: 'https://archive.example.org/tool',
    archivedAt: '2026-10-01T00:00:00Z',
  },
} satisfies Partial<MetadataRecord>;
const MANIFEST = {
  fields: { summary: 'Says its own manifest.', citation: { authors: ['B. Writer', 'et al.'] } },
  sources: { summary: 'codemeta.json', citation: 'CITATION.cff' },
  problems: [],
} satisfies MetadataRecord['manifest'];

const software = catalogueOf('software', {
  ...FULL,
  citation: CITED,
  organisations: ['lab', 'shop'],
});
const PROJECTS: Readonly<Record<string, Catalogue>> = {
  software,
  hardware: catalogueOf('hardware', {
    ...FULL,
    citation: 'Lab: Tool, 50 % of a {line}.',
    images: [],
    links: { ...FULL.links, others: [{ label: 'Shop *here*', url: 'https://shop.example.org/' }] },
  }),
  contact: catalogueOf('software', {
    ...FULL,
    description: 'Short: it goes on from the summary. '.repeat(4).trim(),
    organisations: ['lab', 'shop'],
    contact: 'team@example.org',
    status: 'abandoned',
    publiccode: { ...FULL.publiccode, maintenance: undefined, localisationReady: true },
    publications: [{ title: 'On curves', url: 'https://paper.example.org/curves' }],
    identifiers: { swhid: `swh:1:dir:${'b'.repeat(40)}` },
    citation: { ...CITED, authors: ['A. Person', 'et al.'] },
  }),
  'from-forge': catalogueOf('gateware', LEAST, FORGE),
  'from-manifest': catalogueOf('software', LEAST, { ...FORGE, manifest: MANIFEST }),
  documentation: catalogueOf('documentation', { ...LEAST, title: 'All of it', since: 2001 }),
  'nothing-more': catalogueOf('hardware', LEAST, { latestTag: undefined, commits: undefined }),
};

const SENDER = {
  title: 'Bureau «libre»',
  subject: (files: readonly string[]) => `Add ${files.join(', ')}`,
  message: (page: string) => `From ${page}.`,
};

beforeAll(() => {
  vi.stubEnv(MOMENT, String(Date.UTC(2026, 10, 30) / 1000));
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('the exports of a project, to the byte', () => {
  it.each(Object.entries(PROJECTS))('%s', async (name, catalogue) => {
    const project = catalogue.projects.get('tool');
    if (!project) throw new Error('The project is missing.');
    const subject = exportedProject(project, catalogue, addressOf);
    const files = Object.entries(EXPORT_FILES).map(([file, textOf]) => [file, textOf(subject)]);
    const text = sections({
      ...(Object.fromEntries(files) as Record<string, string | undefined>),
      'record.json': jsonText(projectRecord(project, catalogue, publication)),
      'index.md': projectMarkdown(subject, catalogue, addressOf),
      'manifests.patch': patchText(subject, SENDER),
      'which are made': filesOf(subject).join('\n'),
      'which lack what': jsonText(lackingOf(subject)),
      takers: jsonText(answersOf(subject)),
    });
    await expect(text).toMatchFileSnapshot(`../fixtures/exports/${name}.txt`);
  });
});

it('writes the same bytes of a catalogue', async () => {
  const portal = { title: 'Open work', description: 'What we share.', publisher: 'Office' };
  const oai = { title: 'A & B', email: 'office@a.example', day: '2026-11-30', addressOf };
  const text = sections({
    'catalogue.json': jsonText(catalogueFile(software, 'Open work', publication)),
    'catalogue.jsonl': catalogueLines(software, publication).toArray().join(''),
    'catalogue.csv': catalogueCsv(software, addressOf),
    'dcat.jsonld': jsonText(dcatFile(software, portal, publication)),
    'oai.xml': oaiRepository(software, oai),
    'vocabularies.json': jsonText(vocabulariesFile(software, publication)),
  });
  await expect(text).toMatchFileSnapshot('../fixtures/exports/catalogue.txt');
});
