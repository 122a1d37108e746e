/** What a portal learns of the job that runs it, and what it says where its forge refuses something. */
import { describe, expect, it } from 'vitest';

import { forgejoPortal } from '../../src/refresh/forges/forgejo/portal.ts';
import { githubPortal } from '../../src/refresh/forges/github/portal.ts';
import { gitlabPortal } from '../../src/refresh/forges/gitlab/portal.ts';
import type { Environment, HostKind } from '../../src/refresh/forges/host.ts';

describe('a refusal', () => {
  const call = 'GET /issues';
  const access =
    'Give the token in ISSUES_TOKEN access to this project, with the role and the scope that docs/review.md names.';

  it.each<[what: string, answer: () => Response | Error, says: string, status?: number]>([
    [
      'of the token',
      () => new Response('{}', { status: 401 }),
      `GitLab answered ${call} with status 401. The token in ISSUES_TOKEN is not valid, or not any more: make a new one.`,
      401,
    ],
    [
      'of access',
      () => new Response('{}', { status: 403 }),
      `GitLab answered ${call} with status 403. ${access}`,
      403,
    ],
    [
      'of a project that is hidden',
      () => new Response('{}', { status: 404 }),
      `GitLab answered ${call} with status 404. ${access}`,
      404,
    ],
    [
      'of anything else',
      () => new Response('{}', { status: 500 }),
      `GitLab answered ${call} with status 500.`,
      500,
    ],
    ...[{ issues: 1 }, 'text'].map((odd) => {
      const says = `GitLab answered ${call} with something else than was asked for. Is https://forge.example/api/ its API?`;
      const answer = () => (typeof odd === 'string' ? new Response(odd) : Response.json(odd));
      return ['by an odd answer', answer, says] as [string, () => Response, string];
    }),
    [
      'of a host that is down',
      () => Object.assign(new TypeError('x'), { cause: { code: 'ECONNREFUSED' } }),
      `${call} failed. forge.example could not be reached (ECONNREFUSED).`,
    ],
  ])('%s says what was asked, and what to do', async (_, answer, says, status) => {
    const fetcher = () => {
      const given = answer();
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
    };
    const host = gitlabPortal.connect({
      ...{ api: 'https://forge.example/api/', repository: '7', branch: 'main', token: 't' },
      ...{ tokenName: 'ISSUES_TOKEN', fetch: fetcher },
    });
    const refused: unknown = await host.openIssues('a').catch((error: unknown) => error);
    expect(refused).toMatchObject({ message: says, status });
  });
});

describe('a job', () => {
  const GITLAB = {
    CI_PROJECT_URL: 'https://lab/p',
    CI_RUNNER_ID: '5',
    CI_JOB_URL: 'https://lab/j',
  };
  const GITHUB = {
    ...{ SERVER_URL: 'https://hub', REPOSITORY: 'a/b', RUN_ID: '7', RUN_NUMBER: '8' },
    ...{ WORKFLOW_REF: 'a/b/.github/w.yml@main', RUN_ATTEMPT: '2' },
  };
  const prefixed = (prefix: string, names: Environment) =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [`${prefix}_${name}`, value]));
  const bare = { ...GITHUB, WORKFLOW_REF: undefined, RUN_ATTEMPT: undefined };

  it.each<[name: string, kind: HostKind, env: Environment, builder: string, invocation: string]>([
    ['GitLab', gitlabPortal, GITLAB, 'https://lab/p/-/runners/5', 'https://lab/j'],
    [
      'GitHub',
      githubPortal,
      prefixed('GITHUB', GITHUB),
      'https://hub/a/b/.github/w.yml@main',
      'https://hub/a/b/actions/runs/7/attempts/2',
    ],
    [
      'GitHub, by few variables',
      githubPortal,
      prefixed('GITHUB', bare),
      'https://hub/a/b/actions',
      'https://hub/a/b/actions/runs/7',
    ],
    [
      'Forgejo',
      forgejoPortal,
      { ...prefixed('GITHUB', { ...bare, REPOSITORY: 'c/d' }), ...prefixed('FORGEJO', bare) },
      'https://hub/a/b/actions',
      'https://hub/a/b/actions/runs/8',
    ],
    [
      'Gitea',
      forgejoPortal,
      prefixed('GITHUB', bare),
      'https://hub/a/b/actions',
      'https://hub/a/b/actions/runs/8',
    ],
  ])('of %s is what runs it and its address', (_, kind, env, builder, invocation) => {
    expect(kind.job(env)).toEqual({ builder, invocation });
    const needed = Object.keys(env).filter((name) => /PROJECT_URL|RUNNER_ID|SERVER_URL/.test(name));
    for (const name of needed) {
      const less = Object.entries(env).filter(([one]) => one.slice(-5) !== name.slice(-5));
      expect(kind.job(Object.fromEntries(less))).toBeUndefined();
    }
  });

  it.each<[name: string, kind: HostKind, env: Environment, occasion: object]>([
    [
      'GitLab',
      gitlabPortal,
      {
        ...{ CI_MERGE_REQUEST_IID: '12', CI_COMMIT_SHA: 'c' },
        CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 't',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'd',
      },
      { request: 12, commit: 'c', base: 't' },
    ],
    [
      'GitLab, unmerged',
      gitlabPortal,
      { CI_MERGE_REQUEST_IID: '12', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'd' },
      { request: 12, base: 'd' },
    ],
    ['GitLab, of a branch', gitlabPortal, {}, {}],
    [
      'GitHub',
      githubPortal,
      { GITHUB_REF: 'refs/pull/12/merge', GITHUB_BASE_REF: 'main' },
      { request: 12, base: 'origin/main' },
    ],
    ['GitHub, of a branch', githubPortal, { GITHUB_REF: 'refs/heads/refs/pull/1/a' }, {}],
    ['GitHub, of a ref without more', githubPortal, { GITHUB_REF: 'refs/pull/12' }, {}],
    [
      'Forgejo',
      forgejoPortal,
      { FORGEJO_REF: 'refs/pull/12/head', GITHUB_BASE_REF: 'main' },
      { request: 12, base: 'origin/main' },
    ],
    ['no pipeline', githubPortal, {}, {}],
  ])('at %s knows the request that it runs for', (_, kind, env, occasion) => {
    expect(kind.occasion(env)).toEqual(occasion);
  });
});
