/** What an address is, if it is not that of a repository. */
import { describe, expect, it } from 'vitest';

import { notARepository } from '../../src/instance/validate/repository-page.ts';
import type { ForgeKind } from '../../src/schemas/forges/forges.ts';

describe('an address names no repository, but', () => {
  it.each<[url: string, kind: ForgeKind | undefined, what: string, repository?: string]>([
    ['https://a.example/', 'github', 'owner'],
    ['https://a.example/b', 'github', 'owner'],
    ['https://a.example/b/', 'gitlab', 'owner'],
    ['https://a.example/b/c/tree/main', 'github', 'page', 'https://a.example/b/c'],
    ['https://a.example/b/c/d', 'github', 'page', 'https://a.example/b/c'],
    ['https://a.example/b/c/-/tree/main', 'gitlab', 'page', 'https://a.example/b/c'],
    ['https://a.example/b/c/d/-/issues', undefined, 'page', 'https://a.example/b/c/d'],
    ...[
      'actions',
      'blob',
      'branches',
      'commit',
      'commits',
      'graphs',
      'issues',
      'merge_requests',
    ].map((page): [string, undefined, string, string] => [
      `https://a.example:8443/b/c/${page}/d`,
      undefined,
      'page',
      'https://a.example:8443/b/c',
    ]),
    ...['pull', 'pulls', 'raw', 'releases', 'tags', 'tree', 'wiki', 'wikis'].map(
      (page): [string, 'gitlab', string, string] => [
        `https://a.example/b/c/d/${page}`,
        'gitlab',
        'page',
        'https://a.example/b/c/d',
      ],
    ),
  ])('%s at %s', (url, kind, what, repository) => {
    expect(notARepository(url, kind)).toEqual({ what, repository });
  });

  it.each<[url: string, kind?: ForgeKind]>([
    ['https://a.example/b/c', 'github'],
    ['https://a.example/b/c/d/e', 'gitlab'],
    ['https://a.example/b'],
    ['https://a.example/tree/issues'],
    ['https://a.example/b/c/treehouse'],
    ['https://a.example/b/c/my-wiki'],
    ['https://a.example/-/b'],
    ['no address'],
  ])('it may be one: %s at %s', (url, kind) => {
    expect(notARepository(url, kind)).toBeUndefined();
  });
});
