/** Which forge hosts the portal, and what its continuous integration says of a job. */
import { describe, expect, it } from 'vitest';

import type { PagesKind } from '../../src/schemas/forges/forges.ts';
import { occasionOf, portalHost, portalRemote } from '../../src/programs/forge/hosts.ts';

const GITLAB = {
  CI_API_V4_URL: 'https://git.example.org/api/v4',
  CI_PROJECT_ID: '7',
  CI_PROJECT_PATH: 'office/site',
  CI_SERVER_URL: 'https://git.example.org',
  CI_COMMIT_SHA: 'c0ffee',
};
const FORGEJO = {
  API_URL: 'https://git.example.org/api/v1',
  REPOSITORY: 'office/site',
  SERVER_URL: 'https://git.example.org',
  REF: 'refs/pull/12/head',
  BASE_REF: 'main',
};
const prefixed = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));

const REQUEST = { CI_MERGE_REQUEST_IID: '12', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'ba5e' };

describe('the occasion of a job', () => {
  it.each<[string, NodeJS.ProcessEnv, object]>([
    [
      'a merge request at GitLab',
      { ...GITLAB, ...REQUEST, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '' },
      { request: 12, commit: 'c0ffee', base: 'ba5e' },
    ],
    [
      'merged results at GitLab',
      { ...GITLAB, ...REQUEST, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '7a59e7' },
      { request: 12, commit: 'c0ffee', base: '7a59e7' },
    ],
    ['a branch at GitLab', { ...GITLAB, CI_MERGE_REQUEST_IID: '' }, {}],
    [
      'a pull request at Forgejo',
      prefixed('FORGEJO_', FORGEJO),
      { request: 12, base: 'origin/main' },
    ],
    [
      'a pull request with an old runner',
      prefixed('GITHUB_', FORGEJO),
      { request: 12, base: 'origin/main' },
    ],
    ['a branch at Forgejo', prefixed('FORGEJO_', { ...FORGEJO, REF: 'refs/heads/main' }), {}],
    ['no job at all', {}, {}],
  ])('is %s', (_, env, occasion) => {
    expect(occasionOf(env)).toEqual(occasion);
  });
});

describe('the forge of the portal', () => {
  const token = { REVIEW_TOKEN: 'a-token' };
  const all = { ...GITLAB, ...prefixed('FORGEJO_', FORGEJO), ...token };
  const envOf = (kind: string) =>
    kind === 'github' ? { ...prefixed('GITHUB_', FORGEJO), ...token } : all;

  it.each([
    ['gitlab', { ...GITLAB, ...token }],
    ['forgejo', { ...prefixed('FORGEJO_', FORGEJO), ...token }],
    ['forgejo', { ...prefixed('GITHUB_', FORGEJO), ...token }],
    ['github', { ...prefixed('GITHUB_', FORGEJO), ...token }],
  ] as const)('is a %s where its variables are set', (kind, env) => {
    const repository = { kind, branch: 'main' };
    expect(portalHost(repository, env, 'REVIEW_TOKEN').name.toLowerCase()).toBe(kind);
    expect(portalRemote(repository, env)).toBe('https://git.example.org/office/site.git');
  });

  it.each([
    ['gitlab', 'CI_API_V4_URL', 'GitLab sets it in a pipeline.'],
    ['gitlab', 'CI_PROJECT_ID', 'GitLab sets it in a pipeline.'],
    ['forgejo', 'FORGEJO_API_URL', 'Forgejo Actions sets it in a job.'],
    ['forgejo', 'FORGEJO_REPOSITORY', 'Forgejo Actions sets it in a job.'],
    ['github', 'GITHUB_API_URL', 'GitHub Actions sets it in a job.'],
    ['forgejo', 'REVIEW_TOKEN', 'Set it in the settings of the repository.'],
  ] as const)('is not a %s without %s', (kind, name, who) => {
    const connect = () =>
      portalHost({ kind, branch: 'main' }, { ...envOf(kind), [name]: ' ' }, 'REVIEW_TOKEN');
    expect(connect).toThrow(`The variable ${name} is not set. ${who}`);
  });

  it('is none where no programs are written for it', () => {
    const repository = { kind: 'git' as PagesKind, branch: 'main' };
    expect(() => portalHost(repository, all, 'REVIEW_TOKEN')).toThrow(
      'at github, gitlab and forgejo alone',
    );
  });
});
