/** From issues to merge requests, against forges on loopback that refuse, fail or lead elsewhere. */
import { afterEach, describe, expect, it } from 'vitest';

import { startForge } from './forge/forge.ts';
import { HOSTS } from './forge/hosts.ts';
import { body, cleanups, cleanUp, ENTRY, office } from './issue-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('when %s fails', (kind) => {
  const twoIssues = [
    body(),
    body(ENTRY.replace('things/probe', 'things/two'), 'catalogue/software/two.yaml'),
  ];

  it.each([
    [500, 1],
    [429, 0],
  ])('with %i at one issue, the others are not lost', async (status, opened) => {
    const { forge, state, run, said } = await office(kind, ...twoIssues);
    let isDown = true;
    forge.other = (asked) =>
      isDown && state.deed(asked) === 'read issue 1'
        ? { status, body: 'token x' }
        : state.answer(asked);
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain(
      `#1: ${state.name} answered GET /issues/1 with status ${status}.`,
    );
    expect(state.requests).toHaveLength(opened);
    isDown = false;
    expect(await run()).toBe(0);
    expect(state.requests).toHaveLength(2);
  });

  it('to say whose token it is, nothing is answered, so that no answer is repeated', async () => {
    const { forge, state, run, writes } = await office(kind, body());
    forge.other = (asked) =>
      state.deed(asked) === 'say who' ? { status: 200, body: '{}' } : state.answer(asked);
    await expect(run()).rejects.toThrow(`${state.name} answered GET /user with something else`);
    expect(writes()).toEqual([]);
  });

  it('with 404 for all of the project, it is said that the token has no access', async () => {
    const { forge, state, run, writes } = await office(kind, body());
    forge.other = (asked) =>
      state.deed(asked) === 'say who' ? state.answer(asked) : { status: 404, body: '{}' };
    await expect(run()).rejects.toThrow(
      `${state.name} answered GET /issues with status 404. Give the token in ISSUES_TOKEN access`,
    );
    expect(writes()).toEqual([]);
  });

  it.each([
    'commit',
    'open a request',
    'list requests',
    'comment on issue 1',
    'list comments on issue 1',
  ])('with 404 to %s, nothing is told that did not happen', async (deed) => {
    const { forge, state, run, said } = await office(kind, body());
    forge.other = (asked) =>
      state.deed(asked) === deed ? { status: 404, body: '{}' } : state.answer(asked);
    expect(await run()).toBe(1);
    const refused = forge.log.find((asked) => state.deed(asked) === deed);
    const call = refused && state.call(refused);
    expect(said.join('\n')).toContain(`#1: ${state.name} answered ${call} with status 404.`);
    expect(said.join('\n')).not.toContain('answered,');
    expect(JSON.stringify(state.notes)).not.toMatch(/proposed in|NaN/);
  });

  it('with a redirect, the token does not follow', async () => {
    const other = await startForge('service');
    cleanups.push(() => other.close());
    const { forge, run } = await office(kind, body());
    forge.other = () => ({ status: 302, body: '', headers: { location: `${other.origin}/api` } });
    await expect(run()).rejects.toThrow();
    expect(other.log).toEqual([]);
  });
});
