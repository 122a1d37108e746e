/** A small catalogue with everything that an export can encounter. */
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { type ExportedProject, exportedProject } from '../../src/exports/exported-project.ts';
import { entrySchema, type EntryInput, type Kind } from '../../src/schemas/entry.ts';
import { metadataRecordSchema, type MetadataRecord } from '../../src/schemas/metadata.ts';

export const addressOf = (path: string) => `https://site.example${path}`;
export const publication = { addressOf, license: 'CC0-1.0' };

const REPOSITORY = 'https://git.example.org/team/tool';

export const FULL = {
  name: 'Tool',
  title: 'Test of lines',
  summary: 'Measures how long a line is.',
  description: 'x'.repeat(160),
  status: 'active',
  licenses: {
    software: 'MIT OR Apache-2.0',
    hardware: 'CERN-OHL-S-2.0',
    documentation: 'CC-BY-4.0',
  },
  licensor: 'The makers of Tool',
  repositories: [REPOSITORY],
  links: {
    homepage: 'https://tool.example.org',
    documentation: 'https://docs.example.org/tool',
    issues: 'https://git.example.org/team/tool/issues',
    releases: 'https://git.example.org/team/tool/releases',
  },
  organisations: ['lab'],
  topics: ['lines'],
  identifiers: { doi: '10.5281/zenodo.1', swhid: `swh:1:dir:${'a'.repeat(40)}`, oshwa: 'CH000001' },
  packages: ['pkg:pypi/trace-lines', 'pkg:npm/%40trace/lines'],
  publications: [{ title: 'On lines', doi: '10.1000/lines' }],
  since: 2019,
  publiccode: {
    platforms: ['linux'],
    softwareType: 'library',
    features: ['Measures'],
    maintenance: 'community',
    localisationReady: false,
    languages: ['en'],
  },
  securityInsights: {
    reviewed: '2026-10-01',
    administrators: ['The line team'],
    coreTeam: ['The line team', 'The curve team'],
    reportsAccepted: true,
    bugBounty: false,
    changesAccepted: true,
    automatedChangesAccepted: false,
    selfAssessment: 'Not yet assessed.',
  },
} satisfies EntryInput;

export const READ = {
  source: 'git',
  fetchedAt: '2026-11-20T02:00:00Z',
  commits: 12,
  latestTag: { tag: 'v1.10', date: '2026-07-01T23:30:00-02:00' },
} satisfies MetadataRecord;

/** A catalogue with the project `tool`, and a retired one. */
export function catalogueOf(
  kind: Kind,
  entry: EntryInput,
  record: Partial<MetadataRecord> | undefined = READ,
  isReversed = false,
) {
  const entries = [
    { id: 'tool', kind, entry: entrySchema.parse(entry) },
    {
      id: 'gone',
      kind: 'software' as const,
      entry: entrySchema.parse({
        name: '=Gone',
        repositories: ['https://git.example.org/team/gone'],
        retired: { date: '2025-01-02', reason: 'It is old.', successor: 'tool' },
        relations: [{ type: 'drives', target: 'tool' }],
      }),
    },
  ];
  return createCatalogue({
    entries: isReversed ? entries.toReversed() : entries,
    ecosystems: [],
    vocabularies: {
      outlines: [],
      topics: [
        { id: 'lines', label: 'Lines & "curves"', description: 'Lines.', group: 'Geometry' },
      ],
      organisations: [
        { id: 'lab', label: 'Lab <one>', description: 'A lab.', url: 'https://lab.example.org' },
      ],
      interfaces: [],
      relations: [
        {
          id: 'drives',
          label: 'drives',
          inverse: 'is driven by',
          description: 'Drives.',
          from: ['software'],
          to: ['hardware', 'software'],
        },
      ],
    },
    metadata: record ? { [REPOSITORY]: metadataRecordSchema.parse({ ...READ, ...record }) } : {},
    numbers: { tool: 'S-0001' },
  });
}

/** The project `tool` as input of exports. */
export function subject(
  kind: Kind,
  entry: EntryInput,
  record?: Partial<MetadataRecord>,
  locale = 'en-GB',
): ExportedProject {
  const catalogue = { ...catalogueOf(kind, entry, record), locale };
  const project = catalogue.projects.get('tool');
  if (!project) throw new Error('The project is missing.');
  return exportedProject(project, catalogue, addressOf);
}

/** A minimal entry. */
export const LEAST = { name: 'Tool', repositories: [REPOSITORY] } satisfies EntryInput;
