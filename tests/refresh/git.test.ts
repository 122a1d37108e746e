import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { runFenced } from '../../src/refresh/forges/git/command.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startForge, type FakeForge, type FakeKind } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';
import { fakeRepository } from './forge/repository.ts';
import { entryOf, LIMITS, memoryFiles, OPTIONS, runInput, standingClock, textOf } from './setup.ts';

const root = mkdtempSync(join(tmpdir(), 'forge-'));
beforeAll(() => {
  const files = {
    'README.md': '# Core',
    LICENSE: 'text',
    'core.vhd': '',
    'codemeta.json': '{"name": "Core"}',
    'hdl/Manifest.py': 'modules = {"git": "https://forge.example/tide/cores.git"}',
  };
  makeGitRepository(root, 'group/core', files, ['v1.9', 'v1.10', 'v1.10-rc1']);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

const KEY = 'https://git.test/group/core';

async function start(kind: FakeKind) {
  const forge = await startForge(kind, [], root);
  open.push(forge);
  return forge;
}

async function git(kind: FakeKind, path = 'group/core') {
  const forge = await start(kind);
  const config: Forge = { host: 'git.test', kind: 'git', api: forge.origin };
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const entries = [entryOf('core', `https://git.test/${path}`)];
  const run = (more: object = {}) =>
    runRefresh(runInput({ entries, forges: [config], files, clock, ...more }));
  const record = () => metadataSchema.parse(JSON.parse(textOf(files, 'metadata') || '{}'))[KEY];
  return { forge, run, record, clock };
}

it('says what is wrong when this machine has no room for git, and nothing of the repository', async () => {
  const { run } = await git('smart-git');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = join(root, 'nowhere');
  try {
    const { faults, failures, counts } = await run();
    expect(faults).toEqual([expect.stringContaining(join(root, 'nowhere'))]);
    expect([failures, counts.deferred]).toEqual([[], 1]);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});

describe.each(['dumb-git', 'smart-git'] as const)('reading %s', (kind) => {
  it('learns references, dates, names at the root and manifests', async () => {
    const { run, record } = await git(kind);
    const report = await run();
    expect(report.failures).toEqual([]);
    expect(record()).toMatchObject({
      source: 'git',
      head: expect.stringMatching(/^[0-9a-f]{40}$/),
      tags: 3,
      latestTag: { tag: 'v1.10' },
      lastCommitAt: '2026-05-01T12:00:00Z',
      ...{ licenseFiles: ['LICENSE'], readmeFile: 'README.md', designFormats: ['VHDL'] },
      hygiene: { readme: true, codemeta: true, security: false },
      manifest: { fields: { name: 'Core' } },
      edges: { files: [{ file: 'hdl/Manifest.py', needs: ['https://forge.example/tide/cores'] }] },
    });
  });

  it('names for each value the words of git where the report explains', async () => {
    const { forge, run } = await git(kind);
    const { explained = [] } = await run({ options: { ...OPTIONS, explain: true } });
    const from = new Map(
      explained.flatMap(({ changes }) => changes.map((one) => [one.field, one.from] as const)),
    );
    expect(from.get('head')?.address).toContain(`${forge.origin}/group/core`);
    expect(from.get('tags')?.at).toBe('ls-remote --symref');
    expect(from.get('lastCommitAt')?.at).toBe('log -1 --format=%cI HEAD');
    expect(from.get('manifest.fields.name')?.at).toBe('show HEAD:codemeta.json');
  });

  it('clones once: as long as the head stays, its references are enough', async () => {
    const { forge, run, clock } = await git(kind);
    await run();
    forge.log.length = 0;
    clock.set('2026-11-22T02:00:00Z');
    const report = await run();
    expect(report.written).toEqual([]);
    expect(
      forge.log.filter(({ path }) => /pack|objects/.test(path) && !path.includes('service=')),
    ).toHaveLength(kind === 'smart-git' ? 1 : 0);
  });

  it('names a repository that is not there', async () => {
    const { run } = await git(kind, 'group/other');
    const report = await run();
    expect(report.failures).toMatchObject([{ reason: 'not-found' }]);
  });
});

describe('git and a host that misbehaves', () => {
  it.each([
    ['500', 'unreachable'],
    ['429', 'rate-limited'],
    ['html', 'invalid-response'],
    ['hang', 'timeout'],
    ['reset', 'unreachable'],
    ['redirect-private', 'moved'],
  ] as const)('names what %s is', async (fault, reason) => {
    const { forge, run, clock } = await git('smart-git');
    forge.fault = () => fault;
    const tools = {
      fetch,
      clock,
      signal: new AbortController().signal,
      limits: { ...LIMITS, timeout: 150 },
    };
    const report = await run({ tools });
    expect(report.failures).toMatchObject([{ reason }]);
  });

  it.each([
    'file://ROOT/group/core.git',
    'ext::touch made',
    'ssh://127.0.0.1/a',
    'http://127.0.0.1/a',
  ])('speaks https only: not %s', async (address) => {
    const folder = mkdtempSync(join(tmpdir(), 'protocol-'));
    const limits = { timeout: 5_000, maxBytes: 1_000_000 };
    const place = { folder, limits, signal: new AbortController().signal, loopback: false };
    const result = await runFenced(['ls-remote', '--', address.replace('ROOT', root)], place);
    expect(result).toMatchObject({
      ok: false,
      stderr: expect.stringMatching(/transport '\w+' not allowed/),
    });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('leaves no temporary folder behind', async () => {
    const folder = temporaryFolder('git-leftovers');
    vi.stubEnv('TMPDIR', folder);
    const seen = new Set<string | null>();
    const watcher = watch(folder, (_event, name) => seen.add(name));
    const { run } = await git('smart-git');
    await run().finally(() => {
      watcher.close();
      vi.unstubAllEnvs();
    });
    expect(seen.size).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('when the API of a forge is down', () => {
  it('reads what git tells, and keeps the rest with its age', async () => {
    const [api, clone] = [await start('gitlab'), await start('smart-git')];
    api.repositories.push(fakeRepository(1, { path: 'group/core' }));
    const config: Forge = {
      host: 'git.test',
      kind: 'gitlab',
      api: `${api.origin}/api/v4`,
      clone: clone.origin,
    };
    const files = memoryFiles();
    const clock = standingClock('2026-11-21T02:00:00Z');
    const entries = [entryOf('core', KEY)];
    await runRefresh(runInput({ entries, forges: [config], files, clock }));
    expect(clone.log).toEqual([]);
    api.fault = () => '503';
    clock.set('2026-11-22T02:00:00Z');
    const report = await runRefresh(
      runInput({ entries, forges: [config], files, clock, options: OPTIONS }),
    );
    expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
    const record = metadataSchema.parse(JSON.parse(textOf(files, 'metadata')))[KEY];
    expect(record).toMatchObject({ source: 'git', stars: 3, tags: 3, license: 'Apache-2.0' });
    expect(record?.kept).toMatchObject([
      {
        source: 'gitlab',
        fetchedAt: '2026-11-21T02:00:00Z',
        facts: expect.arrayContaining(['stars', 'license']),
      },
    ]);
  });

  it('contacts no real host in the name of a forge on loopback', async () => {
    const api = await start('gitlab');
    api.fault = () => '503';
    const config: Forge = { host: 'git.test', kind: 'gitlab', api: `${api.origin}/api/v4` };
    const clock = standingClock('2026-11-21T02:00:00Z');
    const entries = [entryOf('core', KEY)];
    const report = await runRefresh(
      runInput({ entries, forges: [config], files: memoryFiles(), clock }),
    );
    expect(report.failures).toMatchObject([
      { reason: 'unreachable', message: expect.stringContaining('503') },
    ]);
  });
});
