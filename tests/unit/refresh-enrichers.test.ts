/** What each service is asked, what is kept of its answer, and which answers do not fit. */
import { describe, expect, it } from 'vitest';

import { anaconda } from '../../src/refresh/enrichers/anaconda.ts';
import { datacite, openalex } from '../../src/refresh/enrichers/citations.ts';
import { debian } from '../../src/refresh/enrichers/debian.ts';
import { ecosysteMs } from '../../src/refresh/enrichers/ecosyste-ms.ts';
import type { Enricher } from '../../src/refresh/enrichers/enricher.ts';
import { npm } from '../../src/refresh/enrichers/npm.ts';
import { pypistats } from '../../src/refresh/enrichers/pypistats.ts';
import { scorecard } from '../../src/refresh/enrichers/scorecard.ts';
import { softwareHeritage } from '../../src/refresh/enrichers/software-heritage.ts';
import { zenodo } from '../../src/refresh/enrichers/zenodo.ts';

const API = 'https://api.test';
const subject = {
  key: 'https://github.com/lab/beam',
  doi: '10.5281/zenodo.42',
  packages: [
    'pkg:pypi/beam',
    'pkg:npm/%40lab/beam',
    'pkg:conda/beam?channel=conda-forge',
    'pkg:deb/debian/beam?arch=source',
  ],
};
const failure = (reason: string) => ({
  reason,
  cause: { code: 'status', host: 'api.test', status: 500 },
});

/** @param answers to one question after the other: a value, or the reason of a failure */
async function read(enricher: Enricher<never>, answers: readonly unknown[], of = subject) {
  const asked: string[] = [];
  const json = (address: string) => {
    const answer = answers[asked.push(address) - 1];
    return Promise.resolve(
      typeof answer === 'string' ? { failure: failure(answer) } : { value: answer },
    );
  };
  const { ask = '' } = enricher.addresses(of, API) ?? {};
  return { asked, told: await enricher.read({ json } as never, of, ask) };
}

const row = (purl: string, url: string, more: object) => ({ packages: [{ purl, url, ...more }] });
const unfit = (service: string, wanted = 'record') => ({
  reason: 'invalid-response',
  cause: { code: 'unfit-service', service, wanted },
});
const found = (more: object) => ({
  ...{ purl: 'pkg:pypi/beam', name: 'beam', registry: { name: 'pypi.org' } },
  ...more,
});
const page = 'https://packages.ecosyste.ms/registries/pypi.org/packages/beam';
const none = ['not-found', 'not-found', 'not-found'];

describe('a service', () => {
  it.each<[string, Enricher<never>, unknown[], string[], object]>([
    [
      'PyPI Stats',
      pypistats as never,
      [{ data: { last_month: 7 } }],
      ['/packages/beam/recent'],
      row('pkg:pypi/beam', 'https://pypistats.org/packages/beam', { downloads: 7 }),
    ],
    [
      'npm',
      npm as never,
      [{ downloads: 7 }],
      ['/downloads/point/last-month/@lab/beam'],
      row('pkg:npm/%40lab/beam', 'https://www.npmjs.com/package/@lab/beam', { downloads: 7 }),
    ],
    [
      'anaconda.org',
      anaconda as never,
      [{ files: [{ ndownloads: 40 }, { ndownloads: 2 }] }],
      ['/package/conda-forge/beam'],
      row('pkg:conda/beam?channel=conda-forge', 'https://anaconda.org/conda-forge/beam', {
        downloads: 42,
      }),
    ],
    [
      'Debian',
      debian as never,
      [{ versions: [{ suites: ['sid', 'trixie'] }, { suites: ['sid'] }] }],
      ['/src/beam/'],
      row('pkg:deb/debian/beam?arch=source', 'https://tracker.debian.org/pkg/beam', {
        releases: ['sid', 'trixie'],
      }),
    ],
    [
      'ecosyste.ms',
      ecosysteMs as never,
      [
        [
          found({ purl: 'pkg:pypi/other' }),
          found({ dependent_packages_count: 1, dependent_repos_count: 2 }),
        ],
        ...none,
      ],
      [
        '/packages/lookup?purl=pkg%3Apypi%2Fbeam',
        '/packages/lookup?purl=pkg%3Anpm%2F%2540lab%2Fbeam',
        '/packages/lookup?purl=pkg%3Aconda%2Fbeam%3Fchannel%3Dconda-forge',
        '/packages/lookup?purl=pkg%3Adeb%2Fdebian%2Fbeam%3Farch%3Dsource',
      ],
      row('pkg:pypi/beam', page, { packages: 1, repositories: 2 }),
    ],
    [
      'DataCite',
      datacite as never,
      [{ data: { attributes: { citationCount: 7 } } }],
      ['/dois/10.5281/zenodo.42'],
      { doi: subject.doi, citations: 7 },
    ],
    [
      'OpenAlex',
      openalex as never,
      [{ cited_by_count: 7 }],
      ['/works/doi:10.5281/zenodo.42?select=cited_by_count'],
      { doi: subject.doi, citations: 7 },
    ],
    [
      'Scorecard',
      scorecard as never,
      [{ score: 0, date: '2026-11-16T00:00:00Z' }],
      ['/projects/github.com/lab/beam'],
      { score: 0, date: '2026-11-16' },
    ],
    [
      'Software Heritage',
      softwareHeritage as never,
      [{ date: '2026-10-01T10:00:00.123+00:00', snapshot: 'a'.repeat(40) }],
      ['/origin/https://github.com/lab/beam/visit/latest/?require_snapshot=true'],
      { archivedAt: '2026-10-01T10:00:00Z', swhid: `swh:1:snp:${'a'.repeat(40)}` },
    ],
    [
      'Zenodo',
      zenodo as never,
      [
        { metadata: { title: 'T' }, links: { latest: '/records/99' } },
        {
          doi: '10.5281/zenodo.99',
          metadata: { title: 'T', version: 'v3', publication_date: '2026-09-01' },
        },
      ],
      ['/records/42', '/records/99'],
      { doi: '10.5281/zenodo.99', version: 'v3', date: '2026-09-01' },
    ],
  ])('is asked, and told what it answers: %s', async (_, enricher, answers, asked, told) => {
    expect(await read(enricher, answers)).toEqual({ asked: asked.map((path) => API + path), told });
  });

  it.each<[string, Enricher<never>, object, string?]>([
    ['PyPI Stats', pypistats as never, { packages: [] }],
    ['npm', npm as never, { packages: [] }],
    ['anaconda.org', anaconda as never, { packages: [] }],
    ['Debian', debian as never, { packages: [] }],
    ['ecosyste.ms', ecosysteMs as never, { packages: [] }],
    ['DataCite', datacite as never, { doi: subject.doi }],
    ['OpenAlex', openalex as never, { doi: subject.doi }],
    ['Scorecard', scorecard as never, {}, 'score'],
    ['Software Heritage', softwareHeritage as never, {}, 'visit'],
    ['Zenodo', zenodo as never, failure('not-found')],
  ])(
    'may not know it, fail, or answer in another shape: %s',
    async (name, enricher, unknown, wanted) => {
      expect((await read(enricher, ['not-found', ...none])).told).toEqual(unknown);
      expect((await read(enricher, ['timeout'])).told).toEqual(failure('timeout'));
      for (const odd of [{}, null, { data: {} }, { error: 500 }])
        expect((await read(enricher, [odd])).told).toEqual(unfit(name, wanted));
    },
  );

  it.each<[Enricher<never>, object]>([
    [pypistats as never, { packages: ['pkg:npm/beam'] }],
    [npm as never, { packages: [] }],
    [npm as never, { packages: undefined }],
    [zenodo as never, { doi: undefined }],
    [datacite as never, { doi: undefined }],
    [datacite as never, { doi: '10.1000/../secret' }],
    [openalex as never, { doi: '10.1000/' }],
    [scorecard as never, { key: 'https://codeberg.org/lab/beam' }],
    [zenodo as never, { doi: 'x10.5281/zenodo.42' }],
    [zenodo as never, { doi: '10.5281/zenodo.42x' }],
  ])('is not asked about what it cannot know', (enricher, more) => {
    expect(enricher.addresses({ ...subject, ...more }, API)).toBeUndefined();
  });

  it('names forty releases of a package at most', async () => {
    const suites = Array.from({ length: 30 }, (_, index) => `a${'b'.repeat(index)}`);
    const versions = [{ suites }, { suites: suites.map((suite) => `${suite}-x`) }];
    expect((await read(debian as never, [{ versions }])).told).toMatchObject({
      packages: [{ releases: versions.flatMap((one) => one.suites).slice(0, 40) }],
    });
  });

  it('shows people a page of its own', () => {
    const shown = [datacite, openalex, scorecard, softwareHeritage, zenodo, npm].map(
      (enricher) => enricher.addresses({ ...subject, doi: '10.5281/zenodo.42' }, API)?.show,
    );
    expect(shown).toEqual([
      'https://commons.datacite.org/doi.org/10.5281/zenodo.42',
      'https://openalex.org/works/doi:10.5281/zenodo.42',
      'https://scorecard.dev/viewer/?uri=github.com%2Flab%2Fbeam',
      'https://archive.softwareheritage.org/browse/origin/directory/?origin_url=https%3A%2F%2Fgithub.com%2Flab%2Fbeam',
      'https://doi.org/10.5281/zenodo.42',
      'https://www.npmjs.com/package/@lab/beam',
    ]);
  });
});
