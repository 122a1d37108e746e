/** A token goes nowhere that the schema of the site refuses, and a refresh says so before it asks anybody. */
import { afterEach, describe, expect, it } from 'vitest';

import { refreshCommand } from '../../src/programs/refresh/command.ts';
import { silentProgress } from '../../src/refresh/progress.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { diskInstance, type InstanceForge } from './instance.ts';
import { LIMITS, standingClock } from './setup.ts';

const cleanups: (() => void)[] = [];
afterEach(() => cleanups.splice(0).forEach((clean) => clean()));

const FORGE: InstanceForge = { host: 'lab.example', kind: 'gitlab', api: 'https://lab.example' };

/** A refresh where nobody answers: which addresses it asked, and how it ended. */
async function refreshWith(forge: InstanceForge) {
  const instance = diskInstance([forge], { board: 'https://lab.example/group/board' });
  cleanups.push(instance.remove);
  const [asked, said]: [string[], string[]] = [[], []];
  const code = await refreshCommand([], {
    env: { LAB_TOKEN: 'glpat-lab', ISSUES_TOKEN: 'glpat-issues', CI_JOB_TOKEN: 'job' },
    folder: instance.folder,
    fetch: (address) => {
      asked.push(new URL(address instanceof Request ? address.url : address).host);
      return Promise.reject(new TypeError('nobody answers'));
    },
    clock: standingClock('2026-11-21T02:00:00Z'),
    limits: LIMITS,
    providers: { ...PROVIDER_FACTORIES },
    progress: silentProgress,
    signal: new AbortController().signal,
    print: (text) => said.push(text),
    complain: (text) => said.push(text),
  });
  return { code, asked, said: said.join('\n') };
}

describe('npm run refresh', () => {
  it.each<[string, Partial<InstanceForge>]>([
    ['an interface at another host', { api: 'https://evil.example/', tokenEnv: 'LAB_TOKEN' }],
    ['the token of another job', { tokenEnv: 'ISSUES_TOKEN' }],
    ['a token of the pipeline', { tokenEnv: 'CI_JOB_TOKEN' }],
  ])('asks nobody where the site names %s', async (_, change) => {
    const { code, asked, said } = await refreshWith({ ...FORGE, ...change });
    expect(asked).toEqual([]);
    expect(code).toBe(2);
    expect(said).toMatch(/content\/site\.yaml does not fit.*npm run validate/);
  });

  it('asks the forge itself otherwise', async () => {
    const { asked } = await refreshWith({ ...FORGE, tokenEnv: 'LAB_TOKEN' });
    expect(new Set(asked)).toEqual(new Set(['lab.example']));
  });
});
