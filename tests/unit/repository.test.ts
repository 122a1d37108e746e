/** The repository practises what the handbook asks of others. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(file));

const manifest = z
  .object({ version: z.string(), license: z.string() })
  .parse(JSON.parse(read('package.json')));

describe('the repository has', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'CITATION.cff',
    'codemeta.json',
    'REUSE.toml',
    '.gitlab-ci.yml',
    '.editorconfig',
    'package-lock.json',
  ])('%s', (file) => {
    expect(tracked).toContain(file);
    expect(read(file).trim()).not.toBe('');
  });

  it('an executable command for continuous integration', () => {
    const [mode] = execFileSync('git', ['ls-files', '--stage', '.ci/run'], {
      encoding: 'utf8',
    }).split(' ');
    expect(mode).toBe('100755');
  });

  it('nothing that belongs to one machine only', () => {
    expect(
      tracked.filter((file) => /(^|\/)(node_modules|dist|\.astro|\.env)(\/|$)/.test(file)),
    ).toEqual([]);
  });
});

describe('licences', () => {
  const named = [...read('REUSE.toml').matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map(
    ([, id]) => id,
  );
  const texts = readdirSync('LICENSES').map((file) => file.replace(/\.txt$/, ''));

  it('are named in REUSE.toml and stand in LICENSES, each of them', () => {
    expect(texts.toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it.each([
    ['Apache-2.0', /Apache License\s+Version 2\.0/, 11_000],
    ['CC-BY-4.0', /Attribution 4\.0 International/, 18_000],
    ['CC0-1.0', /CC0 1\.0 Universal/, 6_000],
    ['OFL-1.1', /SIL OPEN FONT LICENSE Version 1\.1/, 4_000],
  ])('stand there in full: %s', (id, title, length) => {
    const text = read(`LICENSES/${id}.txt`);
    expect(text).toMatch(title);
    expect(text.length).toBeGreaterThan(length);
  });

  it('of the code are the same wherever they are stated', () => {
    const citation = z.object({ license: z.string() }).parse(load(read('CITATION.cff')));
    const codemeta = z.object({ license: z.string() }).parse(JSON.parse(read('codemeta.json')));
    expect(citation.license).toBe(manifest.license);
    expect(codemeta.license).toBe(`https://spdx.org/licenses/${manifest.license}`);
  });
});

describe('the citation', () => {
  const citation = z.strictObject({
    'cff-version': z.literal('1.2.0'),
    message: z.string().min(1),
    type: z.literal('software'),
    title: z.string().min(1),
    abstract: z.string().min(1),
    authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
    version: z.literal(manifest.version),
    license: z.string(),
    keywords: z.array(z.string()).min(1),
  });

  it('is valid, and gives the version of the package', () => {
    expect(citation.safeParse(load(read('CITATION.cff'))).error).toBeUndefined();
  });

  it('agrees with codemeta.json', () => {
    const { title, version, abstract } = citation.parse(load(read('CITATION.cff')));
    expect(JSON.parse(read('codemeta.json'))).toMatchObject({
      '@context': 'https://w3id.org/codemeta/3.0',
      type: 'SoftwareSourceCode',
      name: title,
      version,
      description: abstract.trim(),
    });
  });
});

describe('no file holds', () => {
  const TEXT =
    /\.(ts|js|mjs|astro|css|md|mdx|yaml|yml|json|toml|cff|svg|html|csv|txt)$|^\.[^/]+$|^\.ci\/run$/;
  const texts = tracked
    .filter((file) => TEXT.test(file))
    .map((file) => [file, read(file)] as const);

  it.each([
    ['a path of one machine', /(?:^|[\s"'`(=])\/(?:home|Users|root|tmp)\/\w/m],
    [
      'the path of this checkout',
      new RegExp(`(?:^|[\\s"'\`(=])${RegExp.escape(process.cwd())}/`, 'm'),
    ],
    ['a mark of an unsolved merge', /^(?:<{7}|>{7}) /m],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ])('%s', (_what, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
  });
});
