/** Fakes of services beside the forges, and a run that asks one of them. */
import { afterEach } from 'vitest';

import type { Service } from '../../src/refresh/enrich.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { entryOf, LIMITS, memoryFiles, runInput, standingClock, textOf } from './setup.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

export async function setUp(
  kind: Service['kind'],
  answer: FakeForge['other'],
  count = 1,
  more: object = {},
) {
  const [forge, service] = [await startForge('gitlab'), await startForge('service')];
  open.push(forge, service);
  service.other = answer;
  forge.repositories.push(...Array.from({ length: count }, (_, index) => fakeRepository(index)));
  const entries = forge.repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://gitlab.com/${path}`, {
      identifiers: { doi: '10.5281/zenodo.42' },
      ...more,
    }),
  );
  const forges = [{ host: 'gitlab.com', kind: 'gitlab', api: `${forge.origin}/api/v4` }] as const;
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const services: Service[] = [{ kind, api: service.origin }];
  const signal = new AbortController().signal;
  const tools = { fetch, publicFetch: mapped(service), clock, signal, limits: LIMITS };
  const run = (other: object = {}) =>
    runRefresh(runInput({ entries, forges, services, files, clock, tools, ...other }));
  const record = () =>
    metadataSchema.parse(JSON.parse(textOf(files, 'metadata')))[
      'https://gitlab.com/group0/project-0'
    ];
  return { forge, service, run, record, clock, files };
}

/** Redirects linked pages of any host to the fake. */
export function mapped(service: FakeForge): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return fetch(address.replace('https://pages.test', service.origin), init);
  };
}

export const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
export const VISIT = {
  date: '2026-10-01T10:00:00.123+00:00',
  snapshot: 'a'.repeat(40),
  status: 'full',
};

/** A package for each service that is asked about packages. */
export const EVIDENCE_PACKAGES = {
  'pkg:pypi/beam': 'pypistats',
  'pkg:npm/%40lab/beam': 'npm',
  'pkg:conda/beam?channel=conda-forge': 'anaconda',
  'pkg:deb/debian/beam?arch=source': 'debian',
} as const;

/** One package that a service may be asked about; ecosyste.ms knows that of PyPI. */
export function packagesFor(kind: Service['kind']): string[] {
  const wanted = kind === 'ecosyste-ms' ? 'pypistats' : kind;
  return Object.entries(EVIDENCE_PACKAGES).flatMap(([purl, of]) => (of === wanted ? [purl] : []));
}

/** What each service is asked of a project, what it answers if it knows it, and what is kept of that. */
export const EVIDENCE = {
  'ecosyste-ms': {
    asks: [
      '/packages/lookup?purl=pkg:pypi/beam',
      '/packages/lookup?purl=pkg:npm/%40lab/beam',
      '/packages/lookup?purl=pkg:conda/beam?channel=conda-forge',
      '/packages/lookup?purl=pkg:deb/debian/beam?arch=source',
    ],
    good: json([
      {
        purl: 'pkg:pypi/beam',
        name: 'beam',
        dependent_packages_count: 12,
        dependent_repos_count: 340,
        registry: { name: 'pypi.org' },
      },
    ]),
    field: 'ecosysteMs',
    value: {
      packages: [
        {
          purl: 'pkg:pypi/beam',
          url: 'https://packages.ecosyste.ms/registries/pypi.org/packages/beam',
          packages: 12,
          repositories: 340,
        },
      ],
    },
  },
  datacite: {
    asks: ['/dois/10.5281/zenodo.42'],
    good: json({ data: { attributes: { citationCount: 7 } } }),
    field: 'datacite',
    value: { doi: '10.5281/zenodo.42', citations: 7 },
  },
  openalex: {
    asks: ['/works/doi:10.5281/zenodo.42?select=cited_by_count'],
    good: json({ cited_by_count: 9 }),
    field: 'openalex',
    value: { doi: '10.5281/zenodo.42', citations: 9 },
  },
  pypistats: {
    asks: ['/packages/beam/recent'],
    good: json({ data: { last_day: 1, last_week: 2, last_month: 1234 } }),
    field: 'pypistats',
    value: {
      packages: [
        { purl: 'pkg:pypi/beam', url: 'https://pypistats.org/packages/beam', downloads: 1234 },
      ],
    },
  },
  npm: {
    asks: ['/downloads/point/last-month/@lab/beam'],
    good: json({ downloads: 55, start: '2026-10-21', end: '2026-11-19', package: '@lab/beam' }),
    field: 'npm',
    value: {
      packages: [
        {
          purl: 'pkg:npm/%40lab/beam',
          url: 'https://www.npmjs.com/package/@lab/beam',
          downloads: 55,
        },
      ],
    },
  },
  anaconda: {
    asks: ['/package/conda-forge/beam'],
    good: json({ files: [{ ndownloads: 40 }, { ndownloads: 2 }] }),
    field: 'anaconda',
    value: {
      packages: [
        {
          purl: 'pkg:conda/beam?channel=conda-forge',
          url: 'https://anaconda.org/conda-forge/beam',
          downloads: 42,
        },
      ],
    },
  },
  debian: {
    asks: ['/src/beam/'],
    good: json({
      package: 'beam',
      versions: [
        { area: 'main', suites: ['sid', 'trixie'], version: '2' },
        { area: 'main', suites: ['bookworm'], version: '1' },
      ],
    }),
    field: 'debian',
    value: {
      packages: [
        {
          purl: 'pkg:deb/debian/beam?arch=source',
          url: 'https://tracker.debian.org/pkg/beam',
          releases: ['sid', 'trixie', 'bookworm'],
        },
      ],
    },
  },
} as const;
