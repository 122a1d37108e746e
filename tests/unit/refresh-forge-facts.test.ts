/** What is kept of the answer of a forge, field by field; and what an odd field costs, which is itself alone. */
import { describe, expect, it } from 'vitest';

import type { Reading } from '../../src/refresh/provider.ts';
import {
  ADDRESS,
  FROM,
  GITHUB,
  HEAD,
  HOME,
  ofForgejo,
  ofGithub,
  ofGitlab,
  UTC,
} from '../support/forge-answers.ts';

describe('a whole answer', () => {
  it('of GitHub', () => {
    const reading = ofGithub() as Reading;
    expect(reading.facts).toMatchObject({
      ...{
        description: 'A tool',
        homepage: HOME,
        archived: true,
        disabled: false,
        topics: ['a', 'b'],
      },
      ...{ fork: true, template: false, stars: 1, forks: 2, watchers: 3, openIssues: 4 },
      ...{ openPullRequests: 5, createdAt: UTC, pushedAt: UTC, license: 'MIT' },
      latestRelease: { tag: 'v2', date: UTC, url: HOME },
      ...{ tags: 6, latestTag: { tag: 'v3', date: UTC }, languageBytes: { VHDL: 9, C: 1 } },
      ...{ defaultBranch: 'main', head: HEAD, lastCommitAt: UTC, commits: 7, commitsLastYear: 0 },
      ...{ readmeFile: 'README.md', designFormats: ['VHDL'] },
      hygiene: { readme: true, security: true, license: false },
    });
    expect(reading).toMatchObject({ source: 'github', unfit: [] });
    expect(reading.url).toBeUndefined();
    expect(reading.looked).toEqual(expect.arrayContaining(['languages', 'hygiene', 'head']));
    expect(reading.origins).toMatchObject({
      stars: { ...FROM, at: '$.r0.stargazerCount' },
      hygiene: { ...FROM, at: '$.r0.root.entries[*].name' },
    });
  });

  it('of GitLab', () => {
    const reading = ofGitlab() as Reading;
    expect(reading).toMatchObject({
      source: 'gitlab',
      facts: {
        ...{
          description: 'A',
          topics: ['a', 'b'],
          archived: false,
          fork: false,
          stars: 1,
          forks: 2,
        },
        ...{
          openIssues: 3,
          createdAt: UTC,
          pushedAt: UTC,
          defaultBranch: 'main',
          license: 'MIT',
          commits: 4,
        },
      },
      unfit: [],
      origins: { stars: { method: 'GET', address: ADDRESS, at: '$.star_count' } },
    });
    expect(reading.url).toBeUndefined();
    expect(ofGitlab({ forked_from_project: {} })).toMatchObject({ facts: { fork: true } });
  });

  it('of Forgejo', () => {
    const reading = ofForgejo() as Reading;
    expect(reading).toMatchObject({
      source: 'forgejo',
      facts: {
        ...{ description: 'A', homepage: HOME, topics: ['a', 'b'], archived: true, fork: false },
        ...{ template: true, stars: 1, watchers: 2, forks: 3, openIssues: 4, openPullRequests: 5 },
        ...{ createdAt: UTC, pushedAt: UTC, defaultBranch: 'main', license: 'MIT' },
      },
      unfit: [],
      origins: { stars: { method: 'GET', address: ADDRESS, at: '$.stars_count' } },
    });
    expect(reading.url).toBeUndefined();
    expect((ofForgejo({ empty: true }) as Reading).facts.defaultBranch).toBeUndefined();
    expect((ofForgejo({ licenses: ['MIT', 'ISC'] }) as Reading).facts.license).toBeUndefined();
    expect((ofForgejo({ licenses: [] }) as Reading).looked).toContain('license');
    expect((ofForgejo({ licenses: undefined }) as Reading).looked).not.toContain('license');
  });
});

const isOdd = (of: (changes: object) => unknown, field: string, value: unknown) =>
  (of({ [field]: value }) as Reading).unfit?.includes(field);

describe('a field of another shape is unknown, and no other', () => {
  it.each<[field: string, ...odd: unknown[]]>([
    ['description', 7, {}],
    ['homepageUrl', 'javascript:a', 7],
    ['repositoryTopics', {}, { nodes: [{}] }],
    ['isArchived', 'yes', null],
    ['isDisabled', 1],
    ['isFork', 1],
    ['isTemplate', 1],
    ['stargazerCount', -1, '1', 1.5],
    ['forkCount', null],
    ['watchers', 3, {}],
    ['issues', {}],
    ['pullRequests', {}],
    ['createdAt', 'soon', null, '2026'],
    ['pushedAt', 'soon'],
    ['licenseInfo', {}, 'MIT'],
    ['latestRelease', {}, { tagName: ' ', publishedAt: null, url: null }],
    ['tags', {}, { totalCount: 1, nodes: [{ name: 'a', target: { x: 1 } }] }],
    ['languages', {}, { edges: [{ size: '1', node: { name: 'C' } }] }],
    [
      'defaultBranchRef',
      {},
      { name: 'a', target: {} },
      { name: 'a', target: { ...GITHUB.defaultBranchRef.target, oid: 'xyz' } },
    ],
  ])('of GitHub: %s', (field, ...odd) => {
    expect(odd.map((value) => isOdd(ofGithub, field, value))).toEqual(odd.map(() => true));
    expect((ofGithub({ [field]: odd[0] }) as Reading).unfit).toEqual([field]);
  });

  it.each<[field: string, ...odd: unknown[]]>([
    ['description', 7],
    ['topics', 'a', [7]],
    ['archived', null],
    ['forked_from_project', 'a'],
    ['star_count', '1'],
    ['forks_count', -1],
    ['open_issues_count', {}],
    ['created_at', 'soon'],
    ['last_activity_at', null],
    ['default_branch', ' ', 7],
    ['license', 'mit', {}],
    ['statistics', null, {}],
  ])('of GitLab: %s', (field, ...odd) => {
    expect(odd.map((value) => isOdd(ofGitlab, field, value))).toEqual(odd.map(() => true));
  });

  it.each<[field: string, ...odd: unknown[]]>([
    ['description', 7],
    ['website', 'a:b'],
    ['topics', {}],
    ['archived', 'no'],
    ['fork', null],
    ['template', 0],
    ['stars_count', 0.5],
    ['watchers_count', null],
    ['forks_count', 'a'],
    ['open_issues_count', -1],
    ['open_pr_counter', {}],
    ['created_at', 'x'],
    ['updated_at', null],
    ['default_branch', ''],
    ['licenses', 'mit', ['']],
  ])('of Forgejo: %s', (field, ...odd) => {
    expect(odd.map((value) => isOdd(ofForgejo, field, value))).toEqual(odd.map(() => true));
  });

  it.each<[field: string, value: unknown]>([
    ['description', null],
    ['homepageUrl', ''],
    ['pushedAt', null],
    ['licenseInfo', null],
    ['latestRelease', null],
    ['languages', null],
    ['defaultBranchRef', null],
    ['tags', { totalCount: 0, nodes: [] }],
    ['tags', { totalCount: 1, nodes: [{ name: 'a', target: {} }] }],
    ['latestRelease', { tagName: 'a', publishedAt: null, url: '' }],
  ])('but GitHub may say that there is none: %s %j', (field, value) => {
    expect((ofGithub({ [field]: value }) as Reading).unfit).toEqual([]);
  });

  it('nor is one known for which GitHub says that it failed', () => {
    const { looked, unfit } = ofGithub({}, ['stargazerCount', 'root']) as Reading;
    expect(looked).not.toContain('stars');
    expect(looked).not.toContain('hygiene');
    expect([looked.includes('forks'), unfit]).toEqual([true, []]);
  });
});
