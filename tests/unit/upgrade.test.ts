/** `ospo-portal upgrade`: an instance as it was valid before version 1.0, and what becomes of it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { upgradeCommand } from '../../src/programs/upgrade/command.ts';
import { readTexts } from '../../src/programs/upgrade/texts.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FORMER = 'tests/fixtures/before-1.0';
const CHANGELOG = `# Changelog

## Unreleased

## 1.2.0 - 2027-03-01

### Added

- A drawing of tides.

### Changed

- Buoys are counted
  by their lights.

## 1.0.0 - 2026-11-30

### Changed

- The first shape.
`;

const upgrade = (folder: string, words: readonly string[] = [], version = '1.2.0') =>
  runCommand(upgradeCommand, words, {
    folder,
    cwd: folder,
    now: () => 0,
    version,
    changelog: CHANGELOG,
  });

const former = () => temporaryFolder('former', resolve(FORMER));
const textsOf = (folder: string) => readTexts(folder).texts;
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const errors = (folder: string) =>
  validateInstance(readInstance(folder)).problems.filter(({ severity }) => severity === 'error');

function change(folder: string, file: string, from: string, to: string): void {
  const text = read(folder, file);
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('an instance from before version 1.0', () => {
  it('has faults for this version, and none after an upgrade', async () => {
    const folder = former();
    expect(errors(folder).length).toBeGreaterThan(5);
    const { exitCode, output } = await upgrade(folder);
    expect([exitCode, output]).toEqual([0, expect.stringContaining('no problems')]);
    expect(errors(folder)).toEqual([]);
  });

  it('is upgraded once', async () => {
    const folder = former();
    await upgrade(folder);
    const upgraded = textsOf(folder);
    const { exitCode, output } = await upgrade(folder);
    expect([exitCode, output]).toEqual([0, expect.stringContaining('No file has to change.')]);
    expect(textsOf(folder)).toEqual(upgraded);
  });

  it('keeps each line that says nothing of what is new', async () => {
    const folder = former();
    const before = textsOf(folder);
    await upgrade(folder);
    const gone = [...before].flatMap(([file, text]) => {
      const rows = new Set(read(folder, file).split('\n'));
      return text.split('\n').filter((row) => !rows.has(row));
    });
    expect(gone).toEqual([
      "  - { title: SPDX licence list, url: 'https://spdx.org/licenses/' } # the short ids",
      "  - title: 'Open Work #1: a note'",
      '    document: Chapter 2, of the shelf in the desk',
      "sources: [{ title: SPDX licence list, url: 'https://spdx.org/licenses/' }, { title: Shared rules, document: Drawer 4 }]",
      '  tries: [tide] # one is enough',
      '  - title: SPDX licence list',
      '    url: https://spdx.org/licenses/',
      '  - title: SPDX licence list',
      '    url: https://spdx.dev/learn/',
    ]);
    expect(read(folder, 'content/guidelines/start/licence.mdx')).toContain(
      '  # Read every spring.\n  - spdx-licence-list # the short ids\n  - open-work-1-a-note\norder: 2\n',
    );
    expect(read(folder, 'content/guidelines/start/publish.mdx')).toContain(
      '\nsources: [spdx-licence-list, shared-rules]\n',
    );
    expect(read(folder, 'content/site.yaml')).toContain(
      '  exampleSearches: [tide] # one is enough',
    );
  });

  it('says of a source only what its pages say', async () => {
    const folder = former();
    await upgrade(folder);
    expect(read(folder, 'content/sources.yaml')).toContain(
      '- id: shared-rules\n  title: Shared rules\n  document: Drawer 4\n  kind: report\n  use: [recommendation]\n',
    );
    expect(read(folder, 'content/sources.yaml')).toMatch(
      /- id: spdx-licence-list-2\n.*\n.*spdx\.dev/,
    );
  });

  it('keeps the list of sources that it has, and the ids in it', async () => {
    const folder = former();
    const list =
      '# Ours.\n- { id: spdx, title: SPDX licence list, url: https://spdx.org/licenses/, kind: standard, use: [recommendation] }\n';
    writeFileSync(join(folder, 'content/sources.yaml'), list);
    expect((await upgrade(folder)).exitCode).toBe(0);
    expect(read(folder, 'content/sources.yaml').startsWith(list)).toBe(true);
    expect(read(folder, 'content/guidelines/start/publish.mdx')).toContain('[spdx, shared-rules]');
  });

  it('is left to people where only they know', async () => {
    const folder = former();
    const page = 'content/guidelines/start/publish.mdx';
    change(folder, page, 'standing: recommended', 'standing: required');
    const { exitCode, output } = await upgrade(folder);
    expect([exitCode, output]).toEqual([1, expect.stringContaining(`${page}:9:11 error`)]);
    expect(errors(folder)).toHaveLength(1);
  });
});

describe('ospo-portal upgrade', () => {
  it('shows with --check what it would do, and writes nothing', async () => {
    const folder = former();
    const before = textsOf(folder);
    const { exitCode, output } = await upgrade(folder, ['--check']);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      '\n-  tries: [tide] # one is enough\n+  exampleSearches: [tide] # one is enough\n',
    );
    expect(output).toContain('\n+++ b/content/sources.yaml\n');
    expect(textsOf(folder)).toEqual(before);
    await upgrade(folder);
    expect(await upgrade(folder, ['--check'])).toMatchObject({ exitCode: 0 });
  });

  it('tells of the versions since the one that is noted', async () => {
    const folder = former();
    expect((await upgrade(folder, [], '1.0.0')).output).toContain('- The first shape.');
    const { output } = await upgrade(folder, ['--check']);
    expect(output).toContain('was begun with 1.0.0');
    expect(output).toContain(
      '1.2.0, 2027-03-01:\n- Buoys are counted by their lights.\n1 more point',
    );
    expect(output).not.toContain('The first shape.');
    expect(output).not.toContain('Unreleased');
    expect(output).toContain('-programVersion: 1.0.0\n+programVersion: 1.2.0\n');
  });

  it('leaves an instance alone that was upgraded by a newer program', async () => {
    const folder = former();
    await upgrade(folder, [], '1.10.0');
    const before = textsOf(folder);
    const { exitCode, output } = await upgrade(folder, [], '1.9.0');
    expect([exitCode, output]).toEqual([2, expect.stringContaining('Install 1.10.0 or a newer')]);
    expect(textsOf(folder)).toEqual(before);
  });

  it.each([
    [
      'YAML that cannot be parsed',
      'content/site.yaml',
      'home:',
      'home: [',
      /^content\/site\.yaml:\d+:/,
    ],
    [
      'a page without its front matter',
      'content/guidelines/start/publish.mdx',
      'order: 1\n---',
      'order: 1',
      /^content\/guidelines\/start\/publish\.mdx:1:1 /,
    ],
    [
      'an entry with a key twice',
      'catalogue/hardware/buoy.yaml',
      'name:',
      'name: Other\nname:',
      /^catalogue\/hardware\/buoy\.yaml:\d+:\d+ /,
    ],
    [
      'a comment that would be lost',
      'content/tools/metrics.yaml',
      'title: SPDX licence list\n    url: https://spdx.dev',
      'title: SPDX licence list # new\n    url: https://spdx.dev',
      /^content\/tools\/metrics\.yaml:7 .*"new" would be lost/,
    ],
  ])('names the place of %s, and writes nothing', async (_what, file, from, to, says) => {
    const folder = former();
    change(folder, file, from, to);
    const before = textsOf(folder);
    const { exitCode, output } = await upgrade(folder);
    expect([exitCode, output]).toEqual([2, expect.stringMatching(says)]);
    expect(output).toContain('Nothing was written.');
    expect(textsOf(folder)).toEqual(before);
  });

  it('says that there is no instance to upgrade', async () => {
    const folder = former();
    rmSync(join(folder, 'content/site.yaml'));
    expect(await upgrade(folder)).toEqual({
      exitCode: 2,
      output: expect.stringContaining('There is no content/site.yaml here') as string,
    });
  });
});
