/** One project with one repository, with all kinds of drift. */
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { findDrift } from '../../src/features/drift/drift.ts';
import type { DriftSite } from '../../src/schemas/drift-finding.ts';
import { readManifests } from '../../src/manifests/read.ts';
import type { BoardRecord } from '../../src/schemas/board-record.ts';
import { entrySchema, type EntryInput } from '../../src/schemas/entry.ts';
import { metadataRecordSchema, type MetadataRecord } from '../../src/schemas/metadata.ts';

const TODAY = '2026-11-21T06:00:00Z';
export const URL = 'https://git.example.org/team/tool';
export const EDIT =
  'https://forge.example.org/ospo/portal/-/edit/main/catalogue/software/tool.yaml';

export const SITE: DriftSite = {
  repository: { url: 'https://forge.example.org/ospo/portal', branch: 'main', kind: 'gitlab' },
  forges: [{ host: 'git.example.org', kind: 'gitlab' }],
};

export const READ = {
  source: 'gitlab',
  fetchedAt: '2026-11-21T02:00:00Z',
  defaultBranch: 'main',
} satisfies MetadataRecord;

export function drift(
  entry: Partial<EntryInput>,
  record?: Partial<MetadataRecord>,
  others: Record<string, MetadataRecord> = {},
  site = SITE,
  boards: readonly BoardRecord[] = [],
) {
  const metadata = { ...(record && { [URL]: { ...READ, ...record } }), ...others };
  for (const one of Object.values(metadata)) metadataRecordSchema.parse(one);
  const parsed = entrySchema.parse({ name: 'Tool', repositories: [URL], ...entry });
  const { listed } = createCatalogue({
    entries: [{ id: 'tool', kind: 'software', entry: parsed }],
    ecosystems: [],
    vocabularies: { topics: [], organisations: [], interfaces: [], relations: [], outlines: [] },
    numbers: {},
    metadata,
    boards: new Map([['tool', { boards: [...boards] }]]),
  });
  return findDrift(listed, metadata, site, TODAY);
}

export function manifest(files: Record<string, string>) {
  const { fields, sources, problems } = readManifests(files);
  return { fields, sources, problems };
}

export const cff = (version: string) => ({
  manifest: manifest({ 'CITATION.cff': `cff-version: 1.2.0\nversion: ${version}\n` }),
});
export const release = (tag: string) => ({ latestRelease: { tag } });
