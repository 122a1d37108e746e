/** `npm run figures` writes what the page shows, and says what is wrong with its words. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseCsv } from '../../src/lib/csv.ts';
import { figuresCommand } from '../../src/programs/figures/command.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { figuresOfInstance } from '../support/figures.ts';

const SMALL = 'tests/fixtures/small';
const run = (words: readonly string[], folder = SMALL) =>
  runCommand(figuresCommand, words, { folder, url: undefined });

describe('the figures of a year', () => {
  it.each(['md', 'csv', 'json'])('are the same bytes each time, as %s', async (format) => {
    const words = ['--year', '2026', '--format', format];
    const first = await run(words);
    expect(first.exitCode).toBe(0);
    expect(await run(words)).toEqual(first);
  });

  it('are those of the page, each with its list', async () => {
    const { figures } = figuresOfInstance(SMALL);
    const rows = figures.goals.flatMap((goal) => goal.figures.flatMap(({ rows }) => rows));
    const { output } = await run(['--format', 'csv']);
    const [head = [], ...table] = parseCsv(output);
    const at = (name: string) => head.indexOf(name);
    const counted = table.filter((row) => row[at('of')] !== '' && row[at('question')] !== '');
    const overTime = ['commits', 'contributors', 'releases'];
    const ofLists = counted.filter((row) => !overTime.includes(row[0] ?? ''));
    expect(ofLists.map((row) => Number(row[at('value')]))).toEqual(rows.map(({ value }) => value));
    expect(ofLists.filter((row) => row[at('list')]).length).toBe(
      rows.filter(({ to }) => to !== undefined).length,
    );
  });

  it('stand in Markdown with their question, source and date, and lead to the published site', async () => {
    const { output } = await run([]);
    expect(output).toContain(
      '| [Hardware](https://open.harbour.example/open/catalogue/?kind=hardware) | 2 |',
    );
    expect(output).toContain('- Metric: Licenses Declared (CHAOSS)');
    expect(output).toContain('according to Sea News');
    expect(output).not.toMatch(/undefined|NaN|\[object/);
  });

  it('keep a text that a spreadsheet would run from running', async () => {
    const { output } = await run(['--format', 'csv']);
    const cells = parseCsv(output).flat();
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});

describe('words that make no sense', () => {
  it.each([
    [['--year', '2019'], 'is of 2026, so it gives no figures of 2019'],
    [['--year', 'last'], '"last" is no year'],
    [['--format', 'xml'], 'There is no format "xml". Choose md, csv or json.'],
    [['--years', '2026'], 'Usage: npm run figures'],
  ])('%j: %s', async (words, said) => {
    const { exitCode, output } = await run(words);
    expect(exitCode).toBe(2);
    expect(output).toContain(said);
  });

  it('a folder that is no instance is named', async () => {
    const { exitCode, output } = await run([], 'tests/support');
    expect(exitCode).toBe(2);
    expect(output).toContain('tests/support is no instance');
  });
});

describe('an instance that nobody has read or reviewed', () => {
  it('says that there is no history, and draws no number from nothing', async () => {
    const folder = temporaryFolder('unread', SMALL);
    for (const file of ['metadata.json', 'history.csv']) rmSync(join(folder, 'catalogue', file));
    const { exitCode, output } = await run([], folder);
    expect(exitCode).toBe(0);
    expect(output).toContain('There is no history yet.');
    expect(output).toMatch(/\[Not read yet\]\(\S+\?activity=unread\) \| 5 \|/);
  });
});
