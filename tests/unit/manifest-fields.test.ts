/** What each format says of a project, key by key, in the shapes that its specification allows. */
import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';

function read(file: string, text: string) {
  const { fields, problems } = readManifests({ [file]: text });
  return {
    ...fields,
    problems: problems.map(({ code, path }) => `${path} ${code.replace('manifest/', '')}`.trim()),
  };
}

it.each([
  ['.ohwr.yaml', 'name: A\n', '1.0.0'],
  ['CITATION.cff', 'title: A\n', '1.2.0'],
  ['publiccode.yml', 'name: A\n', '"0.7"'],
  ['codemeta.json', '{"name": "A"}', '"https://w3id.org/codemeta/3.0"'],
])('of %s without its version it is said what to write', (file, text, version) => {
  const { problems } = readManifests({ [file]: text });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(version)]);
});

it('gives a title of eighty letters to the name, and a longer one to the title', () => {
  const title = (length: number) =>
    read('CITATION.cff', `cff-version: 1.2.0\ntitle: ${'x'.repeat(length)}\n`);
  expect(title(80)).toHaveProperty('name', 'x'.repeat(80));
  expect(title(81)).toHaveProperty('title', 'x'.repeat(81));
});

it.each(['1.0', '1.1.0', '1.2.0', '1.2.9'])('of CITATION.cff version %s is known', (version) => {
  const text = `cff-version: ${version}\ntitle: A\n`;
  expect(read('CITATION.cff', text)).toEqual({ name: 'A', problems: [] });
});

it.each(['1', '1.3.0', '1.2.10', '11.2', 'v1.2'])(
  'of CITATION.cff version %s is unknown',
  (version) => {
    const text = `cff-version: ${version}\ntitle: A\n`;
    expect(read('CITATION.cff', text).problems).toEqual(['cff-version schema-version']);
  },
);

// https://yml.publiccode.tools
describe('publiccode.yml', () => {
  const publiccode = (rows: string, version = '0.4') =>
    read('publiccode.yml', `publiccodeYmlVersion: "${version}"\n${rows}\n`);

  it.each([
    ['concept', 'concept'],
    ['development', 'wip'],
    ['beta', 'wip'],
    ['Stable', 'active'],
    ['obsolete', 'unsupported'],
  ])('gives the status %s as %s', (written, status) => {
    expect(publiccode(`developmentStatus: ${written}`)).toEqual({ status, problems: [] });
  });

  it('gives no status that its standard does not know, and none that is kept up by nobody', () => {
    expect(publiccode('developmentStatus: done').problems).toEqual(['developmentStatus value']);
    const rows = (type: string) => `developmentStatus: stable\nmaintenance: { type: ${type} }`;
    expect(publiccode(rows('none')).status).toBe('unsupported');
    expect(publiccode(rows('community')).status).toBe('active');
    expect(publiccode(rows('none').replace('stable', 'beta')).status).toBe('wip');
  });

  it.each(['0', '0.2', '0.2.2', '0.3.0', '0.4', '0.5.0', '0.7', '1'])(
    'knows version %s',
    (version) => {
      expect(publiccode('name: A', version)).toEqual({ name: 'A', problems: [] });
    },
  );

  it.each(['0.1', '0.2.3', '0.6', '0.4.1', '2', '10.4'])('knows no version %s', (version) => {
    const problems = ['publiccodeYmlVersion schema-version'];
    expect(publiccode('name: A', version)).toEqual({ name: 'A', problems });
  });

  const text = (languages: string) => publiccode(`description: {${languages}}`);
  it.each([
    ['English', 'fr: {shortDescription: Lit.}, en: {shortDescription: Reads.}', 'Reads.'],
    [
      'English of a country',
      'fr: {shortDescription: Lit.}, en-GB: {shortDescription: Reads.}',
      'Reads.',
    ],
    [
      'English by its long code',
      'fr: {shortDescription: Lit.}, eng: {shortDescription: Reads.}',
      'Reads.',
    ],
    [
      'no language that only begins alike',
      'fr: {shortDescription: Lit.}, enm: {shortDescription: Redeth.}',
      'Lit.',
    ],
    [
      'the first language else',
      'enm: {shortDescription: Redeth.}, fr: {shortDescription: Lit.}',
      'Redeth.',
    ],
    ['the long text', 'en: {longDescription: "# Head\\n\\nReads *all*."}', 'Reads all.'],
  ])('describes itself in %s', (_, languages, summary) => {
    expect(text(languages).summary).toBe(summary);
  });

  it('says where a short description is too long, and shows it as the long one', () => {
    const short = 'words and '.repeat(20).trim();
    expect(text(`en: {shortDescription: ${short}}`)).toEqual({
      description: short,
      problems: ['description.en.shortDescription value'],
    });
  });

  it.each<[rows: string, fields: object, problems?: string[]]>([
    [
      'isBasedOn: [https://a.org/1, Old]',
      { related: [{ type: 'based-on', url: 'https://a.org/1' }] },
    ],
    [
      'description: {en: {screenshots: [a.png, x], documentation: https://a.org/d}}',
      { images: ['a.png'], links: { documentation: 'https://a.org/d' } },
    ],
    ['description: text', {}, ['description type']],
    ['legal: MIT', {}, ['legal type']],
    [
      'softwareVersion: 1.10\nreleaseDate: 2025-03-04',
      { version: '1.10', releaseDate: '2025-03-04' },
    ],
    ['nmae: A', {}, ['nmae mistyped-key']],
    ['name: A\nnmae: B', { name: 'A' }, ['nmae unknown-key']],
    ['nothing-like-it: A', {}, ['nothing-like-it unknown-key']],
  ])('with %s', (rows, fields, problems = []) => {
    expect(publiccode(rows)).toEqual({ ...fields, problems });
  });
});

describe('Open Know-How', () => {
  it.each<[rows: string, fields: object, problems?: string[]]>([
    [
      'function = "Presses."\nversion = "1.10"',
      { summary: 'Presses.', description: 'Presses.', version: '1.10' },
    ],
    ['userManual = "https://a.org/m"', { links: { documentation: 'https://a.org/m' } }],
    [
      'user_manual = "https://a.org/m"\nRelease = "https://a.org/r"',
      { links: { documentation: 'https://a.org/m', releases: 'https://a.org/r' } },
    ],
    ['user-manual = "docs/m.md"', {}],
    ['image = ["a.png", "b.txt"]', { images: ['a.png'] }],
    ['[[image]]\nlocation = "a.png"\nslots = ["x"]', { images: ['a.png'] }],
    [
      'attestation = ["https://a.org", "https://certification.oshwa.org/de000001.html"]',
      { identifiers: { oshwa: 'DE000001' } },
    ],
    [
      'attestation = "http://certification.oshwa.org/US000002/"',
      { identifiers: { oshwa: 'US000002' } },
    ],
    ['attestation = "https://certification.oshwa.org/de1.html"', {}],
    ['timestamp = "2025-03-04T05:06:07Z"', { releaseDate: '2025-03-04' }],
    ['license = "mine"\nlicence = "MIT"', {}, ['license license']],
    ['licence = "MIT"', {}, ['licence mistyped-key']],
  ])('in TOML with %s', (rows, fields, problems = []) => {
    expect(read('okh.toml', `${rows}\n`)).toEqual({ ...fields, problems });
  });
});
