/** `ospo-portal`: one list of commands, and what it says before one begins. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { chooseCommand, COMMANDS } from '../../src/programs/commands/commands.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const small = resolve('tests/fixtures/small');
const around = (folder: string, isNamed = false) => ({
  version: '1.2.3',
  folder: () => folder,
  isNamed,
});
const choose = (words: string, folder = small) => chooseCommand(words.split(' '), around(folder));

/** Runs in the repositories of projects; here, `npm run check` checks the types. */
const FOR_OTHERS = 'check';

describe('the commands', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const START = 'node --import ./scripts/language.ts scripts/ospo-portal.ts ';
  /** Starts the same, with less memory for a large site. */
  const AS_INSTALLED = 'node bin/ospo-portal.js ';

  it('are those that npm runs, by the same names', () => {
    const run = Object.entries(scripts).flatMap(([name, line]) =>
      [START, AS_INSTALLED].flatMap((start) =>
        line.startsWith(start) ? [[name, line.slice(start.length)]] : [],
      ),
    );
    const here = Object.keys(COMMANDS).filter((name) => name !== FOR_OTHERS);
    expect(run.toSorted()).toEqual(here.map((name) => [name, name]).toSorted());
  });

  it('have a file each', () => {
    const files = Object.values(COMMANDS).map(({ script }) => `scripts/${script}.ts`);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('stand in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const unnamed = Object.keys(COMMANDS).filter(
      (name) => !new RegExp(`^\\| \`(npm (run )?|npx ospo-portal )${name}\\b`, 'm').test(readme),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('ospo-portal', () => {
  it('lists its commands where none is named', () => {
    for (const words of [[], ['--help'], ['help']]) {
      const { said = '' } = chooseCommand(words, around(small));
      expect(Object.keys(COMMANDS).filter((name) => !said.includes(`\n  ${name} `))).toEqual([]);
    }
    expect(chooseCommand([], around(small))).toMatchObject({ exitCode: 2 });
    expect(choose('--help')).toMatchObject({ exitCode: 0 });
  });

  it('says which command may have been meant', () => {
    expect(choose('bild')).toEqual({
      exitCode: 2,
      said: 'There is no command "bild". Did you mean "build"? "ospo-portal --help" lists all commands.',
    });
    expect(choose('constructor').said).toMatch(/^There is no command "constructor"\. "ospo/);
  });

  it('says its version', () => {
    expect(choose('--version')).toEqual({ exitCode: 0, said: '1.2.3' });
  });

  it('says with which instance a command begins, and whether that was asked for', () => {
    expect(choose('validate')).toEqual({
      script: 'validate',
      said: `Instance: Harbour Lab Open Work, ${small}`,
    });
    expect(chooseCommand(['format:catalogue'], around(small, true))).toEqual({
      script: 'format-catalogue',
      said: `Instance: Harbour Lab Open Work, ${small} (OSPO_INSTANCE)`,
    });
  });

  it.each(Object.keys(COMMANDS))('says before %s begins whose files it reads', (name) => {
    const empty = temporaryFolder('empty');
    const alone = ['init', 'board', 'check'];
    expect(chooseCommand([name], around(small, true))).toMatchObject(
      alone.includes(name)
        ? { script: name }
        : { said: `Instance: Harbour Lab Open Work, ${small} (OSPO_INSTANCE)` },
    );
    expect('script' in chooseCommand([name], around(empty))).toBe(alone.includes(name));
  });

  it('begins nothing where there is no instance, but for what needs none', () => {
    const empty = temporaryFolder('empty');
    expect(choose('build', empty)).toEqual({
      exitCode: 2,
      said: expect.stringMatching(/^There is no instance in .*: it has neither/) as string,
    });
    expect(choose('board face.kicad_pcb', empty)).toEqual({ script: 'board' });
    expect(choose('drift --help', empty)).toEqual({ script: 'drift' });
  });

  it('works in the folder of an instance, and keeps standard output for the data', () => {
    const words = [resolve('bin/ospo-portal.js'), 'figures', '--format', 'csv'];
    const options = { cwd: small, env: commandEnvironment, encoding: 'utf8' } as const;
    const { stdout, stderr, status } = spawnSync(process.execPath, words, options);
    expect([status, stderr]).toEqual([0, `Instance: Harbour Lab Open Work, ${small}\n`]);
    expect(stdout).toMatch(/^\uFEFF?\w+,/);
  }, 60_000);

  it('ends as what it started does', () => {
    const words = [resolve('bin/ospo-portal.js'), 'bild'];
    const options = { cwd: small, env: commandEnvironment, encoding: 'utf8' } as const;
    expect(spawnSync(process.execPath, words, options).status).toBe(2);
  }, 60_000);
});
