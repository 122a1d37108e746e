import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { manifestRecordSchema } from '../../src/schemas/manifest/manifest.ts';
import { readManifests } from '../../src/manifests/read.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/manifests/${name}`, import.meta.url), 'utf8');
}

function read(file: string, text: string) {
  const { fields, problems, further } = readManifests({ [file]: text });
  return { fields, further, problems: problems.map(({ code, path }) => `${code} ${path}`.trim()) };
}

const CASES = [
  {
    file: '.ohwr.yaml',
    from: 'irregular.ohwr.yaml',
    fields: {
      name: 'Example carrier',
      licenses: { unspecified: ['CERN-OHL-W-2.0+'] },
      links: {
        homepage: 'https://gitlab.example.org/board/carrier',
        issues: 'https://gitlab.example.org/board/carrier/-/issues',
        newsfeed: 'https://gitlab.example.org/board/carrier/-/raw/main/NEWS.md',
        others: [{ label: 'Data sheet', url: 'https://docs.example.org/carrier.pdf' }],
      },
      images: ['https://gitlab.example.org/board/carrier/-/raw/main/top.jpg', 'doc/bottom.jpg'],
    },
    problems: [
      'manifest/unknown-key tags',
      'manifest/unknown-key licences',
      'manifest/schema-version version',
      'manifest/value documentation',
      'manifest/type links.1',
      'manifest/incomplete links.2',
    ],
  },
  {
    file: 'publiccode.yml',
    from: 'irregular.publiccode.yml',
    fields: {
      name: 'Example Tool',
      summary: 'An example tool & library.',
      description: 'It reads many files.\n\nIt is used with vector<int>.',
      status: 'active',
      licenses: { software: 'GPL-3.0-or-later' },
      links: {
        homepage: 'https://tool.example.org/',
        documentation: 'https://docs.example.org/tool',
      },
      version: '1.10',
      releaseDate: '2024-03-01',
      images: ['img/one.png', 'https://tool.example.org/one.png'],
    },
    problems: ['manifest/unknown-key softwareVersions'],
  },
  {
    file: 'codemeta.json',
    from: 'irregular.codemeta.json',
    fields: {
      name: 'Example',
      summary: 'An example of irregular metadata. It has more than one sentence.',
      description: 'An example of irregular metadata. It has more than one sentence.',
      status: 'active',
      licenses: { software: 'Apache-2.0' },
      links: { documentation: 'https://docs.example.org/' },
      since: 2014,
      publications: [{ title: 'About the example', doi: '10.1000/182' }],
      identifiers: {
        doi: '10.5281/zenodo.1234567',
        swhid: 'swh:1:dir:0123456789abcdef0123456789abcdef01234567',
      },
      citation: {
        authors: ['Given Surname', 'The Example Collaboration'],
        title: 'Example',
        year: 2024,
        version: '1.10',
        doi: '10.5281/zenodo.1234567',
      },
      version: '1.10',
    },
    problems: [
      'manifest/value issueTracker',
      'manifest/incomplete referencePublication.1',
      'manifest/incomplete author.2',
      'manifest/value datePublished',
    ],
  },
  {
    file: 'CITATION.cff',
    from: 'irregular.CITATION.cff',
    fields: {
      summary: 'Short.',
      description: 'Short.',
      licenses: { unspecified: ['Apache-2.0 OR MIT'] },
      publications: [{ title: 'About the example', doi: '10.1000/182' }],
      identifiers: { doi: '10.5281/zenodo.1234567' },
      citation: {
        authors: ['Given Surname'],
        title: 'About the example',
        year: 2020,
        doi: '10.1000/182',
      },
      version: '2.10',
      releaseDate: '2021-05-04',
    },
    problems: ['manifest/syntax title', 'manifest/unknown-key licence'],
  },
  {
    file: 'okh.yml',
    from: 'irregular.okh.yml',
    fields: {
      name: 'Example lamp',
      summary: 'A lamp. Café spelt with a combining accent: Café.',
      description: 'A lamp. Café spelt with a combining accent: Café.',
      licenses: { documentation: 'CC-BY-SA-4.0' },
      links: { documentation: 'https://docs.example.org/lamp' },
      version: '0.9',
      images: ['lamp.jpg'],
    },
    problems: ['manifest/license license.hardware', 'manifest/value project-link'],
  },
  {
    file: 'hardware/okh.toml',
    from: 'irregular.okh.toml',
    fields: {
      name: 'Example press',
      summary: 'Presses things flat.',
      description: 'Presses things flat.',
      licenses: { hardware: 'CERN-OHL-S-2.0' },
      links: { documentation: 'https://docs.example.org/press' },
      identifiers: { oshwa: 'XX000001' },
      releaseDate: '2022-06-07',
      images: ['press.jpg'],
    },
    problems: ['manifest/syntax broken', 'manifest/type version'],
  },
  {
    file: '.zenodo.json',
    from: 'irregular.zenodo.json',
    fields: {
      name: 'Example',
      summary: 'An example in HTML – with a link.',
      description: 'An example\nin HTML – with a link.',
      citation: {
        authors: ['Given Surname', 'The Example Collaboration'],
        title: 'Example',
        year: 2024,
        version: 'v3.0',
      },
      version: 'v3.0',
      releaseDate: '2024-05-06',
    },
    problems: ['manifest/syntax', 'manifest/license license.id'],
  },
];

describe('an irregular manifest', () => {
  it.each(CASES)('$file gives what can be understood and names the rest', (expected) => {
    const { fields, problems } = read(expected.file, fixture(expected.from));
    expect(fields).toEqual(expected.fields);
    expect(problems.toSorted()).toEqual(expected.problems.toSorted());
  });

  it('names the texts to fetch, and the file that asks for them', () => {
    expect(read('.ohwr.yaml', fixture('irregular.ohwr.yaml')).further).toEqual({
      file: '.ohwr.yaml',
      description: 'https://gitlab.example.org/board/carrier/-/raw/main/README.md',
      newsfeed: 'https://gitlab.example.org/board/carrier/-/raw/main/NEWS.md',
    });
  });

  it('can be stored and read again', () => {
    const files = Object.fromEntries(CASES.map(({ file, from }) => [file, fixture(from)]));
    const { further, ...record } = readManifests(files);
    expect(further.file).toBe('.ohwr.yaml');
    expect(manifestRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});
