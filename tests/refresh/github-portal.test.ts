/** What only GitHub has: the token of a job, and branches that begin with a commit. */
import { onTestFinished, expect, it } from 'vitest';

import { startHost } from './forge/hosts.ts';
import { json } from './forge/hosted.ts';

const COMMIT = {
  branch: 'refresh/probe',
  isNewBranch: true,
  file: 'catalogue/software/probe.yaml',
  text: 'name: Probe é\n',
  message: 'Update probe',
  isUpdate: false,
};

async function portal() {
  const started = await startHost('github', {}, { token: 'a-token', tokenName: 'REFRESH_TOKEN' });
  onTestFinished(() => started.forge.close());
  return started;
}

it('asks who writes for the token of a job, which is no user', async () => {
  const { forge, host, state } = await portal();
  expect(await host.ownUser()).toBe(99);
  forge.other = (asked) => {
    if (asked.path === '/api/v3/user') return { status: 403, body: '{}' };
    if (asked.path === '/api/v3/users/github-actions%5Bbot%5D') return json({ id: 41_898_282 });
    return state.answer(asked);
  };
  expect(await host.ownUser()).toBe(41_898_282);
  forge.other = () => ({ status: 401, body: '{}' });
  await expect(host.ownUser()).rejects.toThrow('REFRESH_TOKEN is not valid');
});

it('makes a branch with its commit', async () => {
  const { host, state } = await portal();
  await host.commit(COMMIT);
  expect(state.branches.get(COMMIT.branch)).toEqual({ [COMMIT.file]: COMMIT.text });
  expect((await host.file(COMMIT.branch, COMMIT.file))?.text).toBe(COMMIT.text);
  await expect(host.commit(COMMIT)).rejects.toThrow('status 422');
});

it.each(['prepare a tree', 'prepare a commit'])('makes no branch if it cannot %s', async (deed) => {
  const { forge, host, state } = await portal();
  forge.other = (asked) =>
    state.deed(asked) === deed ? { status: 500, body: '{}' } : state.answer(asked);
  await expect(host.commit(COMMIT)).rejects.toThrow('status 500');
  expect([...state.branches.keys()]).toEqual(['main']);
});
