/** What services depend on is checked at the line, whoever wrote the list. */
import { describe, expect, it } from 'vitest';

import { readPurl } from '../../src/schemas/purl.ts';
import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const SERVICE = 'catalogue/inventory/logbook.yaml';
const BILL = 'catalogue/inventory/logbook.cdx.json';

const service = (more = '') => `name: Logbook
owner: Operations
criticality: critical
${more}`;

const listed = (...components: string[]) =>
  service(`components:\n${components.map((one) => `  - ${one}\n`).join('')}`);

const cycloneDx = (components: unknown, specVersion = '1.6') =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion, components }, null, 2);

const spdx = (version: string) =>
  JSON.stringify({ spdxVersion: version, packages: [{ name: 'zlib', SPDXID: 'SPDXRef-1' }] });

const faultsOf = (changes: Record<string, string>) => problemsOf(changes).map(shortened);

const withBill = (text: string) =>
  faultsOf({ [SERVICE]: service('sbom: logbook.cdx.json\n'), [BILL]: text });

describe('a service', () => {
  it('may list components in every way there is', () => {
    const components = [
      '{ purl: pkg:npm/astro@7.3.4, support: [community, vendor], license: MIT }',
      '{ purl: "pkg:npm/%40astrojs/mdx", support: [none], alternatives: [Markdown] }',
      '{ name: A script of ours, support: [self], survey: [{ year: 2025, support: [none] }] }',
    ];
    expect(faultsOf({ [SERVICE]: listed(...components) })).toEqual([]);
  });

  it.each([
    ['purl: pkg:npn/astro', '5:11 schema/value', 'Did you mean "npm"?'],
    ['purl: npm/astro', '5:11 schema/value', 'no package URL'],
    ['purl: pkg:npm', '5:11 schema/value', 'no package URL'],
    ['purl: pkg:swift/nothing@1', '5:11 schema/value', 'no package URL'],
    ['entry: nobody-knows', '5:12 inventory/unknown-entry', 'no project'],
    ['license: MIT', '5:5 schema/value', 'Give a package URL'],
    ['{ name: X, support: [self, none] }', '5:25 schema/value', 'stands alone'],
    ['{ name: X, support: [self, self] }', '5:25 schema/value', 'once'],
    ['{ name: X, license: MTI }', '5:25 license/unknown-id', 'MIT'],
  ])('cannot list %s', (component, place, says) => {
    const [fault = ''] = faultsOf({ [SERVICE]: listed(component) });
    expect(fault).toContain(`${SERVICE}:${place}`);
    expect(fault).toContain(says);
  });

  it('lists a component once, however it is spelt', () => {
    const twice = listed('purl: pkg:npm/%40a/b@1', 'purl: pkg:NPM/@a/b@1');
    expect(faultsOf({ [SERVICE]: twice })).toEqual([
      `${SERVICE}:6:11 inventory/duplicate-component Line 5 names the same component. Keep one of them.`,
    ]);
  });

  it('is answered for by a role', () => {
    const personal = service().replace('Operations', 'jane.doe@example.org');
    expect(faultsOf({ [SERVICE]: personal })[0]).toContain(`${SERVICE}:2:8 contact/personal-email`);
  });
});

describe('a bill of materials', () => {
  it('fits in the formats that are read', () => {
    expect(withBill(cycloneDx([{ name: 'zlib', purl: 'pkg:generic/zlib@1.3' }], '1.4'))).toEqual(
      [],
    );
    expect(withBill(spdx('SPDX-2.3'))).toEqual([]);
  });

  it('stands beside its service', () => {
    expect(faultsOf({ [SERVICE]: service('sbom: logbook.cdx.json\n') })[0]).toContain(
      `${SERVICE}:4:7 inventory/no-bill`,
    );
    expect(faultsOf({ [SERVICE]: service(), [BILL]: cycloneDx([]) })[0]).toContain(
      `${BILL}:1:1 inventory/unused-bill`,
    );
  });

  it.each([
    ['of another format', '{ "name": "x" }', 'neither CycloneDX nor SPDX'],
    ['that is a list', '[]', 'neither CycloneDX nor SPDX'],
    ['of an older version', cycloneDx([], '1.3'), 'CycloneDX 1.4, 1.5 or 1.6'],
    ['of a later SPDX', spdx('SPDX-3.0'), 'Convert it to SPDX 2.3'],
    ['that broke off', '{ "bomFormat": "CycloneDX"', 'json/syntax'],
    ['whose components are none', cycloneDx({ name: 'x' }), 'schema/type'],
    ['with too many components', cycloneDx(Array(20_001).fill({ name: 'x' })), '20,000'],
  ])('%s is refused', (_name, text, says) => {
    const faults = withBill(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
    expect(faults[0]).toContain(`${BILL}:`);
  });

  it('of 21 MB is not read', () => {
    const [fault] = withBill(' '.repeat(21 * 1024 * 1024));
    expect(fault).toContain(`${BILL}:1:1 file/too-large The file has 21,504 KiB.`);
  });

  it('nested without end is refused', () => {
    const deep = `${'{"name":"x","components":['.repeat(30_000)}${']}'.repeat(30_000)}`;
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${deep}]}`;
    expect(withBill(text)[0]).toContain('Flatten the list');
  });

  it('says where a package URL is none, and goes on', () => {
    const text = cycloneDx([
      { name: 'a', purl: 'pkg:npm/a@1' },
      { name: 'b', purl: 'pkg:npn/b@1' },
    ]);
    expect(withBill(text)).toEqual([
      expect.stringMatching(/:11:15 inventory\/bill-purl "pkg:npn\/b@1"/),
    ]);
  });

  it('names the same of SPDX, where only some of the references are package URLs', () => {
    const reference = (referenceType: string, referenceLocator: unknown) => ({
      referenceCategory: 'PACKAGE-MANAGER',
      ...{ referenceType, referenceLocator },
    });
    const externalRefs = [
      reference('cpe23Type', 'cpe:2.3:a:zlib'),
      reference('purl', 'pkg:npm/a@1'),
      reference('purl', 'pkg:npn/b@1'),
    ];
    const packages = [{ name: 'zlib', SPDXID: 'SPDXRef-1', externalRefs }];
    expect(withBill(JSON.stringify({ spdxVersion: 'SPDX-2.3', packages }))).toEqual([
      expect.stringContaining('inventory/bill-purl "pkg:npn/b@1"'),
    ]);
  });

  it('names twenty of them at most', () => {
    const components = Array.from({ length: 50 }, (_, index) => ({
      ...{ type: 'library', name: `c${index}`, purl: `pkg:npn/c${index}@1` },
    }));
    expect(withBill(cycloneDx(components))).toHaveLength(20);
  });
});

describe('a package URL', () => {
  it('has one key for all of its versions', () => {
    expect(readPurl('pkg:npm/%40astrojs/mdx@8.0.2?os=any#lib')).toEqual({
      purl: {
        type: 'npm',
        name: '@astrojs/mdx',
        version: '8.0.2',
        qualifiers: { os: 'any' },
        subpath: 'lib',
        key: 'pkg:npm/%40astrojs/mdx',
        text: 'pkg:npm/%40astrojs/mdx@8.0.2?os=any#lib',
      },
    });
  });

  it.each([
    '',
    'pkg:',
    'pkg:npm/',
    'https://example.org',
    'pkg:npm/%zz',
    `pkg:npm/${'a'.repeat(2_000)}`,
  ])('is none: %s', (text) => {
    expect(readPurl(text)).toHaveProperty('fault');
  });
});

describe('a page that links to the inventory', () => {
  const PAGE = 'content/pages/about.mdx';
  const linking = (text: string) =>
    `${text}\n[What we use](/inventory/services/logbook/), [all](/inventory/).\n`;
  const off = (text: string) => `${text}\ninventory: false\n`;

  it('finds it unless the office has switched it off', () => {
    const changes = { [SERVICE]: service(), [PAGE]: linking };
    expect(problemsOf(changes).map(shortened)).toEqual([]);
    const broken = problemsOf({ ...changes, 'content/site.yaml': off });
    expect(broken.map(({ code }) => code)).toEqual(['link/broken', 'link/broken']);
  });
});
