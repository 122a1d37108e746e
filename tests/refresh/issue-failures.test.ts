/** From issues to merge requests, against a GitLab on loopback that refuses, fails or leads elsewhere. */
import { afterEach, describe, expect, it } from 'vitest';

import { startForge } from './forge/forge.ts';
import { body, cleanups, cleanUp, ENTRY, office, writes } from './issue-office.ts';

afterEach(cleanUp);

describe('when GitLab fails', () => {
  const twoIssues = [
    body(),
    body(ENTRY.replace('things/probe', 'things/two'), 'catalogue/software/two.yaml'),
  ];

  it.each([
    [500, 1],
    [429, 0],
  ])('with %i at one issue, the others are not lost', async (status, opened) => {
    const { forge, gitlab, run, said } = await office(...twoIssues);
    let isDown = true;
    forge.other = (asked) =>
      isDown && asked.method === 'GET' && asked.path.endsWith('/issues/1')
        ? { status, body: 'private-token: x' }
        : gitlab.answer(asked);
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain(`#1: GitLab answered GET /issues/1 with status ${status}.`);
    expect(gitlab.requests).toHaveLength(opened);
    isDown = false;
    expect(await run()).toBe(0);
    expect(gitlab.requests).toHaveLength(2);
  });

  it('to say whose token it is, nothing is answered, so that no answer is repeated', async () => {
    const { forge, gitlab, run } = await office(body());
    forge.other = (asked) =>
      asked.path.endsWith('/user') ? { status: 200, body: '{}' } : gitlab.answer(asked);
    await expect(run()).rejects.toThrow('GitLab answered GET /user with something else');
    expect(writes(forge)).toEqual([]);
  });

  it('with 404 for all of the project, it is said that the token has no access', async () => {
    const { forge, gitlab, run } = await office(body());
    forge.other = (asked) =>
      asked.path.endsWith('/user') ? gitlab.answer(asked) : { status: 404, body: '{}' };
    await expect(run()).rejects.toThrow(
      'GitLab answered GET /issues with status 404. Give the token in ISSUES_TOKEN access',
    );
    expect(writes(forge)).toEqual([]);
  });

  it.each([
    ['POST', '/repository/commits'],
    ['POST', '/merge_requests'],
    ['POST', '/issues/1/notes'],
    ['GET', '/issues/1/notes'],
  ])('with 404 to %s %s, nothing is told that did not happen', async (method, path) => {
    const { forge, gitlab, run, said } = await office(body());
    forge.other = (asked) =>
      asked.method === method && new URL(asked.path, forge.origin).pathname.endsWith(path)
        ? { status: 404, body: '{}' }
        : gitlab.answer(asked);
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain(`#1: GitLab answered ${method} ${path} with status 404.`);
    expect(said.join('\n')).not.toContain('answered,');
    expect(JSON.stringify(gitlab.notes)).not.toMatch(/proposed in|NaN/);
  });

  it('with a redirect, the token does not follow', async () => {
    const other = await startForge('service');
    cleanups.push(() => other.close());
    const { forge, run } = await office(body());
    forge.other = () => ({ status: 302, body: '', headers: { location: `${other.origin}/api` } });
    await expect(run()).rejects.toThrow();
    expect(other.log).toEqual([]);
  });
});
