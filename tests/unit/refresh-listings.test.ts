/** What of the catalogue forges and services are asked about. */
import { describe, expect, it } from 'vitest';

import { MANIFEST_NAMES } from '../../src/manifests/names.ts';
import { listProjects } from '../../src/refresh/tracked-repositories.ts';
import { entryOf } from '../refresh/setup.ts';

describe('the projects that are asked for', () => {
  const url = 'https://lab.example/team/board';

  it('stand by id, each repository as it is spelt in what is known', () => {
    const entries = [entryOf('two', `${url}.git`), entryOf('one', 'https://lab.example/a/b')];
    const known = { 'https://lab.example/Team/Board': { source: 'gitlab', fetchedAt: 'x' } };
    const listings = listProjects(entries, known as never);
    expect(listings.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(listProjects(entries.toReversed(), {}).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(listings[1]?.repositories[0]).toMatchObject({ path: 'Team/Board' });
  });

  it('have manifests where the entry says, in the first repository', () => {
    const files = (harvest: object) => {
      const more = { harvest, repositories: [url, `${url}-software`] };
      const [listing] = listProjects([entryOf('one', url, more)], {});
      return listing?.repositories.map(({ manifests }) => manifests);
    };
    expect(files({ manifest: './doc/okh.yml' })).toEqual([['doc/okh.yml'], []]);
    expect(files({ manifest: false, because: 'It is of the framework.' })).toEqual([[], []]);
  });

  it('have no repository where only their design files have an address', () => {
    const [listing] = listProjects(
      [entryOf('one', url, { repositories: undefined, links: { design: 'https://a.example/' } })],
      {},
    );
    expect(listing).toMatchObject({ repositories: [], links: ['https://a.example/'] });
  });

  it.each<[string, Record<string, unknown>, 'hardware' | 'software', boolean]>([
    ['hardware', {}, 'hardware', true],
    ['software', {}, 'software', false],
    ['retired', { retired: { date: '2026-01-01', reason: 'Old.' } }, 'hardware', false],
    ['without facts', { harvest: { forge: false, because: 'Old.' } }, 'hardware', false],
    ['without boards', { harvest: { without: ['boards'], because: 'Old.' } }, 'hardware', false],
    ['without pictures', { harvest: { without: ['images'], because: 'Old.' } }, 'hardware', true],
  ])('have their boards drawn or not: %s', (what, more, kind, drawsBoards) => {
    const [listing] = listProjects([{ ...entryOf('one', url, more), kind }], {});
    expect(listing).toMatchObject({
      drawsBoards,
      isRetired: 'retired' in more,
      repositories: [{ takesFacts: what !== 'without facts' }],
    });
  });

  it('have all that services are asked about, of the entry and of its manifest, each link once', () => {
    const more = {
      identifiers: { doi: '10.5281/zenodo.42' },
      links: {
        homepage: 'https://a.example/',
        forum: 'https://a.example/forum',
        others: [
          { label: 'Page', url: 'https://a.example/' },
          { label: 'Film', url: 'https://a.example/film' },
        ],
      },
    };
    const manifest = {
      fields: { packages: ['pkg:npm/tool'] },
      sources: { packages: 'publiccode.yml' },
      problems: [],
    };
    const known = { [url]: { source: 'gitlab', fetchedAt: '2026-11-21T02:00:00Z', manifest } };
    expect(listProjects([entryOf('one', url, more)], known as never)).toEqual([
      {
        id: 'one',
        file: 'catalogue/hardware/one.yaml',
        isRetired: false,
        drawsBoards: true,
        doi: '10.5281/zenodo.42',
        packages: ['pkg:npm/tool'],
        repositories: [
          {
            key: url,
            host: 'lab.example',
            path: 'team/board',
            manifests: MANIFEST_NAMES,
            takesFacts: true,
          },
        ],
        links: ['https://a.example/', 'https://a.example/forum', 'https://a.example/film'],
      },
    ]);
  });
});
