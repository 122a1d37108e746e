/** The review of a merge request, from a repository on disk to a comment at a forge on loopback. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { startForge } from './forge/forge.ts';
import { HOSTS } from './forge/hosts.ts';
import { fakeRepository } from './forge/repository.ts';
import { change, cleanups, cleanUp, DRIVER, LAB_TOKEN, TOKEN } from './review-setup.ts';

afterEach(cleanUp);

const ADDED = { 'catalogue/software/driver.yaml': DRIVER };

describe.each(HOSTS)('npm run review at %s', { timeout: 30_000 }, (kind) => {
  it('writes one comment, leaves it while nothing changes, and brings it up to date', async () => {
    const { host, state, instance, run } = await change(ADDED, kind);
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    instance.write('catalogue/software/driver.yaml', DRIVER.replace('MIT', 'GPL3'));
    expect(await run()).toBe(0);
    expect(state.notes).toHaveLength(1);
    expect(state.notes[0]).toMatchObject({
      place: state.place('request', '12'),
      body: expect.stringContaining('Did you mean "GPL-3.0-only"') as string,
    });
    const writes = host.log.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method }) => method)).toEqual([
      'POST',
      kind === 'gitlab' ? 'PUT' : 'PATCH',
    ]);
  });

  it('compares with what its continuous integration names', async () => {
    const { git, run, said } = await change(ADDED, kind);
    const base = git('rev-parse', 'main').toString().trim();
    git('update-ref', 'refs/remotes/origin/main', base);
    git('add', '--all');
    git('commit', '-q', '-m', 'Add');
    await run();
    expect(said[0]).toContain('No entry of the catalogue changes.');
    said.length = 0;
    await run([], {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      FORGEJO_BASE_REF: 'main',
      GITHUB_BASE_REF: 'main',
    });
    expect(said[0]).toContain('## Adds Driver');
  });

  it('works without a token, as in a fork: the review stands in the log and in a file', async () => {
    const { host, instance, run, said } = await change(ADDED, kind);
    const output = join(instance.folder, 'review.md');
    expect(await run(['--output', output], { REVIEW_TOKEN: '' })).toBe(0);
    expect(host.log).toEqual([]);
    expect(readFileSync(output, 'utf8')).toContain('## Adds Driver');
    expect(said.join('\n')).toContain('There is no REVIEW_TOKEN');
  });

  it('says what went wrong when it fails, and the review is not lost', async () => {
    const { host, run, said } = await change(ADDED, kind);
    host.other = () => ({ status: 500, body: TOKEN });
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('## Adds Driver');
    expect(said.at(-1)).toContain('with status 500');
    expect(said.join('\n')).not.toContain(TOKEN);
  });

  it.each(['GET', 'POST'])(
    'does not say that it commented where it answers %s with 404',
    async (method) => {
      const { host, state, run, said } = await change(ADDED, kind);
      host.other = (asked) =>
        asked.method === method && state.deed(asked)?.includes('comment')
          ? { status: 404, body: '{}' }
          : state.answer(asked);
      expect(await run()).toBe(1);
      expect(said.at(-1)).toMatch(
        /could not be written.*status 404\. Give the token in REVIEW_TOKEN/,
      );
    },
  );
});

describe('npm run review', { timeout: 30_000 }, () => {
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

  it.each([
    ['', false],
    [', also where the default branch has no site that can be read', true],
  ])('sends no token where a merge request wants it%s', async (_, isSiteNew) => {
    const { instance, run, git } = await change({ 'catalogue/software/driver.yaml': DRIVER });
    const thief = await startForge('gitlab', [fakeRepository(1)]);
    cleanups.push(thief.close);
    const site = readFileSync(join(instance.folder, 'content/site.yaml'), 'utf8');
    if (isSiteNew) {
      instance.write('content/site.yaml', 'forges: 1\n');
      git('commit', '-q', '-m', 'Break', 'content/site.yaml');
    }
    const forge = { host: 'thief.test', kind: 'gitlab', api: `${thief.origin}/api/v4` };
    instance.write(
      'content/site.yaml',
      JSON.stringify({
        ...(JSON.parse(site) as object),
        forges: [{ ...forge, tokenEnv: 'LAB_TOKEN' }],
      }),
    );
    instance.write(
      'catalogue/software/driver.yaml',
      DRIVER.replace('[', '[https://thief.test/group1/project-2, '),
    );
    expect(await run(['--look'])).toBe(0);
    const asked = thief.log.filter(({ headers }) => 'authorization' in headers);
    expect(asked).toEqual([]);
    expect(thief.log.length > 0).toBe(isSiteNew);
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
