/** Files that maintainers take home: valid by our own schema of each standard, and understood by our importers. */
import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';

import { badgeJson, badgeSvg } from '../../src/exports/badge.ts';
import { bibtexText } from '../../src/exports/bibtex.ts';
import { EXPORT_FILES, type ExportFileName } from '../../src/exports/files.ts';
import { risText } from '../../src/exports/ris.ts';
import { cffSchema } from '../../src/exports/schemas/cff.ts';
import { codemetaSchema } from '../../src/exports/schemas/codemeta.ts';
import { loshSchema } from '../../src/exports/schemas/okh-losh.ts';
import { okhSchema } from '../../src/exports/schemas/okh.ts';
import { publiccodeSchema } from '../../src/exports/schemas/publiccode.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { judgeManifest } from '../../src/manifests/rules/judge.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { FULL, LEAST, subject } from './export-setup.ts';

const json = (text: string): unknown => JSON.parse(text);
const SCHEMAS = [
  { file: 'CITATION.cff', kind: 'software', schema: cffSchema, parse: load },
  { file: 'CITATION.cff', kind: 'hardware', schema: cffSchema, parse: load },
  { file: 'codemeta.json', kind: 'software', schema: codemetaSchema, parse: json },
  { file: 'codemeta.json', kind: 'hardware', schema: codemetaSchema, parse: json },
  { file: 'okh.yml', kind: 'hardware', schema: okhSchema, parse: load },
  { file: 'okh.toml', kind: 'hardware', schema: loshSchema, parse: parseToml },
  { file: 'publiccode.yml', kind: 'software', schema: publiccodeSchema, parse: load },
] as const;

/** With authors, whom CITATION.cff cannot do without. */
const CITED = { ...FULL, citation: { authors: ['The line team'] } } satisfies EntryInput;

function text(file: ExportFileName, kind: Kind, entry: EntryInput) {
  return EXPORT_FILES[file](subject(kind, entry));
}

describe.each(SCHEMAS)('$file of $kind', ({ file, kind, schema, parse }) => {
  it('is valid with all that can be known', () => {
    expect(schema.safeParse(parse(text(file, kind, CITED) ?? '')).error).toBeUndefined();
  });

  it('breaks no rule of its format', () => {
    expect(judgeManifest(file, text(file, kind, CITED) ?? '')).toEqual([]);
  });

  it('is read by the importer without a problem, and says the same', () => {
    const { fields, problems } = readManifests({ [file]: text(file, kind, CITED) ?? '' });
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({ summary: FULL.summary, version: 'v1.10' });
  });

  it('is valid or absent with the least that can be known', () => {
    const least = EXPORT_FILES[file](subject(kind, LEAST));
    if (least !== undefined) expect(schema.safeParse(parse(least)).error).toBeUndefined();
  });
});

describe('a file of which a required key is not known', () => {
  it.each([
    ['okh.toml', 'hardware', { ...FULL, licensor: undefined }],
    ['okh.toml', 'hardware', { ...FULL, summary: undefined }],
    ['okh.toml', 'software', FULL],
    ['okh.yml', 'hardware', { ...FULL, licenses: undefined }],
    ['okh.yml', 'gateware', FULL],
    ['publiccode.yml', 'software', { ...FULL, publiccode: undefined }],
    ['publiccode.yml', 'software', { ...FULL, status: undefined }],
    ['publiccode.yml', 'software', { ...FULL, description: 'Too short.' }],
    ['publiccode.yml', 'software', { ...FULL, organisations: undefined }],
    ['publiccode.yml', 'hardware', FULL],
  ] as const)('%s of %s is not made (case %#)', (file, kind, entry) => {
    expect(text(file, kind, entry)).toBeUndefined();
  });
});

it('cuts a long description for publiccode.yml after a whole word', () => {
  const description = `${'Measures lines and '.repeat(600)}curves.`;
  const file = load(text('publiccode.yml', 'software', { ...FULL, description }) ?? '') as {
    description: { en: { longDescription: string } };
  };
  const long = file.description.en.longDescription;
  expect(long.length).toBeGreaterThan(9_900);
  expect(long.length).toBeLessThanOrEqual(10_000);
  expect(long).toMatch(/(?:Measures|lines|and)…$/);
});

describe('okh.toml', () => {
  it('names the licensor that the entry states, not those behind the project', () => {
    expect(parseToml(text('okh.toml', 'hardware', FULL) ?? '')).toMatchObject({
      licensor: 'The makers of Tool',
    });
  });
});

describe('CITATION.cff', () => {
  const cff = (entry: EntryInput, kind: Kind = 'software') =>
    load(text('CITATION.cff', kind, entry) ?? '');

  it('is made only where authors are stated, and names nobody else', () => {
    expect(text('CITATION.cff', 'software', FULL)).toBeUndefined();
    expect(text('CITATION.cff', 'software', { ...FULL, citation: 'Lab: Tool.' })).toBeUndefined();
    expect(cff(CITED)).toMatchObject({ authors: [{ name: 'The line team' }] });
    const many = { ...FULL, citation: { authors: ['The line team', 'et al.'] } };
    expect(cff(many)).toMatchObject({ authors: [{ name: 'The line team' }] });
  });

  it('dates the release in UTC, and only the version that was released then', () => {
    expect(cff(CITED)).toMatchObject({ version: 'v1.10', 'date-released': '2026-07-02' });
    const older = cff({ ...FULL, citation: { authors: ['A team'], version: '1.0' } });
    expect(older).toMatchObject({ version: '1.0' });
    expect(older).not.toHaveProperty('date-released');
  });

  it.each([
    ['MIT', 'MIT'],
    ['MIT OR Apache-2.0', ['MIT', 'Apache-2.0']],
    ['MIT AND Apache-2.0', undefined],
    ['Apache-2.0 WITH SHL-2.1', undefined],
    ['LicenseRef-Own', undefined],
    ['(MIT OR Apache-2.0) AND BSD-3-Clause', undefined],
  ])('gives %s as %j, since the format has no expressions', (software, expected) => {
    const file = cff({ ...CITED, licenses: { software } });
    expect(file).toHaveProperty('cff-version');
    expect((file as { license?: unknown }).license).toEqual(expected);
  });

  it('does not name a page of the catalogue as the home page', () => {
    expect(cff({ ...LEAST, citation: CITED.citation })).not.toHaveProperty('url');
    expect(json(text('codemeta.json', 'software', LEAST) ?? '')).not.toHaveProperty('url');
  });
});

describe('records for reference managers', () => {
  const entry = { ...FULL, title: '100 % of {lines} & a_b', organisations: ['lab', 'other'] };

  it('escapes the signs of TeX, and keeps names in one piece', () => {
    const bibtex = bibtexText(subject('software', entry));
    expect(bibtex).not.toContain('author =');
    expect(bibtex).toContain('organization = {{Lab <one>} and {other}}');
    expect(bibtex).toContain('title = {{Tool, 100 \\% of \\{lines\\} \\& a\\_b}}');
    expect(bibtex).toContain('url = {https://doi.org/10.5281/zenodo.1}');
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });

  it('writes RIS from TY to ER, one value a line', () => {
    const lines = risText(subject('software', entry)).split('\r\n');
    expect(lines[0]).toBe('TY  - COMP');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines).toContain('DO  - 10.5281/zenodo.1');
    expect(lines).toContain('PB  - Lab <one>; other');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([]);
  });

  it('give authors where they are stated, and the wording that an entry asks for', () => {
    const cited = { ...FULL, citation: { authors: ['A & B', 'The team', 'et al.'] } };
    expect(bibtexText(subject('software', cited))).toContain(
      'author = {{A \\& B} and {The team} and others}',
    );
    expect(risText(subject('software', cited)).match(/^AU {2}- .*$/gm)).toEqual([
      'AU  - A & B',
      'AU  - The team',
    ]);
    const worded = subject('software', { ...FULL, citation: 'Lab: Tool. 2020.' });
    expect(bibtexText(worded)).toContain('note = {Lab: Tool. 2020.}');
    expect(risText(worded)).toContain('N1  - Lab: Tool. 2020.');
  });
});

describe('the badge', () => {
  it('says the same as a picture and to shields.io', () => {
    const tool = subject('software', FULL);
    const palette = paletteOf({ software: { light: '#123456', dark: '#abcdef' } });
    expect(badgeSvg(tool, 'A & B', palette)).toContain('<title>A &amp; B: S-0001</title>');
    expect(json(badgeJson(tool, 'A & B', palette))).toEqual({
      schemaVersion: 1,
      label: 'A & B',
      message: 'S-0001',
      color: '123456',
    });
  });
});
