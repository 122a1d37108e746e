/** Answers of forges for one repository with all that is kept of them, and the readings of these with some fields changed. */
import * as forgejo from '../../src/refresh/forges/forgejo/facts.ts';
import { githubReading } from '../../src/refresh/forges/github/facts.ts';
import * as gitlab from '../../src/refresh/forges/gitlab/facts.ts';

export const HOST = 'lab.example';
export const ADDRESS = 'https://lab.example/api/p';
export const DATE = '2026-11-20T12:00:00.123+02:00';
export const UTC = '2026-11-20T10:00:00Z';
export const HEAD = 'a'.repeat(40);
export const HOME = 'https://a.example/';
export const wanted = {
  key: 'https://lab.example/Team/Tool',
  path: 'Team/Tool',
  manifests: ['codemeta.json', 'doc/x.yml'],
};

export const GITHUB = {
  ...{ nameWithOwner: 'team/tool', visibility: 'PUBLIC', url: 'x' },
  ...{ description: ' A\ntool ', homepageUrl: HOME, isArchived: true, isDisabled: false },
  repositoryTopics: { nodes: [{ topic: { name: 'b' } }, { topic: { name: 'a' } }] },
  ...{ isFork: true, isTemplate: false, stargazerCount: 1, forkCount: 2 },
  ...{ watchers: { totalCount: 3 }, issues: { totalCount: 4 }, pullRequests: { totalCount: 5 } },
  ...{ createdAt: DATE, pushedAt: DATE, licenseInfo: { spdxId: 'mit' } },
  latestRelease: { tagName: 'v2', publishedAt: DATE, url: HOME },
  tags: { totalCount: 6, nodes: [{ name: 'v3', target: { target: { committedDate: DATE } } }] },
  languages: {
    edges: [
      { size: 1, node: { name: 'C' } },
      { size: 9, node: { name: 'VHDL' } },
    ],
  },
  defaultBranchRef: {
    name: 'main',
    target: {
      oid: HEAD,
      committedDate: DATE,
      history: { totalCount: 7 },
      lastYear: { totalCount: 0 },
    },
  },
  root: { entries: [{ name: 'README.md' }, { name: 'top.vhd' }] },
  community: { entries: [{ name: 'SECURITY.md' }] },
};
export const FROM = { method: 'POST', address: ADDRESS, at: '$.r0' };
export const ofGithub = (changes: object = {}, faulty: readonly string[] = []) =>
  githubReading({ ...GITHUB, ...changes }, wanted, HOST, FROM, new Set(faulty));

export const GITLAB = {
  ...{
    path_with_namespace: 'team/tool',
    visibility: 'public',
    description: 'A',
    topics: ['b', 'a'],
  },
  ...{ archived: false, forked_from_project: null, star_count: 1, forks_count: 2 },
  ...{ open_issues_count: 3, created_at: DATE, last_activity_at: DATE, default_branch: 'main' },
  ...{ license: { key: 'mit' }, statistics: { commit_count: 4 } },
};
export const ofGitlab = (changes: object = {}, asStranger = true) =>
  gitlab.projectReading({ ...GITLAB, ...changes }, wanted, {
    host: HOST,
    address: ADDRESS,
    asStranger,
  });

export const FORGEJO = {
  ...{ full_name: 'team/tool', private: false, internal: false, owner: { visibility: 'public' } },
  ...{ description: 'A', website: HOME, topics: ['b', 'a'], archived: true, fork: false },
  ...{ template: true, stars_count: 1, watchers_count: 2, forks_count: 3, open_issues_count: 4 },
  ...{
    open_pr_counter: 5,
    created_at: DATE,
    updated_at: DATE,
    default_branch: 'main',
    licenses: ['mit'],
  },
};
export const ofForgejo = (changes: object = {}) =>
  forgejo.repositoryReading({ ...FORGEJO, ...changes }, wanted, { host: HOST, address: ADDRESS });
