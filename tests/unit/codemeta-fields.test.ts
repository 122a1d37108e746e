/** What `codemeta.json` says of a project, key by key, in the shapes that JSON-LD allows. */
import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';

function read(file: string, text: string) {
  const { fields, problems } = readManifests({ [file]: text });
  return {
    ...fields,
    problems: problems.map(({ code, path }) => `${path} ${code.replace('manifest/', '')}`.trim()),
  };
}

// https://codemeta.github.io/terms/
describe('codemeta.json', () => {
  const codemeta = (value: object) =>
    read(
      'codemeta.json',
      JSON.stringify({ '@context': 'https://w3id.org/codemeta/3.0', ...value }),
    );

  it.each<[what: string, value: object, fields: object, problems?: string[]]>([
    ['a list of names', { name: ['A', 'B'] }, { name: 'A' }],
    ['one licence in a list', { license: ['MIT'] }, { licenses: { software: 'MIT' } }],
    [
      'two licences',
      { license: ['MIT', 'ISC', 'MIT'] },
      { licenses: { unspecified: ['MIT', 'ISC'] } },
    ],
    ['two licences, one of which is none', { license: ['MIT', 'mine'] }, {}, ['license.1 license']],
    ['`version` where there is no `softwareVersion`', { version: '1.2' }, { version: '1.2' }],
    ['both', { version: '1.2', softwareVersion: ['1.3'] }, { version: '1.3' }],
    [
      'an identifier with a value',
      { identifier: { '@type': 'PropertyValue', value: '10.1000/182' } },
      { identifiers: { doi: '10.1000/182' } },
    ],
    [
      'an identifier with an address',
      { sameAs: [{ url: 'https://doi.org/10.1000/182' }] },
      { identifiers: { doi: '10.1000/182' } },
    ],
    ['a package URL', { identifier: 'pkg:pypi/tide' }, { packages: ['pkg:pypi/tide'] }],
    [
      'the page of a package',
      { url: 'https://pypi.org/project/tide/' },
      { links: { homepage: 'https://pypi.org/project/tide/' }, packages: ['pkg:pypi/tide'] },
    ],
    [
      'a publication by name',
      { referencePublication: [{ name: 'On tides', url: 'https://a.org/1' }] },
      { publications: [{ title: 'On tides', url: 'https://a.org/1' }] },
    ],
    [
      'a publication by headline',
      { referencePublication: { headline: 'On tides', identifier: '10.1000/182' } },
      { publications: [{ title: 'On tides', doi: '10.1000/182' }] },
    ],
    [
      'a publication by title',
      {
        referencePublication: {
          title: 'On tides',
          '@id': 'https://doi.org/10.1000/182',
          url: 'https://a.org',
        },
      },
      { publications: [{ title: 'On tides', doi: '10.1000/182' }] },
    ],
    [
      'a publication without an address',
      { referencePublication: { name: 'On tides' } },
      {},
      ['referencePublication incomplete'],
    ],
    [
      'the address of a publication',
      { referencePublication: ['https://doi.org/10.1000/182'] },
      {},
      ['referencePublication.0 incomplete'],
    ],
    [
      'related works',
      {
        isBasedOn: [' https://a.org/1 ', { '@id': 'https://a.org/2' }],
        softwareRequirements: [
          { codeRepository: 'https://a.org/3', url: 'https://a.org/x' },
          'CMake',
        ],
        isPartOf: { name: 'All' },
      },
      {
        related: [
          { type: 'based-on', url: 'https://a.org/1' },
          { type: 'based-on', url: 'https://a.org/2' },
          { type: 'depends-on', url: 'https://a.org/3' },
        ],
      },
    ],
    [
      'a year and a day',
      { dateCreated: '2014', datePublished: '2025-03-04' },
      { since: 2014, releaseDate: '2025-03-04' },
    ],
    [
      'keys with prefixes',
      {
        'schema:name': 'A',
        'https://w3id.org/codemeta/softwareHelp': ' https://a.org/d ',
        'codemeta:issueTracker': 'https://a.org/i',
        'http://schema.org/url': 'https://a.org/',
      },
      {
        name: 'A',
        links: {
          homepage: 'https://a.org/',
          documentation: 'https://a.org/d',
          issues: 'https://a.org/i',
        },
      },
    ],
    ['a key with and without its prefix', { name: 'A', 'schema:name': 'B' }, { name: 'A' }],
    [
      'a key that is mistyped',
      { nmae: 'A', issueTraker: 'https://a.org' },
      {},
      ['nmae mistyped-key', 'issueTraker mistyped-key'],
    ],
    ['a key that is farther from all', { isueTracer2: 'x', nmea2: 'A' }, {}, []],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'Person', name: 'P' },
          { '@type': ['SoftwareSourceCode'], name: 'A' },
        ],
      },
      { name: 'A' },
    ],
    [
      'a graph without software',
      {
        '@graph': [
          { '@type': 'Dataset', name: 'D' },
          { '@type': 'Person', name: 'P' },
        ],
      },
      { name: 'D' },
    ],
  ])('with %s', (_, value, fields, problems = []) => {
    expect(codemeta(value)).toEqual({ ...fields, problems });
  });

  it.each(['url', '@id', 'uri', 'href', '@value'])('takes an address at %s of an object', (key) => {
    const softwareHelp = { name: 'Help', [key]: 'https://a.org/help' };
    expect(codemeta({ softwareHelp })).toEqual({
      links: { documentation: 'https://a.org/help' },
      problems: [],
    });
    expect(codemeta({ isBasedOn: { [key]: 'https://a.org/' } }).related === undefined).toBe(
      !['url', '@id'].includes(key),
    );
  });

  it('names twenty packages at most', () => {
    const identifier = Array.from({ length: 25 }, (_, at) => `pkg:pypi/tide${at}`);
    expect(codemeta({ identifier }).packages).toEqual(identifier.slice(0, 20));
  });

  it.each([
    ['https://doi.org/10.5063/schema/codemeta-2.0', []],
    [['https://schema.org', { codemeta: 'https://w3id.org/codemeta/3.0' }], []],
    ['https://schema.org', ['@context schema-version']],
    [undefined, ['@context schema-version']],
  ])('in the context %j', (context, problems) => {
    const text = JSON.stringify({ '@context': context, name: 'A' });
    expect(read('codemeta.json', text)).toEqual({ name: 'A', problems });
  });

  it('is cited by its creator where it names no author', () => {
    const { citation } = codemeta({
      name: 'A',
      creator: 'Ada Moss',
      version: '1',
      url: 'https://a.org',
      dateModified: '2020-01-02',
    });
    expect(citation).toEqual({
      authors: ['Ada Moss'],
      title: 'A',
      year: 2020,
      version: '1',
      url: 'https://a.org',
    });
  });
});
