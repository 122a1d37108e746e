/** For each field: the entry, then a manifest, then the forge, then the history of git; the first that has it wins. */
import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { projectFacts } from '../../src/catalogue/facts.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { entryProvenance } from '../../src/exports/provenance.ts';
import type { ManifestFields } from '../../src/schemas/manifest/manifest.ts';
import { type EntryInput, entrySchema } from '../../src/schemas/entry.ts';
import type { HarvestedField } from '../../src/schemas/harvest.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const URL = 'https://github.com/lab/board';
const READ = '2026-11-20T02:00:00Z';

interface Row {
  /** Path within the entry. */
  readonly path: string;
  readonly field: HarvestedField;
  readonly entry: Partial<EntryInput>;
  readonly manifest?: ManifestFields;
  readonly forge?: Partial<MetadataRecord>;
  /** The value as each source gives it. */
  readonly values: { entry: unknown; manifest?: unknown; forge?: unknown };
}

const ROWS: readonly Row[] = [
  {
    path: 'summary',
    field: 'summary',
    entry: { summary: 'Of the entry.' },
    manifest: { summary: 'Of the manifest.' },
    forge: { description: 'Of the forge.' },
    values: { entry: 'Of the entry.', manifest: 'Of the manifest.', forge: 'Of the forge.' },
  },
  {
    path: 'links.homepage',
    field: 'links',
    entry: { links: { homepage: 'https://entry.org/' } },
    manifest: { links: { homepage: 'https://manifest.org/' } },
    forge: { homepage: 'https://forge.org/' },
    values: {
      entry: 'https://entry.org/',
      manifest: 'https://manifest.org/',
      forge: 'https://forge.org/',
    },
  },
  {
    path: 'links.issues',
    field: 'links',
    entry: { links: { issues: 'https://entry.org/i' } },
    manifest: { links: { issues: 'https://manifest.org/i' } },
    forge: { openIssues: 3 },
    values: {
      entry: 'https://entry.org/i',
      manifest: 'https://manifest.org/i',
      forge: `${URL}/issues`,
    },
  },
  {
    path: 'licenses.software',
    field: 'licenses',
    entry: { licenses: { software: 'MIT' } },
    manifest: { licenses: { unspecified: ['Apache-2.0'] } },
    forge: { license: 'GPL-3.0-only' },
    values: { entry: 'MIT', manifest: 'Apache-2.0', forge: 'GPL-3.0-only' },
  },
  {
    path: 'topics',
    field: 'topics',
    entry: { topics: ['timing'] },
    forge: { topics: ['Data-Acquisition', 'unheard-of'] },
    values: { entry: ['timing'], forge: ['daq'] },
  },
  {
    path: 'status',
    field: 'status',
    entry: { status: 'wip' },
    manifest: { status: 'active' },
    values: { entry: 'wip', manifest: 'active' },
  },
  {
    path: 'since',
    field: 'since',
    entry: { since: 2001 },
    manifest: { since: 2002 },
    values: { entry: 2001, manifest: 2002 },
  },
];

const term = (id: string, label: string) => ({ id, label, description: 'D.', group: 'G' });
const VOCABULARIES = {
  outlines: [],
  topics: [term('timing', 'Timing'), term('daq', 'Data acquisition')],
  organisations: [],
  interfaces: [],
  relations: [],
};

type SourceName = 'entry' | 'manifest' | 'forge';

function projectOf(
  { entry, manifest = {}, forge = {} }: Pick<Row, 'entry' | 'manifest' | 'forge'>,
  sources: readonly SourceName[],
  harvest?: EntryInput['harvest'],
  source: MetadataRecord['source'] = 'github',
): Project {
  const paths = Object.entries(manifest).flatMap(([key, value]) =>
    key === 'links' ? Object.keys(value as object).map((name) => `links.${name}`) : [key],
  );
  const record: MetadataRecord = {
    source,
    fetchedAt: READ,
    ...(sources.includes('forge') && forge),
    ...(sources.includes('manifest') && {
      manifest: {
        fields: manifest,
        sources: Object.fromEntries(paths.map((path) => [path, '.ohwr.yaml'])),
        problems: [],
      },
    }),
  };
  const parsed = entrySchema.parse({
    name: 'Board',
    repositories: [URL],
    ...(sources.includes('entry') && entry),
    ...(harvest && { harvest }),
  });
  const catalogue = createCatalogue({
    entries: [{ id: 'board', kind: 'software', entry: parsed }],
    ecosystems: [],
    vocabularies: VOCABULARIES,
    metadata: { [URL]: record },
    numbers: {},
  });
  const project = catalogue.projects.get('board');
  if (!project) throw new Error('The project is not there.');
  return project;
}

function valueAt({ entry }: Project, path: string): unknown {
  const [group = '', name] = path.split('.');
  const value: unknown = entry[group as keyof typeof entry];
  return name === undefined ? value : (value as Record<string, unknown> | undefined)?.[name];
}

const ORDER = ['entry', 'manifest', 'forge'] as const;
const CASES = ROWS.flatMap((row) =>
  ORDER.filter((name) => name in row.values).map(
    (winner) => [row.path, winner, row, ORDER.slice(ORDER.indexOf(winner))] as const,
  ),
);

describe('the first source that has a value wins', () => {
  it.each(CASES)('%s: %s', (path, winner, row, sources) => {
    const project = projectOf(row, sources);
    expect(valueAt(project, path)).toEqual(row.values[winner]);
    expect(entryProvenance(project)[`entry.${path}`]).toMatchObject({
      origin: winner,
      ...(winner === 'forge' && { asOf: READ, repository: URL }),
      ...(winner === 'forge' && row.field === 'licenses' && { detected: true }),
    });
  });

  it.each(ROWS)('$path: absent where none has it, and from a history never', (row) => {
    expect(valueAt(projectOf(row, []), row.path)).toBeUndefined();
    const history = projectOf(row, ['forge'], undefined, 'git');
    expect(valueAt(history, row.path)).toBeUndefined();
  });

  it.each(ROWS.filter(({ forge }) => forge))(
    '$path: what the entry refuses of the forge',
    (row) => {
      const refusals = [{ forge: false as const }, { without: [row.field] }];
      for (const refusal of refusals) {
        const harvest = { ...refusal, because: 'It is not of this project.' };
        expect(valueAt(projectOf(row, ['forge'], harvest), row.path)).toBeUndefined();
      }
    },
  );

  it('status: an archive counts where neither the entry nor a manifest says one', () => {
    const row = {
      entry: { status: 'wip' },
      manifest: { status: 'active' },
      forge: { archived: true },
    } as const;
    const status = (sources: readonly SourceName[]) => projectFacts(projectOf(row, sources)).status;
    expect(status(ORDER)).toMatchObject({ value: 'wip', origin: 'entry' });
    expect(status(['manifest', 'forge'])).toMatchObject({ value: 'active', origin: 'manifest' });
    expect(status(['forge'])).toMatchObject({ value: 'unsupported', origin: 'forge', asOf: READ });
  });

  it('the last commit comes from the forge, or from the history of git', () => {
    const row = { entry: {}, forge: { lastCommitAt: READ } };
    const origin = (source: MetadataRecord['source']) =>
      projectFacts(projectOf(row, ['forge'], undefined, source)).lastCommit?.origin;
    expect([origin('gitlab'), origin('git')]).toEqual(['forge', 'history']);
  });
});
