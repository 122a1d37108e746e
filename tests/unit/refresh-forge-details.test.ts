/** Which repositories are read at a forge, and what further requests tell of them. */
import { describe, expect, it } from 'vitest';

import type { Detail } from '../../src/refresh/details.ts';
import * as forgejo from '../../src/refresh/forges/forgejo/facts.ts';
import * as gitlab from '../../src/refresh/forges/gitlab/facts.ts';
import type { Reading } from '../../src/refresh/provider.ts';
import {
  ADDRESS,
  DATE,
  HEAD,
  HOME,
  HOST,
  ofForgejo,
  ofGithub,
  ofGitlab,
  UTC,
} from '../support/forge-answers.ts';

describe('what is not public', () => {
  const closed = { reason: 'not-found', cause: { code: 'hidden', host: HOST } };

  it.each<[what: string, reading: unknown]>([
    ['private at GitHub', ofGithub({ visibility: 'PRIVATE' })],
    ['internal at GitHub', ofGithub({ visibility: 'INTERNAL' })],
    ['private at GitLab', ofGitlab({ visibility: 'private' })],
    ['internal at GitLab', ofGitlab({ visibility: 'internal' })],
    ['of unknown visibility, asked with a token', ofGitlab({ visibility: undefined }, false)],
    ['without its files', ofGitlab({ repository_access_level: 'private' })],
    ['without files at all', ofGitlab({ repository_access_level: 'disabled' })],
    ['private at Forgejo', ofForgejo({ private: true })],
    ['internal at Forgejo', ofForgejo({ internal: true })],
    ['of a user whom members see', ofForgejo({ owner: { visibility: 'limited' } })],
    ['of a user whom nobody sees', ofForgejo({ owner: { visibility: 'private' } })],
  ])('is not read: %s', (_, reading) => {
    expect(reading).toEqual(closed);
  });

  it('at an older GitLab is what a stranger is not shown', () => {
    expect(ofGitlab({ visibility: undefined })).toMatchObject({ source: 'gitlab' });
    expect(ofForgejo({ internal: undefined, owner: {} })).toMatchObject({ source: 'forgejo' });
  });

  it('has no issues where only members see them', () => {
    const hidden = ofGitlab({ issues_access_level: 'private' }) as Reading;
    expect(hidden.facts).not.toHaveProperty('openIssues');
    expect(hidden.looked).toContain('openIssues');
    const unsaid = ofGitlab({ forked_from_project: undefined }) as Reading;
    expect(unsaid.looked).not.toContain('fork');
    expect(ofGitlab({ forked_from_project: undefined }, false)).toMatchObject({
      facts: { fork: false },
    });
  });
});

it('that has another name is said to have moved, and what is none is an odd answer', () => {
  const moved = { url: 'https://lab.example/new/tool' };
  expect(ofGithub({ nameWithOwner: 'new/tool' })).toMatchObject(moved);
  expect(ofGitlab({ path_with_namespace: 'new/tool' })).toMatchObject(moved);
  expect(ofForgejo({ full_name: 'new/tool' })).toMatchObject(moved);
  const odd = (code: string) => ({ reason: 'invalid-response', cause: { code, host: HOST } });
  expect(ofGithub({ nameWithOwner: 'tool' })).toEqual(odd('no-repository'));
  expect(ofGitlab({ path_with_namespace: 7 })).toEqual(odd('no-project'));
  expect(ofForgejo({ owner: null })).toEqual(odd('no-repository'));
});

describe('manifests of GitHub', () => {
  const aliasOf = (file: string) => {
    const { texts } = ofGithub(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [`manifest${n}`, { text: String(n) }]).concat([
          ['manifest', { text: 'own' }],
        ]),
      ),
    ) as Reading;
    return { texts, at: texts?.[file]?.at };
  };

  it('are those that are wanted, each with its place; what is not there has no text', () => {
    const { at } = aliasOf('codemeta.json');
    const alias = at?.split('.')[2] ?? '';
    expect(aliasOf('doc/x.yml').at).toBe('$.r0.manifest.text');
    const reading = ofGithub({ [alias]: { text: '{}' }, manifest: null }) as Reading;
    expect(reading.manifests).toEqual({ 'codemeta.json': '{}' });
    const cut = ofGithub({ [alias]: { text: '{', isTruncated: true }, manifest: null }) as Reading;
    expect([cut.manifests, cut.unfit]).toEqual([undefined, ['codemeta.json']]);
    expect((ofGithub({ manifest: null }) as Reading).manifests).toBeUndefined();
  });
});

describe('details', () => {
  const facts = (details: readonly Detail[], name: string, value: unknown, headers = {}) =>
    details.find((one) => one.name === name)?.facts(value, new Headers(headers));
  const [lab, jo] = [gitlab.detailsOf(ADDRESS, {}), forgejo.detailsOf(ADDRESS)];

  it('are asked at these addresses, and not where they are hidden', () => {
    expect(lab.map(({ address }) => address.replace(ADDRESS, ''))).toEqual([
      '/languages',
      '/releases?per_page=1',
      '/repository/tags?per_page=1&order_by=updated&sort=desc',
    ]);
    expect(
      gitlab.detailsOf(ADDRESS, { releases_access_level: 'private' }).map(({ name }) => name),
    ).toEqual(['languages', 'tags']);
    expect(jo.map(({ address }) => address.replace(ADDRESS, ''))).toEqual([
      '/languages',
      '/releases?draft=false&pre-release=false&limit=1',
      '/tags?limit=1',
    ]);
    expect(gitlab.logAddress('p', 'a/b', 2)).toBe(
      'p/repository/commits?ref_name=a%2Fb&per_page=100&page=2',
    );
    expect(forgejo.logAddress('p', 'a/b', 2)).toBe(
      'p/commits?sha=a%2Fb&limit=50&page=2&stat=false&verification=false&files=false',
    );
  });

  it('tell languages, the latest release and tag, and how many tags there are', () => {
    expect(facts(lab, 'languages', { C: 60, VHDL: 40 })).toEqual({
      languages: { C: 0.6, VHDL: 0.4 },
    });
    expect(facts(jo, 'languages', { C: 6, VHDL: 40 })).toEqual({
      languageBytes: { VHDL: 40, C: 6 },
    });
    expect([facts(lab, 'languages', { C: 101 }), facts(jo, 'languages', [])]).toEqual([
      undefined,
      undefined,
    ]);
    const release = { tag: 'v1', date: UTC, url: HOME };
    expect(
      facts(lab, 'releases', [{ tag_name: 'v1', released_at: DATE, _links: { self: HOME } }]),
    ).toEqual({ latestRelease: release });
    expect(facts(jo, 'releases', [{ tag_name: 'v1', published_at: DATE, html_url: HOME }])).toEqual(
      { latestRelease: release },
    );
    expect([facts(lab, 'releases', []), facts(jo, 'releases', [{}])]).toEqual([{}, undefined]);
    expect(
      facts(lab, 'tags', [{ name: 'v1', commit: { committed_date: DATE } }], { 'x-total': '7' }),
    ).toEqual({ latestTag: { tag: 'v1', date: UTC }, tags: 7 });
    expect(
      facts(jo, 'tags', [{ name: 'v1', commit: { created: DATE } }], { 'x-total-count': '7' }),
    ).toEqual({ latestTag: { tag: 'v1', date: UTC }, tags: 7 });
    expect(facts(lab, 'tags', [{ name: 'v1', commit: null }], { 'x-total': 'x7' })).toEqual({
      latestTag: { tag: 'v1' },
    });
    expect(facts(jo, 'tags', [])).toEqual({ tags: 0 });
  });

  it('of a log tell who and when, and whether more comes', () => {
    const one = { id: HEAD, committed_date: DATE, author_email: ' A@b.example ' };
    expect(gitlab.logPage([one])).toEqual({
      commits: [{ id: HEAD, at: UTC, author: 'A@b.example' }],
      isLast: true,
    });
    expect(gitlab.logPage(Array.from({ length: 100 }, () => one))?.isLast).toBe(false);
    expect(gitlab.logPage([{ id: 'x' }])).toBeUndefined();
    const other = {
      sha: HEAD,
      commit: { committer: { date: DATE }, author: { email: 'a@b.example' } },
    };
    const page = (value: unknown, total?: string) =>
      forgejo.logPage(value, new Headers(total === undefined ? {} : { 'x-total-count': total }));
    expect(page([other], '1')).toEqual({
      ...{ commits: [{ id: HEAD, at: UTC, author: 'a@b.example' }], isLast: true },
      total: { count: 1, header: 'x-total-count' },
    });
    expect(page([other, { sha: HEAD }], '9')).toMatchObject({
      commits: [{}, { at: undefined, author: undefined }],
      isLast: false,
    });
    expect([page([])?.isLast, page([other])?.isLast, page([other])?.total, page({})]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });
});
