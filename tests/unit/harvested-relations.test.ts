import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const url = (id: string) => `https://git.example.org/team/${id}`;
const MANIFEST = readManifests({
  'codemeta.json': JSON.stringify({
    '@context': 'https://w3id.org/codemeta/3.0',
    softwareRequirements: [`${url('Library')}.git`, 'libc', url('unknown'), url('tool')],
  }),
});

function connectionsOf(tool: Partial<EntryInput> = {}) {
  const { fields, sources, problems } = MANIFEST;
  const { connections } = smallCatalogue(
    entriesOf('software', {
      tool: { repositories: [url('tool')], ...tool },
      library: { repositories: [url('library')] },
    }),
    {
      relations: [
        {
          id: 'depends-on',
          label: 'depends on',
          inverse: 'is used by',
          description: 'It needs the other.',
          from: ['software'],
          to: ['software'],
        },
      ],
    },
    {
      [url('tool')]: {
        source: 'git',
        fetchedAt: '2026-11-20T02:00:00Z',
        manifest: { fields, sources, problems },
      },
    },
  );
  const seen = (id: string) =>
    (connections.get(id) ?? []).map(({ verb, other, manifest }) => [verb, other.id, manifest]);
  return [seen('tool'), seen('library')];
}

describe('relations that a manifest names', () => {
  it('stand on both pages, with the file that says them', () => {
    expect(connectionsOf()).toEqual([
      [['depends on', 'library', 'codemeta.json']],
      [['is used by', 'tool', 'codemeta.json']],
    ]);
  });

  it('give way to what an entry states', () => {
    const relations = [{ type: 'depends-on', target: 'library' }];
    expect(connectionsOf({ relations })).toEqual([
      [['depends on', 'library', undefined]],
      [['is used by', 'tool', undefined]],
    ]);
  });

  it.each([
    { manifest: false as const, because: 'It is wrong.' },
    { without: ['relations' as const], because: 'It is wrong.' },
    { manifest: 'publiccode.yml' },
  ])('are left where the entry refuses them: %j', (harvest) => {
    expect(connectionsOf({ harvest })).toEqual([[], []]);
  });
});
