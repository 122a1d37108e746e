/** What is known of vulnerabilities: what may be asked, what may stand in the file, and what a page may say. */
import { describe, expect, it } from 'vitest';

import { createInventory } from '../../src/catalogue/inventory/inventory.ts';
import { serviceSources } from '../../src/catalogue/inventory/sources.ts';
import { stateOf } from '../../src/catalogue/inventory/vulnerabilities.ts';
import { componentsCsv } from '../../src/exports/inventory-csv.ts';
import { readInstance } from '../../src/instance/read.ts';
import { readPurl } from '../../src/schemas/purl.ts';
import {
  questionOf,
  vulnerabilitiesSchema,
  vulnerabilityAddress,
  vulnerabilitySchema,
  type Vulnerabilities,
} from '../../src/schemas/vulnerabilities.ts';
import { parseCsv } from '../../src/lib/csv.ts';

const modified = '2026-11-01T10:00:00Z';

describe('a question', () => {
  it.each([
    ['pkg:npm/%40astrojs/mdx@8.0.2', undefined, 'pkg:npm/%40astrojs/mdx@8.0.2'],
    ['pkg:pypi/Django', '5.1', 'pkg:pypi/django@5.1'],
    [
      'pkg:npm/a@1?repository_url=https://npm.intern.example&vcs_url=git%2Bssh://git@intern/a#lib',
      undefined,
      'pkg:npm/a@1',
    ],
    ['pkg:deb/debian/curl@7.50.3-1?arch=i386', undefined, 'pkg:deb/debian/curl@7.50.3-1'],
    ['pkg:golang/example.org/mod@v1.2.3', undefined, 'pkg:golang/example.org/mod@v1.2.3'],
  ])('is made of %s and version %s', (text, version, expected) => {
    expect(questionOf(purl(text), version ?? purl(text).version)).toBe(expected);
  });

  it.each([
    ['without a version', 'pkg:npm/a', undefined],
    ['with a version without end', 'pkg:npm/a', '1'.repeat(1_000)],
    ['of a kind that OSV does not know', 'pkg:docker/library/nginx@1', '1'],
    ['by a name that says too little', 'pkg:generic/our-own-service@1', '1'],
    ['of a distribution that OSV does not know', 'pkg:deb/harbour/curl@7', '7'],
    ['of Go without the place of the module', 'pkg:golang/mod@1', '1'],
  ])('is not asked %s', (_name, text, version) => {
    expect(questionOf(purl(text), version)).toBeUndefined();
  });

  it('is not asked without a package URL', () => {
    expect(questionOf(undefined, '1')).toBeUndefined();
  });

  function purl(text: string) {
    const reading = readPurl(text);
    if (!('purl' in reading)) throw new Error(text);
    return reading.purl;
  }
});

describe('an id', () => {
  it.each([
    ...['GHSA-vqj2-4v8m-8vrq', 'CVE-2026-12345', 'PYSEC-2014-8', 'GO-2022-0001', 'OSV-2020-484'],
    ...['RHSA-2024:1234', 'openSUSE-SU-2024:0001-1', 'UBUNTU-CVE-2024-1', 'A-12345', 'DLA-3-1'],
  ])('may be %s', (id) => {
    const one = vulnerabilitySchema.parse({ id, modified });
    expect(vulnerabilityAddress(one)).toMatch(/^https:\/\/osv\.dev\/vulnerability\/[\w.%-]+$/);
  });

  it.each([
    ...['', 'CVE', '-1', 'CVE-', 'CVE 2026', '<b>-1', 'CVE-"onclick', '../CVE-1', 'CVE-1/..'],
    ...['javascript:alert-1', 'CVE-1?q', 'CVE-1#x', 'CVE-é', 'CVE-1\u202e', `C-${'1'.repeat(100)}`],
  ])('is not %j', (id) => {
    expect(vulnerabilitySchema.safeParse({ id, modified }).success).toBe(false);
  });
});

describe('the file', () => {
  it.each([
    ['no date', { packages: {} }],
    ['a list without names', { checkedAt: modified, packages: [] }],
    ['more than is known of', { checkedAt: modified, packages: {}, summary: '' }],
    ['a text for a list', { checkedAt: modified, packages: { a: 'none' } }],
  ])('is refused with %s', (_name, value) => {
    expect(vulnerabilitiesSchema.safeParse(value).success).toBe(false);
  });
});

describe('what a page says of a component', () => {
  const instance = readInstance('tests/fixtures/small');
  const sources = serviceSources(instance);
  const states = (vulnerabilities?: Partial<Vulnerabilities>) => {
    const { services } = createInventory(sources, { projects: new Map() }, vulnerabilities);
    return Object.fromEntries(
      services
        .flatMap(({ uses }) => uses)
        .map((use) => [
          `${use.component.name} ${use.version ?? ''}`.trim(),
          stateOf(use.vulnerabilities),
        ]),
    );
  };

  it('tells what is known from what is not, what nobody asked, and what cannot be asked', () => {
    const known = vulnerabilitiesSchema.parse(instance.vulnerabilities?.value);
    expect(states(known)).toMatchObject({
      'django 5.1': 'known',
      'sqlparse 0.5': 'none-known',
      'django 4.2': 'not-asked',
      'Sign fonts': 'cannot-be-asked',
    });
  });

  it('is that nobody asked where there is no file yet, and nothing where the office does not ask', () => {
    expect(states({})).toMatchObject({ 'sqlparse 0.5': 'not-asked' });
    expect(new Set(Object.values(states()))).toEqual(new Set([undefined]));
  });

  it('stands in the table of data, where none known is 0 and not asked is nothing', () => {
    const known = vulnerabilitiesSchema.parse(instance.vulnerabilities?.value);
    const [head = [], ...rows] = parseCsv(
      componentsCsv(createInventory(sources, { projects: new Map() }, known)),
    );
    const cells = (name: string, version: string) => {
      const row = rows.find((one) => one[1] === name && one[2] === version) ?? [];
      return ['known_vulnerabilities', 'vulnerabilities'].map(
        (column) => row[head.indexOf(column)],
      );
    };
    expect(cells('sqlparse', '0.5')).toEqual(['0', '']);
    expect(cells('django', '4.2')).toEqual(['', '']);
    expect(cells('django', '5.1')).toEqual(['6', expect.stringContaining('; PYSEC-2026-1; ')]);
  });
});
