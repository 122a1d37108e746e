/** Steps of the workflows of Forgejo and GitHub that use git, run as they are against a server on loopback. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { onTestFinished, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { WORKFLOW_HOSTS, workflowsAt, type WorkflowHost } from '../unit/workflow-setup.ts';
import { startForge } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';
import { AUTOMATIC_TOKEN } from './forge/hosts.ts';

const FILES = { 'README.md': '# Portal\n' };

async function server(host: WorkflowHost) {
  const { context, prefix, jobs, stepOf } = workflowsAt(host);
  const root = temporaryFolder('server');
  makeGitRepository(root, 'office/site', FILES);
  const bare = join(root, 'office/site.git');
  git(bare, 'config', 'http.receivepack', 'true');
  const forge = await startForge('smart-git', [], root);
  onTestFinished(() => forge.close());
  const commit = git(bare, 'rev-parse', 'main').trim();
  git(bare, 'update-ref', 'refs/pull/12/head', commit);
  /** Runs a step as a runner does, in the shell of its job. */
  const run = async (name: string, folder: string, more: Record<string, string> = {}) => {
    const [, job] = jobs.find(([known]) => name.startsWith(`${known}: `)) ?? [];
    const { run: script, env } = stepOf(name);
    const file = join(temporaryFolder('step'), 'step.sh');
    writeFileSync(file, script);
    const [shell = '', ...words] = (job?.defaults.run.shell ?? '').replace('{0}', file).split(' ');
    const named = Object.entries(env).map(([key, value]) => [
      key,
      value.replace(`\${{ ${context}.token }}`, AUTOMATIC_TOKEN),
    ]);
    await promisify(execFile)(shell, words, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: temporaryFolder('home'),
        [`${prefix}_TOKEN`]: AUTOMATIC_TOKEN,
        [`${prefix}_SERVER_URL`]: forge.origin,
        [`${prefix}_REPOSITORY`]: 'office/site',
        [`${prefix}_REF`]: 'refs/heads/main',
        [`${prefix}_SHA`]: commit,
        ...(Object.fromEntries(named) as Record<string, string>),
        ...more,
      },
    });
  };
  const tokens = () => new Set(forge.log.map(({ headers }) => headers['authorization']));
  return { forge, bare, commit, run, tokens };
}

describe.each(WORKFLOW_HOSTS)('the steps of %s', { timeout: 30_000 }, (host) => {
  const { pages, prefix, user } = workflowsAt(host);
  const basic = `Basic ${Buffer.from(`${user}:${AUTOMATIC_TOKEN}`).toString('base64')}`;

  it.each(['refs/heads/main', 'refs/pull/12/head'])(
    'check %s out, beside the default branch, and leave no token behind',
    async (ref) => {
      const { commit, run, tokens } = await server(host);
      const folder = temporaryFolder('job');
      await run('ci/test: Check out', folder, { [`${prefix}_REF`]: ref });
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(FILES['README.md']);
      expect(git(folder, 'rev-parse', 'HEAD').trim()).toBe(commit);
      expect(git(folder, 'rev-parse', 'origin/main').trim()).toBe(commit);
      expect(tokens()).toEqual(new Set([basic]));
      const kept = readdirSync(join(folder, '.git'), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
      for (const text of kept) expect(text).not.toMatch(/automatic-token|Basic /);
    },
  );

  it('publish what was built in a branch of its own, in one commit', async () => {
    const { bare, commit, run, tokens } = await server(host);
    const folder = temporaryFolder('job');
    for (const text of ['One', 'Two']) {
      mkdirSync(join(folder, 'dist/tools'), { recursive: true });
      writeFileSync(join(folder, 'dist/tools/index.html'), text);
      await run('ci/publish: Publish', folder);
    }
    expect(git(bare, 'show', `${pages}:tools/index.html`)).toBe('Two');
    expect(git(bare, 'ls-tree', '-r', '--name-only', pages).trim()).toBe('tools/index.html');
    expect(git(bare, 'log', '--format=%s', pages).trim().split('\n')[0]).toBe(`Publish ${commit}`);
    expect(git(bare, 'rev-parse', 'main').trim()).toBe(commit);
    expect(tokens()).toEqual(new Set([basic]));
  });

  it('fail where the server sends them elsewhere, and the token does not follow', async () => {
    const { forge, run } = await server(host);
    const away = await startForge('service');
    onTestFinished(() => away.close());
    away.other = ({ path }) => ({
      status: 302,
      body: '',
      headers: { location: forge.origin + path },
    });
    const step = run('ci/test: Check out', temporaryFolder('job'), {
      [`${prefix}_SERVER_URL`]: away.origin,
    });
    await expect(step).rejects.toThrow('error: 302');
    expect(away.log).toHaveLength(1);
    expect(forge.log).toEqual([]);
  });
});

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}
