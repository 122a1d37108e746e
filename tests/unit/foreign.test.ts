/** How entries of other offices are joined: each once, none of ours, and none in the catalogue. */
import { describe, expect, it } from 'vitest';

import { joinFederation } from '../../src/catalogue/foreign.ts';
import { foreignFile } from '../../src/exports/foreign-json.ts';
import { openApi } from '../../src/exports/open-api.ts';
import { foreignFileSchema } from '../../src/exports/schemas/foreign-file.ts';
import type { Federated } from '../../src/schemas/federation.ts';
import type { ForeignCatalogue, ForeignProject } from '../../src/schemas/foreign.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { entrySchema } from '../../src/schemas/entry.ts';

const SITE = 'https://ours.example/open/';

const catalogue = createCatalogue({
  entries: [
    {
      id: 'spec',
      kind: 'hardware',
      entry: entrySchema.parse({
        name: 'SPEC',
        repositories: ['https://forge.example/be/spec', 'https://forge.example/be/spec-gw'],
      }),
    },
  ],
  ecosystems: [],
  vocabularies: { topics: [], organisations: [], interfaces: [], relations: [], outlines: [] },
  metadata: {},
  numbers: {},
});

const named = (id: string): Federated => ({
  id,
  office: id.toUpperCase(),
  kind: 'ospo-portal',
  url: `https://${id}.example/`,
});

function state(id: string, projects: readonly Partial<ForeignProject>[]): ForeignCatalogue {
  return {
    url: `https://${id}.example/`,
    kind: 'ospo-portal',
    checkedAt: '2026-11-21T02:00:00Z',
    refused: 1,
    projects: projects.map((project, place) => ({
      page: `https://${id}.example/projects/${place}/`,
      name: `Project ${place}`,
      ...project,
    })),
  };
}

function joined(states: Readonly<Record<string, readonly Partial<ForeignProject>[]>>) {
  const all = Object.entries(states).map(([id, projects]) => [id, state(id, projects)] as const);
  return joinFederation(
    all.map(([id]) => named(id)),
    new Map(all),
    catalogue,
    SITE,
  );
}

describe('an entry that is ours', () => {
  it.each([
    ['by its repository', { repository: 'https://forge.example/be/spec' }],
    ['by its second repository', { repository: 'https://forge.example/be/spec-gw' }],
    ['in another spelling', { repository: 'https://www.forge.example/BE/Spec.git/' }],
    ['by a page that is its repository', { page: 'https://forge.example/be/spec' }],
    ['that leads back to us', { page: `${SITE}projects/spec/` }],
    ['whose home page is ours', { homepage: `${SITE}projects/gone/` }],
  ])('%s is not shown again', (_, project) => {
    const { projects, catalogues } = joined({ a: [project, {}] });
    expect(projects).toHaveLength(1);
    expect(catalogues[0]).toMatchObject({ shown: 1, ours: 1, twice: 0 });
  });

  it('is not one at a host whose name only begins so', () => {
    expect(joined({ a: [{ homepage: 'https://ours.example/opening/' }] }).projects).toHaveLength(1);
  });
});

it('shows what two catalogues list once, for the first', () => {
  const repository = 'https://forge.example/x/y';
  const { projects, catalogues } = joined({ a: [{ repository }], b: [{ repository }, {}] });
  expect(projects.map(({ from }) => from.id)).toEqual(['a', 'b']);
  expect(catalogues.map(({ shown, twice }) => ({ shown, twice }))).toEqual([
    { shown: 1, twice: 0 },
    { shown: 1, twice: 1 },
  ]);
});

it('gives an id that stays with the page, whatever else changes', () => {
  const [before] = joined({ a: [{ name: 'Old' }] }).projects;
  const [after] = joined({ a: [{ name: 'New' }, { page: 'https://a.example/0/' }] }).projects;
  expect(after).toMatchObject({ name: 'New', id: before?.id });
  expect(before?.id).toMatch(/^a-[0-9a-f]{10}$/);
});

it('shows nothing of what was read at another address', () => {
  const moved = { ...named('a'), url: 'https://elsewhere.example/' };
  const { projects, catalogues } = joinFederation(
    [moved],
    new Map([['a', state('a', [{}])]]),
    catalogue,
    SITE,
  );
  expect({ projects, state: catalogues[0]?.state }).toEqual({ projects: [], state: undefined });
});

it('is published in a file of its own, by its schema, which OpenAPI has only then', () => {
  const federation = joined({ a: [{ licenses: ['MIT'] }], b: [] });
  const addressOf = (place: string) => new URL(place.slice(1), SITE).href;
  const file = foreignFile(federation, 'Ours', addressOf);
  expect(foreignFileSchema.safeParse(file).error).toBeUndefined();
  expect(file).toMatchObject({
    count: 1,
    catalogues: [
      { id: 'a', count: 1, refused: 1 },
      { id: 'b', count: 0 },
    ],
    projects: [{ catalogue: 'a', office: 'A', licenses: ['MIT'] }],
  });
  const described = (hasForeign: boolean) =>
    JSON.stringify(openApi('Ours', { addressOf, license: 'CC0-1.0' }, hasForeign));
  expect(described(true)).toContain('/api/v1/foreign.json');
  expect(described(false)).not.toContain('foreign');
});

describe('what another office lists', () => {
  const office = named('a');
  const fileOf = (state?: object) => {
    const read = { url: office.url, kind: office.kind, checkedAt: '2026-11-21T02:00:00Z' };
    const states = new Map(
      state ? [['a', { ...read, refused: 2, projects: [], ...state } as never]] : [],
    );
    const joined = joinFederation([office], states, catalogue, SITE);
    return foreignFile(joined, 'Foreign', (path) => new URL(path, SITE).href).catalogues[0];
  };

  it('is known not to have been read', () => {
    expect(fileOf()).toEqual({ ...office, count: 0, refused: 0, ours: 0, twice: 0 });
  });

  it('tells how many entries were cut, at least', () => {
    expect(fileOf({})).not.toHaveProperty('cut');
    expect(fileOf({ cut: { count: 7, isMore: true } })).toMatchObject({ cut: 8, refused: 2 });
  });
});
