/** What services stand on, joined and counted. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { gapOf, harmOf } from '../../src/catalogue/inventory/harm.ts';
import { createInventory } from '../../src/catalogue/inventory/inventory.ts';
import { licenseRows } from '../../src/catalogue/inventory/licenses.ts';
import { ownSource, serviceSources } from '../../src/catalogue/inventory/sources.ts';
import { surveyChanges, surveyYears } from '../../src/catalogue/inventory/years.ts';
import { parseSources } from '../../src/catalogue/load-catalogue.ts';
import { componentsCsv, servicesCsv, surveyCsv } from '../../src/exports/inventory-csv.ts';
import { readInstance } from '../../src/instance/read.ts';
import { nameLists } from '../../src/lib/name-lists.ts';
import { readPackageLock } from '../../src/manifests/package-lock.ts';

const instance = readInstance('tests/fixtures/small');
const catalogue = createCatalogue(parseSources(instance));
const inventory = createInventory(serviceSources(instance), catalogue);
const component = (name: string) => {
  const found = inventory.components.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

describe('the harm of a component', () => {
  const use = (
    criticality: 'critical' | 'supporting',
    support?: 'none' | 'self',
    other?: string,
  ) => ({
    service: { criticality },
    support: support && [support],
    alternatives: other === undefined ? [] : [other],
  });

  it.each([
    ['weight × gap', [use('critical', 'none')], false, 3 * 4],
    ['not known', [use('critical')], false, 3 * 3],
    ['one supporter', [use('supporting', 'self')], false, 1 * 2],
    ['a sum over services', [use('critical', 'none'), use('supporting', 'self')], false, 12 + 2],
    ['half with an alternative', [use('critical', 'none', 'Other')], false, 6],
    ['twice where the project has ended', [use('critical', 'self')], true, 12],
  ])('is %s', (_name, uses, hasEnded, expected) => {
    expect(harmOf(uses, hasEnded)).toBe(expected);
  });

  it('counts a service once, however many versions it has', () => {
    const { service, alternatives } = use('critical');
    const versions = [
      { service, alternatives, support: ['self'] as const },
      { service, alternatives },
    ];
    expect(harmOf(versions, false)).toBe(3 * 3);
  });

  it('knows nobody from not known', () => {
    expect([gapOf(undefined), gapOf(['none']), gapOf(['self', 'vendor'])]).toEqual([
      'unknown',
      'none',
      'several',
    ]);
  });
});

describe('an inventory', () => {
  it('has the most critical service first', () => {
    expect(inventory.services.map(({ id }) => id)).toEqual(['chart-server', 'berth-board']);
  });

  it('joins what people say with the line of the bill, and versions with their package', () => {
    const { uses, purl } = component('django');
    expect(purl?.key).toBe('pkg:pypi/django');
    expect(
      uses.map(({ service, version, support, license }) => [service.id, version, support, license]),
    ).toEqual([
      ['berth-board', '4.2', undefined, 'BSD-3-Clause'],
      ['chart-server', '5.1', ['community', 'vendor'], 'BSD-3-Clause'],
    ]);
    expect(uses.map((one) => one.purl?.text)).toContain('pkg:pypi/django@5.1');
  });

  it('takes components within components', () => {
    expect(component('sqlparse').uses[0]).toMatchObject({
      version: '0.5',
      license: 'GPL-3.0-only',
      isDirect: false,
    });
  });

  it('knows from the catalogue that a project has ended', () => {
    expect(component('Old driver').ended).toBe('retired');
    expect(component('Tide driver C++').ended).toBeUndefined();
  });

  it('orders by harm', () => {
    const [first] = inventory.components;
    expect(first).toMatchObject({ name: 'Old driver', harm: 3 * 4 * 2 * 0.5 });
  });

  it('lists every component once by its first sign', () => {
    const lists = nameLists(inventory.components);
    expect(lists.flatMap(({ items }) => items)).toHaveLength(inventory.components.length);
    expect(lists.map(({ initial }) => initial)).toEqual(['b', 'd', 'o', 's', 't']);
  });

  it('does not take a "none" of one service for another', () => {
    const years = surveyYears(inventory);
    expect(years).toEqual([
      { year: 2026, services: 2, answers: 2, gaps: { none: 1, one: 1, several: 0 } },
      { year: 2025, services: 1, answers: 2, gaps: { none: 0, one: 1, several: 1 } },
    ]);
    expect(surveyChanges(inventory, 2026, 2025).map(({ use }) => use.component.name)).toEqual([
      'Tide driver C++',
    ]);
  });

  it('judges licences where that of the service is known', () => {
    const rows = licenseRows(inventory.services);
    const verdicts = (license: string | undefined) =>
      rows
        .find((row) => row.license === license)
        ?.verdicts.map(({ service, answer }) => [service.id, answer]);
    expect(verdicts('BSD-3-Clause')).toEqual([
      ['chart-server', expect.stringMatching(/^(yes|conditional)$/)],
      ['berth-board', undefined],
    ]);
    expect(verdicts('GPL-3.0-only')?.[0]?.[1]).not.toMatch(/^yes|^conditional$/);
    expect(rows.at(-1)?.license).toBeUndefined();
  });

  it('is written as tables that run nothing', () => {
    expect(servicesCsv(inventory)).toContain(
      'chart-server,Chart server,Harbour operations,critical,MIT,5,1,2,2026-03-02\r\n',
    );
    expect(componentsCsv(inventory)).toContain('django,5.1,pkg:pypi/django@5.1,');
    const evil = serviceSources(instance).map((service) => ({ ...service, owner: '=cmd()' }));
    expect(servicesCsv(createInventory(evil, catalogue))).toContain("'=cmd()");
    expect(surveyCsv()).toContain('service,owner,criticality');
  });
});

describe('a lock file', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': {
        name: 'site',
        version: '1.0.0',
        license: 'MIT',
        dependencies: { a: '1' },
        devDependencies: { '@t/x': '1' },
      },
      'node_modules/a': {
        version: '1.0.0',
        license: 'ISC',
        integrity: 'sha512-AAAA',
        dependencies: { b: '2' },
      },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/b': { version: '1.0.0', dev: true },
      'node_modules/@t/x': { version: '1.2.3', dev: true, dependencies: { b: '1' } },
    },
  };

  it('tells what is needed by whom, in which version', () => {
    const program = readPackageLock(JSON.stringify(lock));
    expect(program?.needs).toEqual(['pkg:npm/%40t/x@1.2.3', 'pkg:npm/a@1.0.0']);
    expect(
      program?.packages.map(({ purl, needs, isTool, isDirect }) => [purl, needs, isTool, isDirect]),
    ).toEqual([
      ['pkg:npm/%40t/x@1.2.3', ['pkg:npm/b@1.0.0'], true, true],
      ['pkg:npm/a@1.0.0', ['pkg:npm/b@2.0.0'], false, true],
      ['pkg:npm/b@1.0.0', [], true, false],
      ['pkg:npm/b@2.0.0', [], false, false],
    ]);
  });

  it('of an older version says nothing', () => {
    expect(readPackageLock('{ "lockfileVersion": 1 }')).toBeUndefined();
  });

  it('makes the site a service whose tools are judged as tools', () => {
    const program = readPackageLock(readFileSync('package-lock.json', 'utf8'));
    if (!program) throw new Error('The lock file cannot be read.');
    const source = ownSource(program, 'this-site', 'Site', 'Office');
    const { services } = createInventory([source], catalogue);
    expect(services[0]?.uses).toHaveLength(program.packages.length);
    const answers = licenseRows(services).map(({ license, verdicts }) => [
      license,
      verdicts[0]?.answer,
    ]);
    expect(answers).toContainEqual(['MIT', expect.stringMatching(/^(yes|conditional)/)]);
  });
});
