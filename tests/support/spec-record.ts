/** One repository of a catalogue, and a record of it. */
import { listProjects } from '../../src/refresh/tracked-repositories.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

export const NIGHT = '2026-11-21T02:00:00Z';
export const KEY = 'https://forge.test/group/spec';

export const record = (more: Partial<MetadataRecord> = {}): MetadataRecord => ({
  source: 'gitlab',
  fetchedAt: NIGHT,
  ...more,
});

export const listings = listProjects(
  [
    {
      id: 'spec',
      kind: 'hardware',
      file: 'catalogue/hardware/spec.yaml',
      entry: { name: 'SPEC', repositories: [{ url: KEY }] },
    },
  ],
  {},
);
