import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import type { Project } from '../../src/refresh/nightly/gitlab-api.ts';
import { propose } from '../../src/refresh/nightly/merge-requests.ts';
import { runNight, type Night } from '../../src/refresh/nightly/night.ts';
import { proposalsFor, type Proposal } from '../../src/refresh/nightly/proposals.ts';
import { publish } from '../../src/refresh/nightly/publish.ts';
import { listProjects } from '../../src/refresh/listing.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';
import { gitlabProject } from './forge/project.ts';
import { entryOf } from './world.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

const FILE = 'catalogue/metadata.json';
const TOKEN = 'glpat-projecttoken';

async function portal() {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  makeGitRepository(root, 'ospo/portal', { [FILE]: '{}\n', 'README.md': '# Portal\n' });
  const bare = join(root, 'ospo/portal.git');
  git(bare, 'config', 'http.receivepack', 'true');
  const forge = await startForge('smart-git', [], root);
  cleanups.push(() => forge.close(), () => rmSync(root, { recursive: true, force: true }));
  const clone = (name: string) => {
    git(root, 'clone', '-q', bare, name);
    return join(root, name);
  };
  const target = {
    folder: clone('night'),
    remote: `${forge.origin}/ospo/portal.git`,
    branch: 'main',
    token: TOKEN,
    author: { name: 'Nightly refresh', email: 'noreply@gitlab.test' },
  };
  return { forge, bare, clone, target };
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function commitElsewhere(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  git(folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '-am', 'Change');
  git(folder, 'push', '-q', 'origin', 'main');
}

describe('committing the night', { timeout: 30_000 }, () => {
  it('pushes what is new, and makes no commit when nothing is', async () => {
    const { bare, target, forge } = await portal();
    expect(await publish(target, [FILE], 'Refresh')).toBe('unchanged');
    expect(forge.log).toEqual([]);
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    writeFileSync(join(target.folder, 'README.md'), 'not ours\n');
    expect(await publish(target, [FILE], 'Refresh')).toBe('pushed');
    expect(git(bare, 'show', 'main:catalogue/metadata.json')).toBe('{"a":1}\n');
    expect(git(bare, 'show', 'main:README.md')).toBe('# Portal\n');
    expect(git(bare, 'log', '--format=%an %ae', '-1', 'main')).toBe('Nightly refresh noreply@gitlab.test\n');
  });

  it('goes on top of what others pushed in the meantime', async () => {
    const { bare, clone, target } = await portal();
    const other = clone('other');
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    commitElsewhere(other, 'README.md', '# Other\n');
    expect(await publish(target, [FILE], 'Refresh')).toBe('pushed');
    expect(git(bare, 'log', '--format=%s', 'main')).toBe('Refresh\nChange\nBegin\n');
  });

  it('gives way when others changed the same file', async () => {
    const { bare, clone, target } = await portal();
    const other = clone('other');
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    commitElsewhere(other, FILE, '{"b":1}\n');
    await expect(publish(target, [FILE], 'Refresh')).rejects.toThrow('changed the same files');
    expect(git(bare, 'show', 'main:catalogue/metadata.json')).toBe('{"b":1}\n');
  });

  it('sends the token with requests to its host, and writes it nowhere', async () => {
    const { forge, target } = await portal();
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    await publish(target, [FILE], 'Refresh');
    const basic = `Basic ${Buffer.from(`oauth2:${TOKEN}`).toString('base64')}`;
    expect(new Set(forge.log.map(({ headers }) => headers['authorization']))).toEqual(new Set([basic]));
    expect(readFileSync(join(target.folder, '.git/config'), 'utf8')).not.toContain('oauth2');
  });
});

const ENTRY = `# The board itself
name: SPEC # short
status: active
repositories:
  - https://forge.test/group/spec
  - { url: https://forge.test/group/spec-sw, for: Driver }
`;

function proposals(records: Record<string, object>): Proposal[] {
  const metadata = metadataSchema.parse(
    Object.fromEntries(
      Object.entries(records).map(([path, more]) => [
        `https://forge.test/${path}`,
        { source: 'gitlab', fetchedAt: '2026-11-21T02:00:00Z', ...more },
      ]),
    ),
  );
  const entry = entryOf('spec', 'https://forge.test/group/spec', {
    repositories: ['https://forge.test/group/spec', { url: 'https://forge.test/group/spec-sw' }],
  });
  return proposalsFor(listProjects([entry], metadata), metadata, () => ENTRY);
}

describe('proposing edits', () => {
  it('writes the new address and keeps the comments', () => {
    const [proposal] = proposals({ 'group/spec-sw': { url: 'https://forge.test/new/driver' } });
    expect(proposal?.title).toBe('Update the address of spec');
    expect(proposal?.text).toBe(ENTRY.replace('https://forge.test/group/spec-sw', 'https://forge.test/new/driver'));
  });

  it('asks for another status when the repository is archived', () => {
    const [proposal] = proposals({ 'group/spec': { archived: true } });
    expect(proposal?.title).toBe('Say that spec is archived');
    expect(proposal?.text).toBe(ENTRY.replace('status: active', 'status: unsupported'));
  });

  it.each([
    ['nothing changed', {}],
    ['a mirror was analysed', { source: 'git', url: 'https://forge.test/mirror/spec' }],
  ])('proposes nothing when %s', (_, more) => {
    expect(proposals({ 'group/spec': more })).toEqual([]);
  });
});

async function gitlab(): Promise<{ forge: FakeForge; project: Project; state: ReturnType<typeof gitlabProject> }> {
  const forge = await startForge('service');
  cleanups.push(() => forge.close());
  const state = gitlabProject({ 'catalogue/hardware/spec.yaml': ENTRY });
  forge.other = state.answer;
  const project = { api: `${forge.origin}/api/v4`, id: '7', branch: 'main', token: TOKEN, fetch };
  return { forge, project, state };
}

describe('merge requests', () => {
  const archived = proposals({ 'group/spec': { archived: true } })[0] as Proposal;
  const moved = proposals({ 'group/spec': { url: 'https://forge.test/new/spec' } })[0] as Proposal;

  it('opens one, leaves it while it says the same, and updates it when there is more to say', async () => {
    const { project, state } = await gitlab();
    expect(await propose(project, '', archived)).toBe('opened');
    expect(await propose(project, '', archived)).toBe('unchanged');
    expect(await propose(project, '', moved)).toBe('updated');
    expect(state.requests).toMatchObject([{ title: 'Update the address of spec', state: 'opened' }]);
    expect(state.branches.get('refresh/spec')?.['catalogue/hardware/spec.yaml']).toBe(moved.text);
  });

  it('never touches the default branch', async () => {
    const { forge, project, state } = await gitlab();
    await propose(project, '', archived);
    expect(state.branches.get('main')?.['catalogue/hardware/spec.yaml']).toBe(ENTRY);
    expect(forge.log.filter(({ method, body }) => method !== 'GET' && body.includes('"branch":"main"'))).toEqual([]);
  });

  it('takes no for an answer, until there is something new', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    for (const request of state.requests) request.state = 'closed';
    expect(await propose(project, '', archived)).toBe('declined');
    expect(await propose(project, '', moved)).toBe('opened');
  });

  it('names the status when GitLab refuses', async () => {
    const { forge, project } = await gitlab();
    forge.other = () => ({ status: 403, body: '{}' });
    await expect(propose(project, '', archived)).rejects.toThrow('GitLab answered GET /merge_requests with status 403.');
  });
});

describe('a night', () => {
  const good: Night = {
    refresh: () => 0,
    number: () => 0,
    validate: () => 0,
    publish: () => Promise.resolve('pushed'),
    keep: () => undefined,
    proposals: () => [],
    propose: () => Promise.resolve('opened'),
    say: () => undefined,
  };

  it.each<[string, Partial<Night>, 0 | 1 | 2, string]>([
    ['is good', {}, 0, 'Committed and pushed'],
    ['has nothing new', { publish: () => Promise.resolve('unchanged') }, 0, 'Nothing is new: no commit.'],
    ['has no token', { publish: undefined }, 0, 'There is no REFRESH_TOKEN'],
    ['has a fault of ours, which does not keep the rest back', { refresh: () => 1 }, 1, 'Committed and pushed'],
    ['could not refresh', { refresh: () => 2 }, 2, 'could not run'],
    ['has a faulty catalogue', { validate: () => 1 }, 2, 'Nothing is committed until'],
  ])('%s', async (_, more, code, words) => {
    const said: string[] = [];
    expect(await runNight({ ...good, ...more, say: (text) => said.push(text) })).toBe(code);
    expect(said.join('\n')).toContain(words);
  });

  it('commits nothing when the catalogue is faulty', async () => {
    let isPublished = false;
    const publishing = () => {
      isPublished = true;
      return Promise.resolve('pushed' as const);
    };
    await runNight({ ...good, validate: () => 1, publish: publishing });
    expect(isPublished).toBe(false);
  });
});
