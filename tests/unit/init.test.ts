/** `ospo-portal init`: an instance from answers, in a folder that was empty. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readSite } from '../../src/instance/read-site.ts';
import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { formatCommand } from '../../src/programs/entry/format-command.ts';
import { initCommand } from '../../src/programs/init/command.ts';
import { installedFrom } from '../../src/programs/init/installed-from.ts';
import { LANGUAGES } from '../../src/programs/init/questions.ts';
import { COMMANDS } from '../../src/programs/commands/commands.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { workflowsAt } from './workflow-setup.ts';

const answers: Readonly<Record<string, string>> = {
  name: 'Institut « Œil » : "Lumen"',
  language: 'en',
  forge: 'https://gitlab.com/lumen/office',
  address: 'https://open.lumen.example/ospo/',
};

const flags = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

function begin(cwd: string, given: Readonly<Record<string, string>>, folder = 'office') {
  return runCommand(initCommand, [folder, ...flags(given)], {
    cwd,
    program: resolve('.'),
    source: undefined,
    pack: () => 'ospo-portal-1.2.3.tgz',
  });
}

async function begun(given: Readonly<Record<string, string>> = answers): Promise<string> {
  const cwd = temporaryFolder('begun');
  const { exitCode, output } = await begin(cwd, given);
  expect([exitCode, output]).toEqual([0, expect.stringContaining('npm start')]);
  return join(cwd, 'office');
}

const problems = (folder: string) =>
  validateInstance(readInstance(folder))
    .problems.filter(({ code }) => code !== 'site/no-messages')
    .map(({ file, code, message }) => `${file} ${code} ${message}`);

describe('a new instance', () => {
  it.each(LANGUAGES)(
    'in %s is without fault, and in the style of its entries',
    async (language) => {
      const folder = await begun({ ...answers, language });
      expect(problems(folder)).toEqual([]);
      const context = { folder, cwd: folder };
      expect((await runCommand(formatCommand, ['--check'], context)).output).toMatch(
        /0 would change/,
      );
      expect(readSite(folder)).toMatchObject({
        organisation: answers['name'],
        url: answers['address'],
        repository: { url: answers['forge'], kind: 'gitlab' },
        forges: [{ host: 'gitlab.com', kind: 'gitlab' }],
      });
    },
  );

  it('depends on the program that goes along, and runs its commands', async () => {
    const { scripts, dependencies } = JSON.parse(
      readFileSync(join(await begun(), 'package.json'), 'utf8'),
    ) as { scripts: Record<string, string>; dependencies: object };
    expect(scripts).toMatchObject({ start: 'ospo-portal start', validate: 'ospo-portal validate' });
    expect(dependencies).toEqual({ 'ospo-portal': 'file:program/ospo-portal-1.2.3.tgz' });
  });

  it('has the pipeline of GitLab there, and nothing of another forge', async () => {
    const folder = await begun();
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(true);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  it.each([
    ['github', 'https://github.com/lumen/office'],
    ['forgejo', 'https://codeberg.org/lumen/office'],
  ] as const)('has the workflows of %s, which run its commands', async (kind, forge) => {
    const folder = await begun({ ...answers, forge });
    expect(readSite(folder).repository.kind).toBe(kind);
    const { steps, stepOf, workflows } = workflowsAt(kind, folder);
    expect(Object.keys(workflows)).toEqual(['site']);
    const runs = steps.map(([, { run }]) => run).join('\n');
    const named = [...runs.matchAll(/npx ospo-portal ([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(named)]).toEqual(['review', 'validate', 'build', 'nightly', 'provenance']);
    expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining(named));
    // A token stands beside nothing that a pull request brings, and words of others in no script.
    expect(runs).not.toContain('${{');
    expect(Object.keys(stepOf('site/check: Check').env)).toEqual([]);
    expect(Object.keys(stepOf('site/publish: Build').env)).toEqual([]);
  });

  it('has a first project instead of the one of the template', async () => {
    const repository = 'https://git.lumen.example/optics/ray-trace.git';
    const folder = await begun({ ...answers, repository });
    expect(readFileSync(join(folder, 'catalogue/software/ray-trace.yaml'), 'utf8')).toBe(
      `name: "ray-trace"\nrepositories:\n  - ${repository}\n`,
    );
    expect(readSite(folder).forges).toContainEqual({ host: 'git.lumen.example', kind: 'git' });
    expect(existsSync(join(folder, 'catalogue/documentation/handbook.yaml'))).toBe(false);
  });

  it('keeps out of git, and of containers, what can be made anew', async () => {
    const folder = await begun();
    const ignored = readFileSync(join(folder, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['node_modules/', 'dist/', '.cache/', '.astro/']),
    );
    expect(readFileSync(join(folder, '.dockerignore'), 'utf8').split('\n')).toEqual(ignored);
    expect(existsSync(join(folder, 'Containerfile'))).toBe(true);
  });
});

describe('ospo-portal init', () => {
  it('writes over nothing, and says what is there', async () => {
    const cwd = temporaryFolder('used');
    mkdirSync(join(cwd, 'office'));
    writeFileSync(join(cwd, 'office/notes.txt'), 'Mine.');
    const { exitCode, output } = await begin(cwd, answers);
    expect([exitCode, output]).toEqual([2, expect.stringContaining('It holds: notes.txt.')]);
    expect(readdirSync(join(cwd, 'office'))).toEqual(['notes.txt']);
    expect((await begin(cwd, answers, 'office/notes.txt')).output).toContain('cannot be used');
  });

  it('begins in a repository that is empty', async () => {
    const cwd = temporaryFolder('cloned');
    mkdirSync(join(cwd, 'office/.git'), { recursive: true });
    expect((await begin(cwd, answers)).exitCode).toBe(0);
  });

  it.each([
    ['no name', { name: '' }, /--name/],
    ['a language without a template', { language: 'de' }, /--language de/],
    [
      'a forge of an unknown kind',
      { forge: 'https://git.lumen.example/office' },
      /Write gitlab|gitlab/,
    ],
    ['an address that is none', { address: 'open.lumen.example' }, /--address open/],
  ])('writes nothing for %s', async (_what, change, says) => {
    const cwd = temporaryFolder('refused');
    const { exitCode, output } = await begin(cwd, { ...answers, ...change });
    expect([exitCode, output]).toEqual([2, expect.stringMatching(says)]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('takes the kind of a forge that its host does not tell', async () => {
    const folder = await begun({
      ...answers,
      forge: 'forgejo https://git.lumen.example/us/office',
    });
    expect(readSite(folder).repository).toMatchObject({
      kind: 'forgejo',
      url: 'https://git.lumen.example/us/office',
    });
  });

  it('finds the packed file that npm has installed the program from', () => {
    const root = temporaryFolder('installed');
    const program = join(root, 'node_modules/ospo-portal');
    mkdirSync(program, { recursive: true });
    const note = (resolved: string) =>
      writeFileSync(
        join(root, 'node_modules/.package-lock.json'),
        JSON.stringify({ packages: { 'node_modules/ospo-portal': { resolved } } }),
      );
    expect(installedFrom(program)).toBeUndefined();
    note('https://forge.example/ospo-portal.tgz');
    expect(installedFrom(program)).toBe('https://forge.example/ospo-portal.tgz');
    note('file:portal.tgz');
    expect(installedFrom(program)).toBeUndefined();
    writeFileSync(join(root, 'portal.tgz'), '');
    expect(installedFrom(program)).toBe(join(root, 'portal.tgz'));
  });
});

describe('the templates', () => {
  it('name no organisation', () => {
    const files = readdirSync('templates', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => /cern/i.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
