/** What forges answer of issues, comments and requests whose parts are empty, of others, or of deleted accounts. */
import { describe, expect, it } from 'vitest';

import { forgejoPortal } from '../../src/refresh/forges/forgejo/portal.ts';
import { githubPortal } from '../../src/refresh/forges/github/portal.ts';
import { gitlabPortal } from '../../src/refresh/forges/gitlab/portal.ts';
import type { HostKind } from '../../src/refresh/forges/host.ts';

const REPOSITORY = 'office/site';

/** A host whose forge answers by the end of the path, page by page. */
function hostOf(
  kind: HostKind,
  answers: Readonly<Record<string, readonly unknown[]>>,
  repository = REPOSITORY,
) {
  const asked: { method: string; path: string; body: unknown }[] = [];
  const fetcher = (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ method: init?.method ?? 'GET', path: url.pathname, body });
    const found = Object.entries(answers).find(([end]) => url.pathname.endsWith(end));
    const page = Number(url.searchParams.get('page') ?? '1');
    const answer = found?.[1][page - 1];
    const response =
      answer === undefined ? new Response('{}', { status: 404 }) : Response.json(answer);
    return Promise.resolve(response);
  };
  const host = kind.connect({
    ...{ api: 'https://forge.example/api', repository, branch: 'main', token: 't' },
    ...{ tokenName: 'ISSUES_TOKEN', fetch: fetcher as typeof fetch },
  });
  return { host, asked };
}

const many = <Item>(item: Item) => Array.from({ length: 100 }, () => item);

describe('GitHub', () => {
  it('gives a comment of a deleted account to nobody, and takes an empty one', async () => {
    const comment = { id: 1, body: 'Text.', user: { id: 7 } };
    const pages = [many(comment), [{ id: 2, body: null, user: null }]];
    const { host } = hostOf(githubPortal, { '/issues/3/comments': pages });
    const found = await Array.fromAsync(host.comments({ kind: 'issue', number: 3 } as never));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toEqual({ id: 2, body: '', author: 0 });
  });

  it('reads labels in both forms, leaves pull requests out, and stops after two pages', async () => {
    const issue = {
      number: 4,
      body: null,
      state: 'open',
      labels: ['a', { name: 'b' }, { name: null }],
    };
    const pull = { ...issue, number: 5, pull_request: {} };
    const { host, asked } = hostOf(githubPortal, {
      '/issues': [many(issue), many(pull), many(issue)],
    });
    const found = await host.openIssues('add-project');
    expect(found).toHaveLength(100);
    expect(found[0]).toEqual({
      ...{ number: 4, text: '', isOpen: true, isConfidential: false, labels: ['a', 'b', ''] },
    });
    expect(asked).toHaveLength(2);
  });

  it('knows a request by its branch in this repository, on whatever page', async () => {
    const own = { number: 6, title: 'T', body: null, state: 'closed', base: { repo: { id: 1 } } };
    const head = { ref: 'refresh/a', repo: { id: 1 } };
    const others = many({ ...own, head: { ref: 'refresh/a', repo: null } });
    const { host } = hostOf(githubPortal, {
      '/pulls': [
        others,
        [
          { ...own, head, merged_at: '2026-01-01' },
          { ...own, number: 7, head, body: 'B' },
        ],
      ],
    });
    expect(await host.requestsFrom('refresh/a')).toEqual([
      { number: 6, title: 'T', description: '', state: 'merged' },
      { number: 7, title: 'T', description: 'B', state: 'closed' },
    ]);
  });

  it('replaces a file by the version that it saw, and adds one without any', async () => {
    const put = async (more: object) => {
      const stored = { content: 'bmFt\nZQ==', encoding: 'base64', sha: 'seen' };
      const written = { ...stored, commit: { sha: 'c' } };
      const { host, asked } = hostOf(githubPortal, { '/contents/a.yaml': [written] });
      const commit = { branch: 'b', isNewBranch: false, file: 'a.yaml', text: 'x', message: 'm' };
      await host.commit({ ...commit, isUpdate: false, ...more });
      return (asked.at(-1)?.body as { sha?: string } | undefined)?.sha;
    };
    expect(await put({ replaces: 'known' })).toBe('known');
    expect(await put({ isUpdate: true })).toBe('seen');
    expect(await put({})).toBeUndefined();
  });
});

describe('Forgejo', () => {
  it('takes an issue without a text and labels, and a request without a description', async () => {
    const issue = { number: 4, body: null, state: 'open', labels: null, pull_request: null };
    const request = {
      ...{ number: 6, title: 'T', body: null, state: 'open', merged: false },
      ...{ head: { label: 'refresh/a', repo_id: 1 }, base: { repo_id: 1 } },
    };
    const { host } = hostOf(forgejoPortal, {
      '/issues': [[issue], []],
      '/pulls': [[null, request], []],
    });
    expect(await host.openIssues('add-project')).toMatchObject([
      { number: 4, text: '', labels: [] },
    ]);
    expect(await host.requestsFrom('refresh/a')).toEqual([
      { number: 6, title: 'T', description: '', state: 'open' },
    ]);
  });

  it('lists no issue that is closed or a request, and no request of a fork or another branch', async () => {
    const issue = {
      number: 4,
      body: 'B',
      state: 'open',
      labels: [{ name: 'a' }],
      pull_request: null,
    };
    const request = {
      ...{ number: 6, title: 'T', body: 'B', state: 'closed', merged: true },
      ...{ head: { label: 'refresh/a', repo_id: 1 }, base: { repo_id: 1 } },
    };
    const others = [
      { ...request, head: { label: 'refresh/a', repo_id: 2 } },
      { ...request, head: { label: 'refresh/b', repo_id: 1 } },
    ];
    const issues = [issue, { ...issue, state: 'closed' }, { ...issue, pull_request: {} }];
    const { host } = hostOf(forgejoPortal, {
      '/issues': [issues, []],
      '/pulls': [[...others, request, { ...request, merged: false }], []],
    });
    expect((await host.openIssues('a')).map(({ isOpen }) => isOpen)).toEqual([true, false, false]);
    expect(await host.requestsFrom('refresh/a')).toEqual([
      { number: 6, title: 'T', description: 'B', state: 'merged' },
      { number: 6, title: 'T', description: 'B', state: 'closed' },
    ]);
  });

  it('is read for a few pages of issues, and opens nothing where requests have no end', async () => {
    const issue = { number: 4, body: null, state: 'open', labels: null, pull_request: null };
    const endless = <Item>(item: Item) => Array.from({ length: 210 }, () => [item]);
    const { host, asked } = hostOf(forgejoPortal, {
      '/issues': endless(issue),
      '/pulls': endless(null),
    });
    expect(await host.openIssues('a')).toHaveLength(4);
    await expect(host.requestsFrom('refresh/a')).rejects.toThrow(
      'Forgejo lists more than 10000 pull requests, so that none is opened: a person may have declined it.',
    );
    expect(asked).toHaveLength(204);
  });
});

describe('GitLab', () => {
  it('takes an issue and a request without a description, and stops after two pages', async () => {
    const issue = { iid: 4, description: null, state: 'opened', confidential: true, labels: [] };
    const request = {
      iid: 6,
      title: 'T',
      description: null,
      state: 'locked',
      source_project_id: 7,
    };
    const { host, asked } = hostOf(
      gitlabPortal,
      { '/issues': Array.from({ length: 9 }, () => many(issue)), '/merge_requests': [[request]] },
      '7',
    );
    const found = await host.openIssues('add-project');
    expect(found[0]).toMatchObject({ number: 4, text: '', isConfidential: true });
    expect(asked).toHaveLength(2);
    expect(await host.requestsFrom('refresh/a')).toEqual([
      { number: 6, title: 'T', description: '', state: 'open' },
    ]);
  });
});
