/** All requests by which a repository is read at GitLab and at Forgejo, and what is known after each answer. */
import { describe, expect, it } from 'vitest';

import { newUsage } from '../../src/lib/http/usage.ts';
import { createForgejo } from '../../src/refresh/forges/forgejo/forgejo.ts';
import { createGitlab } from '../../src/refresh/forges/gitlab/gitlab.ts';
import type { Tools } from '../../src/refresh/provider.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';
import { DATE, FORGEJO, GITLAB, HEAD } from '../support/forge-answers.ts';

describe('a whole repository', () => {
  /** A forge that answers by the path and the query; the longest beginning counts. */
  async function read(kind: 'gitlab' | 'forgejo', answers: Readonly<Record<string, unknown>>) {
    const asked: string[] = [];
    const usage = newUsage();
    const tools = {
      ...{ usage, limits: LIMITS, signal: new AbortController().signal },
      clock: standingClock('2026-11-21T02:00:00Z'),
      fetch: (url: URL, { method = 'GET' }: RequestInit) => {
        const path = (url.pathname + url.search).replace(/^\/api\/v\d\/(?:projects|repos)/, '');
        asked.push(method === 'GET' ? path : `${method} ${path}`);
        const [best] = Object.keys(answers)
          .filter((start) => path.startsWith(start))
          .toSorted((a, b) => b.length - a.length);
        return Promise.resolve(
          best === undefined ? new Response('{}', { status: 404 }) : Response.json(answers[best]),
        );
      },
    } as unknown as Tools;
    const create = kind === 'gitlab' ? createGitlab : createForgejo;
    const wanted = { key: 'k', path: 'Team/Tool', manifests: ['codemeta.json', 'doc/x.yml'] };
    const provider = create({ host: 'lab.example', kind }, tools);
    const [outcome] = await Array.fromAsync(provider.read([wanted]));
    return { outcome, asked, provider };
  }
  const FILE = { encoding: 'base64', content: 'e30=', size: 2, type: 'file' };
  const file = (name: string, more = {}) => ({ name, type: 'blob', path: name, ...more });

  it('of GitLab takes these requests', async () => {
    const tree = '/team%2Ftool/repository/tree';
    const { outcome, asked } = await read('gitlab', {
      '/Team%2FTool': { ...GITLAB, default_branch: 'a/b' },
      '/team%2Ftool/repository/commits': [
        { id: HEAD, committed_date: DATE, author_email: 'a@b.c' },
      ],
      [`${tree}?ref=a%2Fb&per_page=100&page=1`]: Array.from({ length: 100 }, (_, n) =>
        file(`f${n}`),
      ),
      [`${tree}?ref=a%2Fb&per_page=100&page=2`]: [file('codemeta.json'), file('top.vhd')],
      '/team%2Ftool/repository/files/codemeta.json': FILE,
    });
    expect(asked).toEqual([
      '/Team%2FTool?license=true&statistics=true',
      '/team%2Ftool/repository/commits?ref_name=a%2Fb&per_page=100&page=1',
      '/team%2Ftool/languages',
      '/team%2Ftool/releases?per_page=1',
      '/team%2Ftool/repository/tags?per_page=1&order_by=updated&sort=desc',
      `${tree}?ref=a%2Fb&per_page=100&page=1`,
      `${tree}?ref=a%2Fb&per_page=100&page=2`,
      '/team%2Ftool/repository/files/codemeta.json?ref=a%2Fb',
      '/team%2Ftool/repository/files/doc%2Fx.yml?ref=a%2Fb',
    ]);
    expect(outcome).toMatchObject({
      reading: {
        manifests: { 'codemeta.json': '{}' },
        unfit: [],
        facts: { designFormats: ['VHDL'] },
      },
    });
    const address = `https://lab.example/api/v4/projects${tree}?ref=a%2Fb&per_page=100`;
    expect(outcome).toHaveProperty('reading.edges', {
      texts: {},
      from: { method: 'GET', address, at: '$[*].name' },
    });
  });

  it.each([
    ['no file', [[]], 1],
    ['a further page that is empty', [Array.from({ length: 100 }, () => file('a')), []], 2],
    [
      'more pages than are read',
      Array.from({ length: 9 }, () => Array.from({ length: 100 }, () => file('a'))),
      5,
    ],
  ])('of GitLab has its names from a root with %s', async (_, pages, times) => {
    const rows = pages.map((page, index) => [
      ...[`/team%2Ftool/repository/tree?ref=main&per_page=100&page=${index + 1}`, page],
    ]);
    const { outcome, asked } = await read('gitlab', {
      ...{ '/Team%2FTool': GITLAB, ...Object.fromEntries(rows) },
    });
    expect(asked.filter((path) => path.includes('/tree?'))).toHaveLength(times);
    expect(outcome).toHaveProperty('reading.unfit', times === 1 ? ['the names of its files'] : []);
    expect(outcome).toHaveProperty('reading.edges');
  });

  const blob = (sha: string, content = 'W10=', size = 2) => ({
    sha,
    content,
    size,
    encoding: 'base64',
  });
  const [ONE, TWO] = ['1'.repeat(40), '2'.repeat(40)];
  const ROOT = [
    file('Cargo.toml', { sha: ONE, size: 2 }),
    file('package.json', { sha: TWO, size: 2 }),
    file('hdl'),
  ];

  it('of Forgejo takes these requests, of which one has the files of other works', async () => {
    const { outcome, asked } = await read('forgejo', {
      '/Team/Tool': { ...FORGEJO, default_branch: 'a/b' },
      '/team/tool/contents?ref': ROOT,
      '/team/tool/git/blobs': [blob(ONE), blob(TWO, 'W10=', 9)],
      '/team/tool/commits': [],
      '/team/tool/contents/doc/x.yml': FILE,
    });
    const blobs = `/team/tool/git/blobs?shas=${ONE},${TWO}`;
    expect(asked).toEqual([
      '/Team/Tool',
      '/team/tool/commits?sha=a%2Fb&limit=50&page=1&stat=false&verification=false&files=false',
      '/team/tool/languages',
      '/team/tool/releases?draft=false&pre-release=false&limit=1',
      '/team/tool/tags?limit=1',
      '/team/tool/contents?ref=a%2Fb',
      '/team/tool/contents/doc/x.yml?ref=a%2Fb',
      blobs,
    ]);
    const address = `https://lab.example/api/v1/repos${blobs}`;
    expect(outcome).toHaveProperty('reading.edges', {
      texts: { 'Cargo.toml': '[]', 'package.json': null },
      from: { method: 'GET', address, at: '$[*].content' },
    });
    expect(outcome).toMatchObject({
      reading: { manifests: { 'doc/x.yml': '{}' }, unfit: ['commits'] },
    });
  });

  it.each<[what: string, root: unknown, blobs: unknown, edges: object | undefined]>([
    ['in a folder alone', [file('hdl')], undefined, { texts: {} }],
    ['without ids', [file('Cargo.toml')], undefined, { texts: undefined }],
    ['at a host without such an API', ROOT, undefined, { texts: undefined }],
    ['of which none is answered', ROOT, [blob('3'.repeat(40))], { texts: undefined }],
    ['that are answered oddly', ROOT, {}, { texts: undefined }],
    [
      'of which one is answered',
      ROOT,
      [blob(TWO)],
      { texts: { 'Cargo.toml': null, 'package.json': '[]' } },
    ],
  ])('of Forgejo has files of other works %s', async (_, root, blobs, edges) => {
    const { outcome } = await read('forgejo', {
      ...{ '/Team/Tool': FORGEJO, '/team/tool/contents?ref': root },
      ...(blobs !== undefined && { '/team/tool/git/blobs': blobs }),
    });
    expect((outcome as { reading?: { edges?: object } } | undefined)?.reading?.edges).toMatchObject(
      edges ?? {},
    );
  });

  it.each([
    ['/Team/Tool/raw/branch/main/a/b.md', '/Team/Tool/contents/a/b.md?ref=main'],
    ['/Team/Tool/src/tag/v1/b', '/Team/Tool/contents/b?ref=v1'],
    ['/Team/Tool/src/commit/abc/b', '/Team/Tool/contents/b?ref=abc'],
    ['/Team/Tool/src/main/b'],
    ['/x/Team/Tool/raw/branch/main/b'],
    ['/Team/raw/branch/main/b'],
    ['/Team/Tool/raw/branch/main/'],
  ])('of Forgejo has the text of a file at %s', async (path, ...requests) => {
    const { provider, asked } = await read('forgejo', { '/Team/Tool/contents': FILE });
    const answer = await provider.text?.(new URL(`https://lab.example${path}`));
    const failure = { reason: 'not-found', cause: { code: 'no-file' } };
    expect(answer).toEqual(requests.length > 0 ? { text: '{}' } : { failure });
    expect(asked.slice(1)).toEqual(requests);
  });
});
