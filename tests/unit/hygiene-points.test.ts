import { describe, expect, it } from 'vitest';

import { checkPoints } from '../../src/catalogue/hygiene-points.ts';
import type { PointState } from '../../src/schemas/hygiene-points.ts';
import { MANIFEST_KEYS } from '../../src/exports/manifest-keys.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { entrySchema, type EntryInput, type Kind } from '../../src/schemas/entry.ts';
import type { HygienePoint } from '../../src/schemas/hygiene-points.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const ENTRY = { name: 'Tool', repositories: ['https://git.example.org/team/tool'] };
const READ = { source: 'github', fetchedAt: '2026-11-20T02:00:00Z' } satisfies MetadataRecord;

function states(kind: Kind, record?: Partial<MetadataRecord>, entry: Partial<EntryInput> = {}) {
  const checks = checkPoints({
    id: 'tool',
    kind,
    entry: entrySchema.parse({ ...ENTRY, ...entry }),
    metadata: record && { ...READ, ...record },
    pictures: [],
  });
  return Object.fromEntries(checks.map(({ point, state }) => [point, state]));
}

describe('points of hygiene', () => {
  it('are asked of hardware that are not asked of software', () => {
    expect(Object.keys(states('software'))).toHaveLength(11);
    expect(Object.keys(states('hardware'))).toEqual([
      ...Object.keys(states('software')),
      'designSources',
      'bom',
      'schematics',
      'tests',
    ]);
  });

  it('are not known where nobody has looked, except what the entry says', () => {
    const { documentation, ...others } = states('hardware');
    expect(documentation).toBe('missing');
    expect(new Set(Object.values(others))).toEqual(new Set(['unknown']));
  });

  it.each<[HygienePoint, PointState, Partial<MetadataRecord>]>([
    ['readme', 'found', { hygiene: { readme: true } }],
    ['security', 'missing', { hygiene: { security: false } }],
    ['security', 'unknown', { hygiene: { readme: true } }],
    ['license', 'found', { hygiene: { license: false, reuse: true } }],
    ['license', 'found', { license: 'MIT', hygiene: { license: false } }],
    ['license', 'missing', { hygiene: { license: false } }],
    ['releases', 'found', { latestTag: { tag: 'v1' } }],
    ['releases', 'missing', {}],
    ['releases', 'unknown', { source: 'git' }],
    ['releases', 'missing', { source: 'git', tags: 0 }],
    ['ci', 'missing', { hygiene: { ci: false } }],
    ['ci', 'unknown', { source: 'git', hygiene: { ci: false } }],
    ['ci', 'found', { source: 'git', hygiene: { ci: true } }],
    ['designSources', 'found', { designFormats: ['Altium', 'KiCad'] }],
    ['designSources', 'missing', { designFormats: ['Altium'] }],
    ['designSources', 'unknown', { designFormats: ['Gerber'] }],
    ['designSources', 'unknown', { hygiene: { readme: true } }],
    ['bom', 'found', { hygiene: { bom: true } }],
    ['bom', 'unknown', { hygiene: { bom: false } }],
  ])('%s is %s by %j', (point, state, record) => {
    expect(states('hardware', record)[point]).toBe(state);
  });

  it('find a copy that outlives the forge, and miss it only where it was looked for', () => {
    const service = { checkedAt: '2026-11-20T02:00:00Z', url: 'https://archive.example.org/1' };
    const archive = (record: Partial<MetadataRecord>, entry?: Partial<EntryInput>) =>
      states('software', record, entry)['archive'];
    expect(archive({}, { identifiers: { doi: '10.5281/zenodo.1' } })).toBe('found');
    expect(archive({ softwareHeritage: { ...service, archivedAt: service.checkedAt } })).toBe(
      'found',
    );
    expect(archive({ softwareHeritage: service })).toBe('missing');
    expect(archive({})).toBe('unknown');
  });
});

describe('keys that maintainers are told of', () => {
  const TEXT = {
    'publiccode.yml': `publiccodeYmlVersion: "0.7"
developmentStatus: beta
landingURL: https://tool.example.org
isBasedOn: https://git.example.org/team/older
legal: { license: MIT }
description: { en: { shortDescription: Short., longDescription: Long., documentation: 'https://docs.example.org' } }`,
    'okh.yml': `description: A board.
license: { hardware: CERN-OHL-P-2.0 }
documentation-home: https://docs.example.org`,
    'okh.toml': `function = "A board."
license = "CERN-OHL-P-2.0"
user-manual = "https://docs.example.org"
release = "https://git.example.org/releases"
attestation = "https://certification.oshwa.org/ch000001.html"`,
    'codemeta.json': JSON.stringify({
      '@context': 'https://w3id.org/codemeta/3.0',
      name: 'Tool',
      description: 'A tool.',
      developmentStatus: 'active',
      license: 'https://spdx.org/licenses/MIT',
      url: 'https://tool.example.org',
      softwareHelp: 'https://docs.example.org',
      issueTracker: 'https://git.example.org/issues',
      downloadUrl: 'https://git.example.org/releases',
      dateCreated: '2019',
      referencePublication: {
        '@type': 'ScholarlyArticle',
        name: 'On tools',
        url: 'https://a.example',
      },
      identifier: 'https://doi.org/10.5281/zenodo.1',
      isBasedOn: 'https://git.example.org/team/older',
      isPartOf: { '@id': 'https://git.example.org/team/whole' },
      softwareRequirements: ['libc', 'https://git.example.org/team/library'],
    }),
    'CITATION.cff': `cff-version: 1.2.0
title: Tool
abstract: A tool.
license: MIT
url: https://tool.example.org
doi: 10.5281/zenodo.1
identifiers: [{ type: swh, value: 'swh:1:dir:${'a'.repeat(40)}' }]`,
    '.ohwr.yaml': `version: 1.0.0
description: https://git.example.org/description.md
licenses: [MIT]
website: https://tool.example.org
documentation: https://docs.example.org
issues: https://git.example.org/issues
latest_release: https://git.example.org/releases
forum: https://forum.example.org
links: [{ name: More, url: 'https://more.example.org' }]
newsfeed: https://git.example.org/news.md`,
  } as const satisfies Record<keyof typeof MANIFEST_KEYS, string>;

  it.each(Object.entries(TEXT))('are all understood in %s', (file, text) => {
    const { fields, further, problems } = readManifests({ [file]: text });
    expect(problems).toEqual([]);
    const said = JSON.stringify({ fields, further });
    const values = [...text.matchAll(/https?:\/\/[\w./-]+|\bMIT\b|CERN-OHL-P-2\.0/g)]
      .map(([value]) => value)
      .filter((value) => !/codemeta|spdx|doi\.org|oshwa/.test(value));
    expect(values.filter((value) => !said.includes(value))).toEqual([]);
    const keys = MANIFEST_KEYS[file as keyof typeof MANIFEST_KEYS];
    const last = keys.map((key) => key.split('.').at(-1) ?? key);
    expect(last.filter((key) => !text.includes(key))).toEqual([]);
  });
});
