/** What becomes of a proposal, night after night. */
import { afterEach, describe, expect, it } from 'vitest';

import { propose } from '../../src/programs/nightly/propose.ts';
import { archived, BRANCH, cleanUp, ENTRY, FILE, gitlab, moved } from './proposal-office.ts';

afterEach(cleanUp);

describe('merge requests', () => {
  it("leaves a fork's merge request from a branch of the same name alone", async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    const [foreign] = state.requests;
    if (foreign) foreign.source_project_id = 666;
    state.branches.delete(BRANCH);
    expect(await propose(project, '', moved)).toEqual({ what: 'opened', request: 2 });
    expect(foreign?.title).toBe('Say that spec is archived');
  });

  it('opens one, leaves it while it says the same, and updates it when there is more to say', async () => {
    const { project, state } = await gitlab();
    expect(await propose(project, '', archived)).toEqual({ what: 'opened', request: 1 });
    expect(await propose(project, '', archived)).toEqual({ what: 'unchanged', request: 1 });
    expect(await propose(project, '', moved)).toEqual({ what: 'updated', request: 1 });
    expect(state.requests).toMatchObject([
      { title: 'Update the address of spec', state: 'opened' },
    ]);
    expect(state.branches.get(BRANCH)?.[FILE]).toBe(moved.text);
    expect(await propose(project, '', archived)).toEqual({ what: 'updated', request: 1 });
  });

  it('never touches the default branch', async () => {
    const { forge, project, state } = await gitlab();
    await propose(project, '', archived);
    expect(state.branches.get('main')?.[FILE]).toBe(ENTRY);
    expect(
      forge.log.filter(({ method, body }) => method !== 'GET' && body.includes('"branch":"main"')),
    ).toEqual([]);
  });

  it('takes no for an answer, until there is something new', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    for (const request of state.requests) request.state = 'closed';
    const otherwise = { ...archived, text: archived.text.replace('SPEC', 'SPEC 2') };
    expect(await propose(project, '', archived)).toEqual({ what: 'declined', request: 1 });
    expect(await propose(project, '', otherwise)).toEqual({ what: 'declined', request: 1 });
    expect(await propose(project, '', moved)).toEqual({ what: 'opened', request: 2 });
  });

  it('proposes again what was merged and undone', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    for (const request of state.requests) request.state = 'merged';
    state.branches.delete(BRANCH);
    expect(await propose(project, '', archived)).toEqual({ what: 'opened', request: 2 });
  });

  it('goes on where a night was killed between the commit and the merge request', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    state.requests.length = 0;
    expect(await propose(project, '', archived)).toEqual({ what: 'opened', request: 1 });
  });
});

describe('when GitLab does not take part', () => {
  it.each([
    [401, 'The token in REFRESH_TOKEN is not valid'],
    [403, 'Give the token in REFRESH_TOKEN access to this project'],
    [404, 'Give the token in REFRESH_TOKEN access to this project'],
    [500, ''],
  ])('with %i nothing counts as done, and the status is named', async (status, advice) => {
    const { forge, project } = await gitlab();
    forge.other = () => ({ status, body: '{}' });
    const asked = propose(project, '', archived);
    await expect(asked).rejects.toThrow(`GET /merge_requests with status ${status}.`);
    await expect(asked).rejects.toThrow(advice);
  });

  it.each([
    ['POST', '/repository/commits'],
    ['POST', '/merge_requests'],
  ])('%s %s with 404 is a failure', async (method, path) => {
    const { forge, project, state } = await gitlab();
    forge.other = (asked) =>
      asked.method === method && asked.path.endsWith(path)
        ? { status: 404, body: '{}' }
        : state.answer(asked);
    await expect(propose(project, '', archived)).rejects.toThrow(
      `GitLab answered ${method} ${path} with status 404.`,
    );
  });

  it.each([
    ['a page', '<html>Sign in</html>'],
    ['nothing', ''],
    ['something without a number', '{"state":"opened"}'],
  ])('%s instead of an answer is a failure', async (_, body) => {
    const { forge, project, state } = await gitlab();
    forge.other = (asked) =>
      asked.method === 'POST' ? { status: 200, body } : state.answer(asked);
    await expect(propose(project, '', archived)).rejects.toThrow(
      'something else than was asked for',
    );
  });
});
