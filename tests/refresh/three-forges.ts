/** An instance on disk with repositories at three fake forges, and the refresh that reads them. */
import { spawn } from 'node:child_process';

import { afterEach } from 'vitest';

import { refreshCommand } from '../../src/programs/refresh/command.ts';
import { parseEvents } from '../../src/refresh/events.ts';
import { parseHistory } from '../../src/instance/history.ts';
import { silentProgress } from '../../src/refresh/progress.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import { startForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { diskInstance, type DiskInstance } from './instance.ts';
import { LIMITS, QUICK_PROVIDERS, standingClock } from './setup.ts';
import { commandEnvironment } from '../support/command-environment.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

export const TOKENS = {
  HUB_TOKEN: 'ghp_hubhubhubhub',
  LAB_TOKEN: 'glpat-lablablab',
  BERG_TOKEN: 'bergbergberg',
};

/** @param count number of repositories at each forge. */
export async function setUp(count = 4) {
  const [hub, lab, berg] = [
    await startForge('github'),
    await startForge('gitlab'),
    await startForge('forgejo'),
  ];
  const forges = [
    { host: 'hub.test', kind: 'github', api: `${hub.origin}/graphql`, tokenEnv: 'HUB_TOKEN' },
    { host: 'lab.test', kind: 'gitlab', api: `${lab.origin}/api/v4`, tokenEnv: 'LAB_TOKEN' },
    { host: 'berg.test', kind: 'forgejo', api: `${berg.origin}/api/v1`, tokenEnv: 'BERG_TOKEN' },
  ];
  const repositories: Record<string, string> = {};
  const all = [hub, lab, berg];
  for (const [place, forge] of all.entries()) {
    for (let index = 0; index < count; index += 1) {
      const repository = fakeRepository(index);
      forge.repositories.push(repository);
      repositories[`p${place}-${index}`] = `https://${forges[place]?.host}/${repository.path}`;
    }
  }
  const instance = diskInstance(forges, repositories);
  open.push(...all, { close: instance.remove });
  return { hub, lab, berg, all, instance };
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the refresh as a process. */
export function refresh(
  { folder }: DiskInstance,
  words: readonly string[] = [],
  env: object = TOKENS,
) {
  const child = spawn(process.execPath, ['scripts/refresh.ts', ...words], {
    env: { ...commandEnvironment, OSPO_INSTANCE: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Ended>((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}

/** Runs the refresh in this process, without pauses; beside one in a process of its own, with the clock of that. */
export async function command(
  { folder }: DiskInstance,
  words: readonly string[] = [],
  now = '2026-11-21T02:00:00Z',
): Promise<Ended> {
  const lines: string[] = [];
  const code = await refreshCommand(words, {
    env: TOKENS,
    folder,
    fetch,
    clock: standingClock(now),
    limits: LIMITS,
    providers: QUICK_PROVIDERS,
    progress: silentProgress,
    signal: new AbortController().signal,
    print: (text) => lines.push(text),
    complain: (text) => lines.push(text),
  });
  return { code, output: lines.join('\n') };
}

export function readAll({ read }: DiskInstance) {
  const metadata = parseSnapshot(read('metadata.json'));
  parseHistory(read('history.csv'));
  return { metadata, events: parseEvents(read('events.json')) };
}
