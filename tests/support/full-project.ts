/** A project with all possible data. */
import type { EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { FULL_EVIDENCE } from './full-evidence.ts';
import { FURTHER_FILES, HYGIENE_FILES } from '../../src/schemas/metadata.ts';

export const REPOSITORY = 'https://forge.harbour.example/open/harbour-master';
const READ = '2026-11-29T02:13:07Z';
const hex = (length: number, seed: number) =>
  Array.from({ length }, (_, index) => ((index * seed + seed) % 16).toString(16)).join('');

/** Everything that a person can write; the refresh adds the rest. */
export const FULL_ENTRY = {
  name: 'Harbour master',
  description:
    'Keeps the levels of **all** gauges, draws them, and warns when water comes. Its parts can be used one by one.\n\nA second paragraph says what it is not for, and where the limits of its method are written down.',
  maturity: 9,
  repositories: [REPOSITORY, { url: `${REPOSITORY}-data`, for: 'Levels of fifty years' }],
  licensesSeen: [
    {
      part: 'documentation',
      license: 'CC-BY-SA-4.0',
      at: 'https://copies.harbour.example/master',
      year: 2023,
      note: 'Headers of files',
    },
  ],
  organisations: ['harbour-lab'],
  interfaces: { uses: ['sensor-port'], provides: ['constructor'] },
  relations: Array.from({ length: 15 }, (_, index) => ({
    type: 'drives',
    target: `gauge-${index + 1}`,
  })),
  availability: [
    { vendor: 'Quay Electronics', url: 'https://quay.example/master', note: 'With a housing.' },
    { vendor: 'Pier and sons' },
  ],
  specifications: [
    { parameter: 'Range', value: '12 m', note: 'Fresh water' },
    { parameter: 'Resolution', value: '1 mm', note: 'Averaged over a minute' },
    { parameter: 'Sampling rate', value: '10 Hz' },
    { parameter: 'Supply', value: '12 V, 80 mA' },
    { parameter: 'Temperature', value: '−20 to 60 °C', note: 'Without ice' },
  ],
  tools: ['KiCad', 'VHDL'],
  uses: [
    { field: 'Weather', what: 'Storm warnings on three coasts.', source: 'Report of 2025' },
    { field: 'Ports', what: 'Tables for pilots.', source: 'https://pilots.example/tables/' },
  ],
  packages: ['pkg:pypi/harbour-master', 'pkg:conda/harbour-master?channel=conda-forge'],
  seeking: ['maintainers', 'contributors'],
  contact: 'https://forum.harbour.example/master',
  review: {
    state: 'sourced',
    date: '2026-11-21',
    sources: [REPOSITORY, 'https://harbour.example/reports/2025', 'https://quay.example/master'],
    note: 'The sampling rate was read from a drawing.',
  },
} as const satisfies EntryInput;

/** A record with every field, in realistic sizes. */
export const FULL_RECORD: Required<MetadataRecord> = {
  source: 'forgejo',
  fetchedAt: READ,
  url: REPOSITORY,
  description: 'Program that keeps, draws and compares the levels of all gauges in a harbour.',
  homepage: 'https://master.harbour.example/',
  topics: ['sensing', 'constructor', 'tide', 'levels', 'warning'],
  archived: false,
  disabled: false,
  fork: false,
  template: false,
  stars: 2903,
  watchers: 163,
  forks: 1301,
  openIssues: 874,
  openPullRequests: 71,
  createdAt: '2013-04-05T09:10:11Z',
  pushedAt: '2026-11-28T17:18:19Z',
  defaultBranch: 'main',
  head: hex(40, 7),
  firstCommitAt: '2000-05-16T12:00:00Z',
  lastCommitAt: '2026-11-27T16:01:02Z',
  commits: 61_204,
  commitsLastYear: 3821,
  contributors: 702,
  contributorsLastYear: 143,
  license: 'LGPL-2.1-or-later',
  licenseFiles: ['LICENSE', 'LICENSES/LGPL-2.1-or-later.txt'],
  readmeFile: 'README.md',
  latestRelease: { tag: 'v6-36-04', date: '2026-08-25T10:00:00Z', url: `${REPOSITORY}/releases` },
  latestTag: { tag: 'v6-37-01', date: '2026-10-25T10:00:00Z' },
  tags: 431,
  files: 18_322,
  languages: { 'C++': 0.71, Python: 0.19, Fortran: 0.1 },
  languageBytes: {
    'C++': 90_412_330,
    Python: 12_094_118,
    SystemVerilog: 4_031_552,
    JavaScript: 2_240_010,
    Fortran: 1_120_334,
    CMake: 902_118,
    Shell: 80_002,
  },
  hygiene: Object.fromEntries(
    [...HYGIENE_FILES, ...FURTHER_FILES].map((file, index) => [file, index % 2 === 0]),
  ),
  designFormats: ['KiCad', 'Altium Designer'],
  edges: {
    commit: hex(40, 7),
    files: [{ from: 'cmake', file: 'CMakeLists.txt', needs: ['cmake:Threads'] }],
  },
  manifest: {
    fields: {
      title: 'Levels of all gauges of a harbour',
      status: 'active',
      since: 2000,
      links: {
        documentation: 'https://docs.harbour.example/master/',
        releases: `${REPOSITORY}/releases`,
        forum: 'https://forum.harbour.example/master',
        chat: 'https://chat.harbour.example/master',
        newsfeed: 'https://master.harbour.example/news.xml',
      },
      publications: [
        {
          title: 'Fifty years of levels: what the gauges of a harbour tell',
          doi: '10.1234/sea.2026.62190',
        },
        {
          title: 'Harbour master: design, tests and three winters of use',
          doi: '10.1234/tns.2025.53015',
        },
      ],
      identifiers: { doi: '10.5281/zenodo.3437025', oshwa: 'CH000012' },
      citation: {
        title: 'Harbour master',
        authors: ['A. Quay', 'B. Pier', 'C. Mole', 'D. Jetty', 'E. Dock'],
        year: 2026,
        version: '6.36.04',
        doi: '10.5281/zenodo.848819',
      },
      version: '6.36.04',
      releaseDate: '2026-08-25',
    },
    sources: {
      title: 'codemeta.json',
      status: 'publiccode.yml',
      since: 'codemeta.json',
      'links.documentation': 'codemeta.json',
      'links.releases': 'codemeta.json',
      'links.forum': '.ohwr.yaml',
      'links.chat': '.ohwr.yaml',
      'links.newsfeed': '.ohwr.yaml',
      publications: 'CITATION.cff',
      'identifiers.doi': 'CITATION.cff',
      'identifiers.oshwa': 'okh.toml',
      citation: 'CITATION.cff',
      version: 'CITATION.cff',
      releaseDate: 'CITATION.cff',
    },
    problems: [],
  },
  kept: [{ source: 'git', fetchedAt: '2026-11-21T02:00:00Z', facts: ['tags', 'firstCommitAt'] }],
  softwareHeritage: {
    checkedAt: READ,
    url: `https://archive.softwareheritage.org/browse/origin/?origin_url=${REPOSITORY}`,
    archivedAt: '2026-11-01T02:03:04Z',
    swhid: `swh:1:snp:${hex(40, 11)}`,
  },
  scorecard: {
    checkedAt: READ,
    url: 'https://scorecard.dev/viewer/?uri=forge.harbour.example/open/harbour-master',
    score: 6.4,
    date: '2026-11-24',
  },
  zenodo: {
    checkedAt: READ,
    url: 'https://zenodo.org/records/848819',
    doi: '10.5281/zenodo.848819',
    version: 'v6-36-04',
    date: '2026-08-25',
  },
  ...FULL_EVIDENCE,
  boards: {
    checkedAt: READ,
    url: REPOSITORY,
    commit: '5f3c1d2a9b8e7f60514233241506978869788a9b',
    found: 2,
    failing: { since: READ, reason: 'timeout', message: 'git did not finish in time.' },
  },
  links: {
    checkedAt: READ,
    dead: [{ url: 'https://forum.harbour.example/master', since: '2026-11-20T02:03:04Z' }],
  },
  failing: {
    since: '2026-11-28T02:00:00Z',
    reason: 'timeout',
  },
};
