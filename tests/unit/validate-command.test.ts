/** The command as people and pipelines meet it: arguments, exit codes, the three forms of the report. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { validateCommand } from '../../src/instance/validate/command.ts';
import { runCommand } from '../support/run-command.ts';
import { inCopy, INSTANCE, swap, type Changes } from '../fixtures/validate/overlay.ts';

/** Runs in a changed copy of the instance, with a clock that has moved on by half a second. */
function run(args: readonly string[], changes: Changes = {}) {
  return inCopy(changes, (folder) => runIn(folder, folder, args));
}

function runIn(folder: string, cwd: string, args: readonly string[] = []) {
  let time = 0;
  return runCommand(validateCommand, args, { folder, cwd, now: () => (time += 500) });
}

const TYPO: Changes = { 'catalogue/hardware/board.yaml': swap('[timing]', '[timming]') };

describe('npm run validate', () => {
  it('says what it has checked when nothing is wrong', async () => {
    expect(await run([])).toEqual({
      exitCode: 0,
      output:
        'Checked 3 projects (1 hardware, 1 gateware, 1 software), 1 ecosystem, 1 guideline and 1 page in 0.5 s: no problems.',
    });
  });

  it('gives each problem a line and counts them', async () => {
    const { exitCode, output } = await run([], TYPO);
    expect(exitCode).toBe(1);
    expect(output.split('\n')).toEqual([
      'catalogue/hardware/board.yaml:8:10 error vocabulary/unknown-id There is no topic "timming". Did you mean "timing"?',
      'catalogue/vocabularies/topics.yaml:1:9 warning vocabulary/unused No project uses the topic "timing".',
      expect.stringMatching(/^Checked 3 projects .* in 0\.5 s: 1 error, 1 warning\.$/),
    ]);
  });

  it('lets warnings pass', async () => {
    const changes = { 'catalogue/images/board/back.svg': '<svg/>' };
    expect(await run([], changes)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [['catalogue/vocabularies'], 'topics.yaml:1:9 warning', 0],
    [['catalogue/hardware/board.yaml'], 'board.yaml:8:10 error', 1],
    [['catalogue/software/', 'content'], 'no problems', 0],
    [['.'], '1 error, 1 warning', 1],
  ])('reports on %j only', async (paths, words, exitCode) => {
    const outcome = await run(paths, TYPO);
    expect(outcome).toMatchObject({ exitCode, output: expect.stringContaining(words) as string });
  });

  it('names files as they are seen from the working directory', async () => {
    const { output } = await inCopy(TYPO, (folder) => runIn(folder, join(folder, 'catalogue')));
    expect(output).toContain('hardware/board.yaml:8:10');
    expect(output).not.toContain('catalogue/hardware');
  });

  it.each([
    [['--colour'], /^Unknown option '--colour'\. Usage: npm run validate/],
    [['--format', 'xml'], /^There is no format "xml"\. Usage:/],
    [['--format'], /Usage:/],
    [['nowhere.yaml'], /^There is no "nowhere\.yaml" in the instance /],
    [['/etc/hostname'], /^There is no "\/etc\/hostname" in the instance /],
  ])('cannot run with %j', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect(exitCode).toBe(2);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('cannot run without an instance', async () => {
    const outcome = await inCopy({}, (folder) => {
      mkdirSync(join(folder, 'empty'));
      return runIn(join(folder, 'empty'), folder);
    });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.output).toContain('is no instance');
  });

  it('cannot run in a folder that does not exist', async () => {
    expect(await runIn(join(INSTANCE, 'nowhere'), INSTANCE)).toMatchObject({ exitCode: 2 });
  });
});

describe('the report for programs', () => {
  it('has everything that people see', async () => {
    const report: unknown = JSON.parse((await run(['--format', 'json'], TYPO)).output);
    expect(report).toMatchObject({
      errors: 1,
      warnings: 1,
      seconds: 0.5,
      checked: { entries: { hardware: 1, gateware: 1, software: 1 }, ecosystems: 1 },
      problems: [
        { code: 'vocabulary/unknown-id', severity: 'error', line: 8, column: 10 },
        { code: 'vocabulary/unused', severity: 'warning', line: 1, column: 9 },
      ],
    });
  });
});

describe('the report for GitLab', () => {
  const fingerprints = async (changes: Changes) => {
    const issues = JSON.parse((await run(['--format', 'gitlab'], changes)).output) as {
      fingerprint: string;
    }[];
    return issues.map(({ fingerprint }) => fingerprint);
  };

  it('has the fields of a Code Quality report', async () => {
    expect(JSON.parse((await run(['--format', 'gitlab'], TYPO)).output)).toEqual([
      {
        description: 'There is no topic "timming". Did you mean "timing"?',
        check_name: 'vocabulary/unknown-id',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: 'major',
        location: { path: 'catalogue/hardware/board.yaml', lines: { begin: 8 } },
      },
      expect.objectContaining({ check_name: 'vocabulary/unused', severity: 'minor' }),
    ]);
  });

  it('is an empty list when nothing is wrong', async () => {
    expect(await run(['--format', 'gitlab'])).toMatchObject({ output: '[]' });
  });

  it('keeps a fingerprint when a problem moves, and tells problems apart', async () => {
    const file = 'catalogue/hardware/board.yaml';
    const moved = {
      [file]: (text: string) => `# A comment\n${text.replace('[timing]', '[timming]')}`,
    };
    expect(await fingerprints(moved)).toEqual(await fingerprints(TYPO));
    const twice = await fingerprints({ [file]: swap('[timing]', '[timming, timming, timming]') });
    expect(new Set(twice).size).toBe(twice.length);
  });
});
