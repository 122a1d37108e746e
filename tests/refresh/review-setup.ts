/** An instance on disk with a change, and a fake forge for the comment. */
import { execFileSync } from 'node:child_process';

import { reviewCommand } from '../../src/programs/review/command.ts';
import { startForge } from './forge/forge.ts';
import { fakeHost, pipelineVariables, type HostName } from './forge/hosts.ts';
import { fakeRepository } from './forge/repository.ts';
import { diskInstance } from './instance.ts';
import { standingClock } from './setup.ts';

export const cleanups: (() => unknown)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanups.splice(0)) await clean();
}

export const TOKEN = 'review-token-of-a-test';
export const LAB_TOKEN = 'glpat-lablablab';
export const DRIVER = `name: Driver
summary: Drives the board.
licenses: { software: MIT }
repositories: [https://lab.test/group1/project-1]
`;

/** An instance in its own repository, with one commit, at a forge other than that of its projects. */
export async function change(files: Readonly<Record<string, string>>, kind: HostName = 'gitlab') {
  const lab = await startForge('gitlab', [fakeRepository(1)]);
  const state = fakeHost(kind);
  const host = await startForge('service');
  host.other = state.answer;
  const api = `${lab.origin}/api/v4`;
  const forges = [{ host: 'lab.test', kind: 'gitlab', api, tokenEnv: 'LAB_TOKEN' }];
  const instance = diskInstance(forges, { board: 'https://lab.test/group2/board' }, kind);
  cleanups.push(lab.close, host.close, instance.remove);
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
    ...pipelineVariables(kind, host.origin),
    REVIEW_TOKEN: TOKEN,
    LAB_TOKEN,
  };
  const run = (words: readonly string[] = [], more: NodeJS.ProcessEnv = {}) =>
    reviewCommand([...words], {
      env: { ...env, ...more },
      folder: instance.folder,
      fetch,
      clock: standingClock('2026-11-22T02:00:00Z'),
      signal: new AbortController().signal,
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
    });
  return { lab, host, state, instance, git, run, said };
}
