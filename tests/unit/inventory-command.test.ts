/** A filled survey becomes files of services, or a list of what is wrong with it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { surveyCsv } from '../../src/exports/inventory-csv.ts';
import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { inventoryCommand } from '../../src/programs/inventory/command.ts';
import { readSurvey } from '../../src/programs/inventory/survey.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HEAD =
  'service,owner,criticality,license,component,version,component_license,support,alternatives';
const table = (...rows: string[]) => [HEAD, ...rows].join('\r\n');

const faultsOf = (text: string) =>
  readSurvey(text, 2026, () => false).faults.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

async function run(text: string, folder: string, ...words: string[]) {
  const said: string[] = [];
  const listen = (line: string) => void said.push(line);
  writeFileSync(join(folder, 'survey.csv'), text);
  const context = {
    folder,
    cwd: folder,
    today: new Date('2026-11-30'),
    print: listen,
    complain: listen,
  };
  const code = await inventoryCommand(['import', 'survey.csv', ...words], context);
  return { code, said: said.join('\n') };
}

const fresh = () => temporaryFolder('survey', INSTANCE);
const LOGBOOK = 'catalogue/inventory/logbook.yaml';
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('a survey', () => {
  it('as the site offers it becomes a file that the validator accepts', async () => {
    const folder = fresh();
    const { code, said } = await run(surveyCsv(), folder);
    expect([code, said]).toEqual([0, expect.stringContaining(`${LOGBOOK} written`)]);
    expect(read(folder, LOGBOOK)).toContain('purl: pkg:npm/astro');
    expect(validateInstance(readInstance(folder)).problems).toEqual([]);
  }, 60_000);

  it('has its answers under their year, and its components under what they are', () => {
    const text = table(
      'Logbook,Operations,critical,,spec,1,,self; vendor,',
      'Logbook,,,,"A ""script"", ours",,,,',
    );
    const { services, faults } = readSurvey(text, 2025, (id) => id === 'spec');
    expect(faults).toEqual([]);
    expect(services).toEqual([
      {
        id: 'logbook',
        value: {
          name: 'Logbook',
          owner: 'Operations',
          criticality: 'critical',
          components: [
            { entry: 'spec', version: '1', survey: [{ year: 2025, support: ['self', 'vendor'] }] },
            { name: 'A "script", ours' },
          ],
        },
      },
    ]);
  });

  it('does not keep the mark by which spreadsheets are told to run nothing', () => {
    const { services } = readSurvey(
      table("Logbook,Ops,critical,,'@scope/x,,,,"),
      2026,
      () => false,
    );
    expect(services[0]?.value['components']).toEqual([{ name: '@scope/x' }]);
  });

  it.each([
    ['nothing', '', '1:1 The table is empty'],
    ['semicolons', HEAD.replaceAll(',', ';'), '1:1 Its columns are not separated by commas'],
    ['a column too few', 'service,owner', '1:1 There is no column "criticality"'],
    [
      'a column that nobody knows',
      `${HEAD},colour`,
      `1:${HEAD.length + 2} There is no column "colour"`,
    ],
    ['a short row', table('Logbook,Ops'), '2:1 The row has 2 cells'],
    ['no service', table(',Ops,critical,,x,,,,'), '2:1 Name the service'],
    ['a formula', table('Logbook,=1+1,critical,,x,,,,'), '2:9 This is a formula'],
    ['a criticality of its own', table('Logbook,Ops,very,,x,,,,'), '2:13 '],
    [
      'a type of package that nobody knows',
      table('Logbook,Ops,critical,,pkg:npn/x,,,,'),
      '2:23 `components[0].purl`: "npn"',
    ],
    ['support by nobody and somebody', table('Logbook,Ops,critical,,x,,,none; self,'), '2:27 '],
    [
      'two owners',
      table('Logbook,Ops,critical,,x,,,,', 'Logbook,IT,,,y,,,,'),
      '3:9 Line 2 says otherwise',
    ],
    ['no owner', table('Logbook,,critical,,x,,,,'), '2:9 '],
    [
      'a quotation mark that is not closed',
      table('Logbook,"Ops,critical,,x,,,,'),
      '2:9 A quotation mark',
    ],
  ])('with %s is refused at its place', (_name, text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault);
  });

  it('with a fault writes nothing, and says where it is', async () => {
    const folder = fresh();
    const good = 'Archive,Ops,critical,,x,,,,';
    const { code, said } = await run(table(good, 'Logbook,Ops,very,,x,,,,'), folder);
    expect(code).toBe(1);
    expect(said).toContain('survey.csv:3:13 ');
    expect(existsSync(join(folder, 'catalogue/inventory'))).toBe(false);
  });

  it('never writes over a file, and offers what is new beside it', async () => {
    const folder = fresh();
    const before = `name: Logbook
owner: Operations
criticality: critical
components:
  - purl: pkg:npm/astro
    support: [community]
    survey: [{ year: 2025, support: [community] }]
    reviewed: 2025-02-03
`;
    mkdirSync(join(folder, 'catalogue/inventory'), { recursive: true });
    writeFileSync(join(folder, LOGBOOK), before);
    const text = table('Logbook,Operations,critical,,pkg:npm/astro,,,none,');
    const { code, said } = await run(text, folder, '--year', '2026');
    expect([code, said]).toEqual([1, expect.stringContaining('stays as it is')]);
    expect(read(folder, LOGBOOK)).toBe(before);
    expect((await run(text, folder, '--year', '2026', '--out', 'proposals')).code).toBe(0);
    const proposal = read(folder, 'proposals/logbook.yaml');
    expect(proposal).toMatch(/year: 2025[^]*community[^]*year: 2026[^]*none/);
    expect(proposal).toContain('reviewed: ');
    expect(proposal).not.toMatch(/^ {4}support:/m);
  });

  it.each([[['--year', '26']], [['--year', 'x']]])('of no year (%s) is not read', async (words) => {
    const { code, said } = await run(surveyCsv(), fresh(), ...words);
    expect([code, said]).toEqual([2, expect.stringContaining('is no year')]);
  });
});
