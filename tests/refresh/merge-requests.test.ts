/** What becomes of a proposal, night after night. */
import { afterEach, describe, expect, it } from 'vitest';

import { propose } from '../../src/programs/nightly/propose.ts';
import { HOSTS } from './forge/hosts.ts';
import { archived, BRANCH, cleanUp, ENTRY, FILE, moved, portal } from './proposal-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('merge requests at %s', (kind) => {
  it("leaves a fork's merge request from a branch of the same name alone", async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    const [foreign] = state.requests;
    if (foreign) foreign.isForeign = true;
    state.branches.delete(BRANCH);
    expect(await propose(host, '', moved)).toEqual({ what: 'opened', request: 2 });
    expect(foreign?.title).toBe('Say that spec is archived');
  });

  it('opens one, leaves it while it says the same, and updates it when there is more to say', async () => {
    const { host, state } = await portal(kind);
    expect(await propose(host, '', archived)).toEqual({ what: 'opened', request: 1 });
    expect(await propose(host, '', archived)).toEqual({ what: 'unchanged', request: 1 });
    expect(await propose(host, '', moved)).toEqual({ what: 'updated', request: 1 });
    expect(state.requests).toMatchObject([{ title: 'Update the address of spec', state: 'open' }]);
    expect(state.branches.get(BRANCH)?.[FILE]).toBe(moved.text);
    expect(await propose(host, '', archived)).toEqual({ what: 'updated', request: 1 });
  });

  it('never touches the default branch', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    expect(state.branches.get('main')?.[FILE]).toBe(ENTRY);
    expect(state.commits.map(({ branch }) => branch)).toEqual([BRANCH]);
  });

  it('takes no for an answer, until there is something new', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    for (const request of state.requests) request.state = 'closed';
    const otherwise = { ...archived, text: archived.text.replace('SPEC', 'SPEC 2') };
    expect(await propose(host, '', archived)).toEqual({ what: 'declined', request: 1 });
    expect(await propose(host, '', otherwise)).toEqual({ what: 'declined', request: 1 });
    expect(await propose(host, '', moved)).toEqual({ what: 'opened', request: 2 });
  });

  it('knows a no behind many others, also when its branch is gone', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    for (const request of state.requests) request.state = 'closed';
    state.branches.delete(BRANCH);
    for (let count = 0; count < 70; count += 1)
      state.request({ branch: `work/${count}`, target: 'main', title: 'T', description: '' });
    state.requests.reverse();
    expect(await propose(host, '', archived)).toEqual({ what: 'declined', request: 1 });
  });

  it('proposes again what was merged and undone', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    for (const request of state.requests) request.state = 'merged';
    state.branches.delete(BRANCH);
    expect(await propose(host, '', archived)).toEqual({ what: 'opened', request: 2 });
  });

  it('goes on where a night was killed between the commit and the merge request', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    state.requests.length = 0;
    expect(await propose(host, '', archived)).toEqual({ what: 'opened', request: 1 });
  });
});

describe.each(HOSTS)('when %s does not take part', (kind) => {
  it.each([
    [401, 'The token in REFRESH_TOKEN is not valid'],
    [403, 'Give the token in REFRESH_TOKEN access to this project'],
    [404, 'Give the token in REFRESH_TOKEN access to this project'],
    [500, ''],
  ])('with %i nothing counts as done, and the status is named', async (status, advice) => {
    const { forge, state, host } = await portal(kind);
    forge.other = () => ({ status, body: '{}' });
    const said = await propose(host, '', archived).then(String, String);
    const [first = { method: '', path: '' }] = forge.log;
    expect(state.deed(first)).toBe('list requests');
    expect(said).toContain(`${state.name} answered ${state.call(first)} with status ${status}.`);
    expect(said).toContain(advice);
  });

  it.each(['commit', 'open a request'])('404 to %s is a failure', async (deed) => {
    const { forge, host, state } = await portal(kind);
    forge.other = (asked) =>
      state.deed(asked) === deed ? { status: 404, body: '{}' } : state.answer(asked);
    await expect(propose(host, '', archived)).rejects.toThrow(
      /answered P\w+ \S+ with status 404\./,
    );
    expect(forge.log.map((asked) => state.deed(asked)).at(-1)).toBe(deed);
  });

  it.each([
    ['a page', '<html>Sign in</html>'],
    ['nothing', ''],
    ['something without a number', '{"state":"opened"}'],
  ])('%s instead of an answer is a failure', async (_, body) => {
    const { forge, host, state } = await portal(kind);
    forge.other = (asked) =>
      asked.method === 'POST' ? { status: 200, body } : state.answer(asked);
    await expect(propose(host, '', archived)).rejects.toThrow('something else than was asked for');
  });
});
