/** `npm run import` with the address of a repository: the providers of the refresh, and git where they do not answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { draftFromRepository } from '../../src/programs/entry/read-repository.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';
import { LIMITS, standingClock } from './setup.ts';

const root = mkdtempSync(join(tmpdir(), 'forge-'));
let forge: FakeForge;

beforeAll(async () => {
  const files = {
    'codemeta.json': '{"name": "Core", "description": "Counts pulses.", "license": "MIT"}',
    'Cargo.toml': '[package]\nname = "core-rs"\nhomepage = "https://core.example.org"\n',
  };
  makeGitRepository(root, 'group/core', files, []);
  forge = await startForge('dumb-git', [], root);
});
afterAll(async () => {
  await forge.close();
  rmSync(root, { recursive: true, force: true });
});

const reader = (config: Forge) => ({
  forges: [config],
  providers: PROVIDER_FACTORIES,
  tools: {
    fetch,
    clock: standingClock('2026-11-21T02:00:00Z'),
    limits: LIMITS,
    signal: new AbortController().signal,
    warn: () => undefined,
    fault: () => undefined,
  },
});

describe('a repository', () => {
  it.each<[how: string, config: (origin: string) => Forge]>([
    ['with git', (origin) => ({ host: 'git.test', kind: 'git', api: origin })],
    [
      'with git, when the API of its forge may not be asked',
      (origin) => ({ host: 'git.test', kind: 'github', clone: origin }),
    ],
  ])('is read %s', async (_, config) => {
    const url = 'https://git.test/group/core.git';
    const draft = await draftFromRepository(url, reader(config(forge.origin)), {});
    expect(draft.values).toEqual({
      name: 'Core',
      summary: 'Counts pulses.',
      licenses: { software: 'MIT' },
      links: { homepage: 'https://core.example.org' },
      repositories: ['https://git.test/group/core'],
    });
    expect(draft.origins).toMatchObject({
      name: 'codemeta.json: name',
      'links.homepage': 'Cargo.toml: package.homepage',
      repositories: 'git.test: url',
    });
  });

  it('that is not there is an error for people', async () => {
    const config: Forge = { host: 'git.test', kind: 'git', api: forge.origin };
    const run = draftFromRepository('https://git.test/group/gone', reader(config), {});
    await expect(run).rejects.toThrow(/^https:\/\/git\.test\/group\/gone could not be read\. /);
  });
});
