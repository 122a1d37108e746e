/** Values of manifests in forms that formats allow and few people write. */
import { describe, expect, it } from 'vitest';

import { judgeManifest } from '../../src/manifests/rules/judge.ts';
import { readManifests } from '../../src/manifests/read.ts';

const json = (value: object) => JSON.stringify(value);

function read(file: string, text: string) {
  const { fields, problems } = readManifests({ [file]: text });
  return { fields, codes: problems.map(({ code, path }) => `${path} ${code}`) };
}

describe('CITATION.cff', () => {
  const cff = (rows: string) => read('CITATION.cff', `cff-version: 1.2.0\n${rows}`).fields;

  it('gives a long title to the title, and a short one to the name', () => {
    const long = 'A tool that measures how long lines are. '.repeat(2).trim();
    expect(cff(`title: "${long} Really."\n`)).toEqual({ title: `${long} Really.` });
    expect(cff('title: Tool\n')).toEqual({ name: 'Tool' });
  });

  it('reads a list of licences as a choice', () => {
    expect(cff('license: [MIT AND ISC, Apache-2.0]\n').licenses).toEqual({
      unspecified: ['(MIT AND ISC) OR Apache-2.0'],
    });
  });

  it('names twenty authors and says that there are others', () => {
    const authors = (count: number) =>
      `authors: [${Array.from({ length: count }, (_, index) => `{name: A${index}}`).join(', ')}]\n`;
    const lasts = (count: number) => {
      const { citation } = cff(`title: Tool\n${authors(count)}`);
      return typeof citation === 'object' ? citation.authors.slice(19) : undefined;
    };
    expect([lasts(20), lasts(21)]).toEqual([['A19'], ['A19', 'et al.']]);
  });

  it.each([
    ['a paper with an address', 'type: article, title: On lines, url: "https://a.org/1"', 1],
    ['a paper that cannot be found', 'type: article, title: On lines', 0],
    ['another program', 'type: software-code, title: Tool, doi: 10.1000/182', 0],
    ['the program itself', 'type: software, title: Tool, doi: 10.1000/182', 0],
  ])('of what it prefers to be cited takes %s as a publication: %s → %i', (_, rows, count) => {
    const { publications = [] } = cff(`title: Tool\npreferred-citation: { ${rows} }\n`);
    expect(publications).toHaveLength(count);
  });
});

describe('codemeta.json', () => {
  const codemeta = (value: object) =>
    read('codemeta.json', json({ '@context': 'https://w3id.org/codemeta/3.0', ...value }));

  it.each([
    ['an object within an object', { '@id': { '@value': 'MIT' } }, 'MIT'],
    ['the address of a licence and later ones', 'https://spdx.org/licenses/ECL-2.0+', 'ECL-2.0+'],
    ['an address of Creative Commons', 'https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['the address of an exception', 'https://spdx.org/licenses/GCC-exception-3.1', undefined],
  ])('takes %s for a licence', (_, license, expected) => {
    expect(codemeta({ license }).fields.licenses?.software).toBe(expected);
  });

  it.each([
    ['url', { url: { url: { url: 'https://a.example.org' } } }, 'url manifest/type'],
    [
      'developmentStatus',
      { developmentStatus: { '@id': { url: 'x' } } },
      'developmentStatus manifest/type',
    ],
  ])('names a %s that is nested too deeply', (_, value, code) => {
    expect(codemeta(value)).toEqual({ fields: {}, codes: [code] });
  });

  it.each([
    ['its date', { datePublished: '2019-05-01' }, 2019],
    ['the year alone', { datePublished: '2019' }, 2019],
    ['its last change, where no date of publication is', { dateModified: '2020-02-03' }, 2020],
    ['a year before all programs', { datePublished: '1949' }, undefined],
    ['a year far ahead', { datePublished: '2101-01-01' }, undefined],
    ['a date that is cut', { datePublished: '2019-5' }, undefined],
  ])('cites a work with a year by %s', (_, dates, year) => {
    const author = [{ '@type': 'Person', givenName: 'Ada', familyName: 'Moss' }];
    const { citation } = codemeta({ name: 'Tool', author, ...dates }).fields;
    expect(typeof citation === 'object' && citation.authors.length).toBe(1);
    expect(typeof citation === 'object' ? citation.year : 'none').toBe(year);
  });

  it('reads no thing in a graph that is no object', () => {
    expect(codemeta({ '@graph': ['Tool'] }).fields).toEqual({});
  });
});

describe('Open Know-How', () => {
  it('takes a stage that is a word of repostatus.org for the status, and no other', () => {
    const status = (stage: string) =>
      read('okh.yml', `title: X\ndevelopment-stage: ${stage}\n`).fields.status;
    expect([status('Active'), status('prototype')]).toEqual(['active', undefined]);
  });

  it('passes over a list in which a mapping is asked for', () => {
    expect(read('okh.toml', 'name = "X"\nrelease = ["v1"]\n').fields).toMatchObject({ name: 'X' });
  });
});

describe('a judgement', () => {
  const judged = (file: string, text: string) =>
    judgeManifest(file, text)?.map(({ code, line, severity }) => [line, severity, code]);

  it('is given of manifests only', () => {
    expect(judged('README.md', '# Tool\n')).toBeUndefined();
    expect(judged('.zenodo.json', json({ title: 'Tool' }))).toEqual([]);
  });

  it('names both keys of a file that has one twice, at the second', () => {
    const text = 'version: 1.0.0\nname: A\nwebsite: https://a.org/\nname: B\n';
    expect(judged('.ohwr.yaml', text)?.map(([line]) => line)).toContain(4);
    const { problems } = readManifests({ '.ohwr.yaml': text });
    expect(problems[0]?.message).toContain('name');
    expect(problems[0]?.message).toContain('4');
  });

  it('names the line of a table of TOML, and of a key within it', () => {
    const text = 'okhv = "OKH-LOSHv1.0"\nname = "X"\n\n[release]\nurl = 1\n';
    expect(readManifests({ 'okh.toml': text }).fields.name).toBe('X');
    const lines = judged('okh.toml', text)?.map(([line]) => line);
    expect(lines?.every((line) => line === 1 || line === 4 || line === 5)).toBe(true);
    expect(lines).not.toEqual([]);
  });

  const publiccode = (rows: string) =>
    judgeManifest('publiccode.yml', `publiccodeYmlVersion: "0.7"\n${rows}`)?.filter(
      ({ code }) => code === 'schema/deprecated',
    );

  it('warns of a country in lower case, and of nothing that is no country', () => {
    const found = publiccode('intendedAudience: { countries: [it, xx, FR, 7] }\n');
    expect(found?.map(({ message }) => message)).toEqual([expect.stringContaining('IT')]);
  });

  it('finds no old key where there are no texts', () => {
    expect(publiccode('description: none\nintendedAudience: { countries: it }\n')).toEqual([]);
  });

  it('refuses an address without a host, or with a blank', () => {
    const codes = (url: string) =>
      judgeManifest('publiccode.yml', `publiccodeYmlVersion: "0.7"\nurl: "${url}"\n`)?.filter(
        ({ line }) => line === 2,
      );
    expect(codes('https://a.example.org/x')).toEqual([]);
    for (const url of ['https://', 'a b', 'https://a b']) expect(codes(url)).toHaveLength(1);
  });
});
