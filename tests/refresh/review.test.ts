/** The review of a merge request, from a repository on disk to a comment at a GitLab on loopback. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { reviewCommand } from '../../src/merge-request/command.ts';
import { validateCommand } from '../../src/validate/command.ts';
import { startForge } from './forge/forge.ts';
import { gitlabOffice } from './forge/office.ts';
import { fakeRepository } from './forge/repository.ts';
import { diskInstance } from './instance.ts';
import { standingClock } from './world.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

const TOKEN = 'glpat-reviewtoken';
const LAB_TOKEN = 'glpat-lablablab';
const DRIVER = `name: Driver
summary: Drives the board.
licenses: { software: MIT }
repositories: [https://lab.test/group1/project-1]
`;

/** An instance in a repository of its own, with one commit, and a GitLab that is both office and forge. */
async function change(files: Readonly<Record<string, string>>) {
  const lab = await startForge('gitlab', [fakeRepository(1)]);
  const office = gitlabOffice();
  const gitlab = await startForge('service');
  gitlab.other = office.answer;
  const api = `${lab.origin}/api/v4`;
  const forges = [{ host: 'lab.test', kind: 'gitlab', api, tokenEnv: 'LAB_TOKEN' }];
  const instance = diskInstance(forges, { board: 'https://lab.test/group2/board' });
  cleanups.push(lab.close, gitlab.close, instance.remove);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {
      cwd: instance.folder,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '--all');
  git('commit', '-q', '-m', 'Begin');
  for (const [path, text] of Object.entries(files)) instance.write(path, text);
  const said: string[] = [];
  const env = {
    CI_API_V4_URL: `${gitlab.origin}/api/v4`,
    CI_PROJECT_ID: '7',
    CI_DEFAULT_BRANCH: 'main',
    CI_MERGE_REQUEST_IID: '12',
    REVIEW_TOKEN: TOKEN,
    LAB_TOKEN,
  };
  const run = (words: readonly string[] = [], more: NodeJS.ProcessEnv = {}) =>
    reviewCommand(['--base', 'main', ...words], {
      env: { ...env, ...more },
      folder: instance.folder,
      fetch,
      clock: standingClock('2026-11-22T02:00:00Z'),
      signal: new AbortController().signal,
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
    });
  return { lab, gitlab, office, instance, git, run, said };
}

describe('npm run review', { timeout: 30_000 }, () => {
  it('writes one comment, leaves it while nothing changes, and brings it up to date', async () => {
    const { gitlab, office, instance, run } = await change({
      'catalogue/software/driver.yaml': DRIVER,
    });
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    instance.write('catalogue/software/driver.yaml', DRIVER.replace('MIT', 'GPL3'));
    expect(await run()).toBe(0);
    expect(office.notes).toHaveLength(1);
    expect(office.notes[0]).toMatchObject({
      place: 'merge_requests/12',
      body: expect.stringContaining('Did you mean "GPL-3.0-only"') as string,
    });
    const writes = gitlab.log.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PUT']);
  });

  it('works without a token, as in a fork: the review stands in the log and in a file', async () => {
    const { gitlab, instance, run, said } = await change({
      'catalogue/software/driver.yaml': DRIVER,
    });
    const output = join(instance.folder, 'review.md');
    expect(await run(['--output', output], { REVIEW_TOKEN: '' })).toBe(0);
    expect(gitlab.log).toEqual([]);
    expect(readFileSync(output, 'utf8')).toContain('## Adds Driver');
    expect(said.join('\n')).toContain('There is no REVIEW_TOKEN');
  });

  it('says what went wrong when GitLab fails, and the review is not lost', async () => {
    const { gitlab, run, said } = await change({ 'catalogue/software/driver.yaml': DRIVER });
    gitlab.other = () => ({ status: 500, body: TOKEN });
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('## Adds Driver');
    expect(said.at(-1)).toContain('with status 500');
    expect(said.join('\n')).not.toContain(TOKEN);
  });

  it('looks into the repository when it is told to, and writes no file of the catalogue', async () => {
    const { lab, instance, run, said } = await change({
      'catalogue/software/driver.yaml': DRIVER,
    });
    expect(await run(['--look'])).toBe(0);
    expect(said[0]).toMatch(/- Read 2026-11-22\.\n- There: README, /);
    expect(said[0]).toContain('the licence file of the repository is Apache-2.0');
    expect(instance.read('metadata.json')).toBeUndefined();
    expect(new Set(lab.log.map(({ headers }) => headers['authorization']))).toEqual(
      new Set([`Bearer ${LAB_TOKEN}`]),
    );
  });

  it('goes without a look where the forge or the entry does not allow one', async () => {
    const { run, said, instance } = await change({
      'catalogue/software/driver.yaml': DRIVER,
      'catalogue/software/faulty.yaml': 'name: [',
      'catalogue/metadata.json': '[]',
    });
    expect(await run(['--look'])).toBe(0);
    expect(said[0]).toContain('Nobody looked into the repositories.');
    instance.write('catalogue/metadata.json', '{}');
    expect(await run(['--look'])).toBe(0);
    expect(said.join('\n')).toContain('- There: README, ');
  });

  it('sends no token where a merge request wants it', async () => {
    const { instance, run } = await change({ 'catalogue/software/driver.yaml': DRIVER });
    const thief = await startForge('gitlab', [fakeRepository(1)]);
    cleanups.push(thief.close);
    const site = readFileSync(join(instance.folder, 'content/site.yaml'), 'utf8');
    const forge = { host: 'thief.test', kind: 'gitlab', api: `${thief.origin}/api/v4` };
    instance.write(
      'content/site.yaml',
      JSON.stringify({
        ...(JSON.parse(site) as object),
        forges: [
          { ...forge, tokenEnv: 'REVIEW_TOKEN' },
          { ...forge, host: 'lab.test', tokenEnv: 'LAB_TOKEN' },
        ],
      }),
    );
    instance.write(
      'catalogue/software/driver.yaml',
      DRIVER.replace('[', '[https://thief.test/group1/project-2, '),
    );
    expect(await run(['--look'])).toBe(0);
    expect(thief.log).toEqual([]);
  });

  it.each([
    ['catalogue/software/driver.yaml', 'projects/driver/index.html'],
    ['catalogue/software/$(x).yaml', 'index.html'],
    ['content/guidelines/start/publish.mdx', 'guidelines/start/publish/index.html'],
    ['content/guidelines/start/$(x).mdx', 'index.html'],
    ['README.md', 'index.html'],
  ])('leads the preview of %s to %s', async (file, page) => {
    const { run, said } = await change({ [file]: DRIVER });
    await run(['--page']);
    expect(said).toEqual([page]);
  });

  it.each([
    [['--base', 'nowhere'], 'There is no commit "nowhere"'],
    [['--colour'], "Unknown option '--colour'. Usage: npm run review"],
    [['--preview', 'javascript:alert(1)'], 'write the address at which the preview begins'],
  ])('cannot run with %j', async (words, sentence) => {
    const { run, said } = await change({});
    expect(await run(words)).toBe(2);
    expect(said.join('\n')).toContain(sentence);
  });
});

describe('npm run validate -- --changed', { timeout: 30_000 }, () => {
  it('says what a change brings, also in files that it does not touch, and nothing else', async () => {
    const { instance, git } = await change({
      'catalogue/software/old.yaml':
        'name: Old\nrepositories: [https://lab.test/g/old]\ntopics: [x]\n',
      'catalogue/hardware/board.yaml':
        'name: Board\nrepositories: [https://lab.test/g/board]\nrelations: [{ type: drives, target: gone }]\n',
      'catalogue/hardware/gone.yaml': 'name: Gone\nrepositories: [https://lab.test/g/gone]\n',
    });
    git('add', '--all');
    git('commit', '-q', '-m', 'Faults of others');
    git('checkout', '-q', '-b', 'change');
    git('rm', '-q', 'catalogue/hardware/gone.yaml');
    instance.write('catalogue/software/driver.yaml', DRIVER.replace('MIT', 'GPL3'));
    const { exitCode, output } = validateCommand(
      ['--changed', 'main'],
      instance.folder,
      instance.folder,
      () => 0,
    );
    expect(exitCode).toBe(1);
    expect(output.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(
        /^catalogue\/hardware\/board\.yaml:\d+:\d+ error relation\/unknown-target/,
      ),
      expect.stringMatching(/^catalogue\/software\/driver\.yaml:3:\d+ error license\/unknown-id/),
    ]);
    const before = validateCommand(['--changed', 'nowhere'], instance.folder, '/', () => 0);
    expect(before).toMatchObject({ exitCode: 2 });
  });
});
