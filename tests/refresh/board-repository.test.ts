/** A repository with design files, through git: what is there, and what is not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';

import { newUsage } from '../../src/lib/http/usage.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { withRepository } from '../../src/refresh/boards/repository.ts';
import { startForge } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';
import { LIMITS, standingClock } from './setup.ts';

const root = mkdtempSync(join(tmpdir(), 'board-repository-'));
beforeAll(() =>
  makeGitRepository(root, 'group/core', { 'hw/a.kicad_pcb': 'A', 'README.md': '#' }, []),
);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function opened() {
  const server = await startForge('smart-git', [], root);
  onTestFinished(() => server.close());
  const forge: Forge = { host: 'git.test', kind: 'git', api: server.origin };
  const usage = newUsage();
  const tools = {
    ...{ fetch, usage, signal: new AbortController().signal, limits: LIMITS },
    clock: standingClock('2026-11-21T02:00:00Z'),
    ...{ warn: () => undefined, fault: () => undefined },
  };
  return { server, forge, tools, usage };
}

const MISSING = { path: 'hw/b.kicad_pcb', id: '0'.repeat(40) };

it('gives its files, their texts and copies of them', async () => {
  const { forge, tools } = await opened();
  const found = await withRepository(forge, 'group/core', tools, async (repository) => {
    const [file] = repository.files.filter(({ path }) => path.endsWith('.kicad_pcb'));
    if (!file) throw new Error('The file is missing.');
    const copy = await repository.copy(file);
    return {
      commit: repository.commit,
      text: await repository.text(file),
      texts: await repository.texts([file]),
      copied: 'path' in copy ? readFileSync(copy.path, 'utf8') : copy,
    };
  });
  expect(found).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
    ...{ text: { text: 'A' }, texts: { texts: ['A'] }, copied: 'A' },
  });
});

it('says of a file that is not there that it failed, and goes on with the others', async () => {
  const { forge, tools } = await opened();
  const found = await withRepository(forge, 'group/core', tools, async (repository) => [
    await repository.text(MISSING),
    await repository.texts([MISSING]),
    await repository.copy(MISSING),
    await repository.text(repository.files[0] ?? MISSING),
  ]);
  expect(found).toMatchObject([
    { cause: { code: expect.any(String) as string } },
    { cause: { code: expect.any(String) as string } },
    { cause: { code: expect.any(String) as string } },
    { text: '#' },
  ]);
});

it('is asked for by two addresses where it is not at the first, and by one where its host is down', async () => {
  const { server, forge, tools, usage } = await opened();
  const run = () => withRepository(forge, 'group/nothing', tools, () => Promise.resolve('read'));
  expect(await run()).toMatchObject({ reason: 'not-found' });
  expect(usage.requests).toBe(2);
  server.fault = () => '500';
  usage.requests = 0;
  expect(await run()).toMatchObject({ reason: 'unreachable' });
  expect(usage.requests).toBe(1);
});
