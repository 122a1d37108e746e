/** Manifests without a fault. */
import { dump } from 'js-yaml';
import { stringify } from 'smol-toml';

export const page = (path: string) => `https://spec.test/${path}`;

export type Value = Record<string, unknown>;

export const asYaml = (value: Value) => dump(value, { skipInvalid: true });
const asJson = (value: Value) => JSON.stringify(value);
/** TOML has no null. */
const asToml = (value: Value) =>
  stringify(JSON.parse(JSON.stringify(value, (_, one: unknown) => one ?? '')) as object);

/** One of each format, with all fields. */
export const MANIFESTS: readonly [file: string, write: (value: Value) => string, good: Value][] = [
  [
    '.ohwr.yaml',
    asYaml,
    {
      version: '1.0.0',
      name: 'SPEC',
      description: 'A carrier.',
      website: page('home'),
      licenses: ['CERN-OHL-S-2.0', 'MIT'],
      documentation: page('docs'),
      issues: page('issues'),
      latest_release: page('v1'),
      forum: page('forum'),
      images: [page('a.png'), page('b.png')],
      links: [
        { name: 'One', url: page('1') },
        { name: 'Two', url: page('2') },
      ],
    },
  ],
  [
    'publiccode.yml',
    asYaml,
    {
      publiccodeYmlVersion: '0.4',
      name: 'Tool',
      landingURL: page('home'),
      softwareVersion: '1.10',
      releaseDate: '2026-01-02',
      developmentStatus: 'stable',
      legal: { license: 'MIT' },
      description: { en: { shortDescription: 'Short.', documentation: page('docs') } },
    },
  ],
  [
    'okh.yml',
    asYaml,
    {
      title: 'Lathe',
      description: 'Turns.',
      license: { hardware: 'CERN-OHL-S-2.0', documentation: 'CC-BY-4.0' },
      'project-link': page('home'),
      version: '2',
    },
  ],
  [
    'okh.toml',
    asToml,
    { name: 'Lathe', function: 'Turns.', license: 'CERN-OHL-S-2.0', version: '2' },
  ],
  [
    'codemeta.json',
    asJson,
    {
      '@context': 'https://w3id.org/codemeta/3.0',
      name: 'Tool',
      description: 'A tool.',
      license: 'MIT',
      url: page('home'),
      softwareHelp: page('docs'),
      issueTracker: page('issues'),
      developmentStatus: 'active',
      dateCreated: '2020-01-01',
      datePublished: '2026-01-02',
      version: '1.10',
      referencePublication: [
        { name: 'One', url: page('paper-1') },
        { name: 'Two', url: page('paper-2') },
      ],
    },
  ],
  [
    'CITATION.cff',
    asYaml,
    {
      'cff-version': '1.2.0',
      title: 'Tool',
      abstract: 'A tool.',
      license: 'MIT',
      url: page('home'),
      version: '1.10',
      doi: '10.5281/zenodo.42',
      'date-released': '2026-01-02',
      authors: [
        { 'given-names': 'Ada', 'family-names': 'A' },
        { 'given-names': 'Bob', 'family-names': 'B' },
      ],
    },
  ],
  [
    '.zenodo.json',
    asJson,
    {
      title: 'Tool',
      description: 'A tool.',
      license: 'MIT',
      version: '1.10',
      doi: '10.5281/zenodo.42',
      publication_date: '2026-01-02',
      creators: [{ name: 'A, Ada' }, { name: 'B, Bob' }],
    },
  ],
];
