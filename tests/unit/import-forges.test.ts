/** Which forges a page may ask for a repository, and what an entry takes from their answer. */
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { askedOrigins, findApi } from '../../src/manifests/importers/forge-apis.ts';
import { importFacts } from '../../src/manifests/importers/forge-facts.ts';
import { OPTIONS } from '../support/draft-options.ts';

const TOOL = 'https://github.com/team/tool';

describe('the forges that a page may ask', () => {
  const forges = [
    { host: 'code.example.org', kind: 'gitlab' },
    { host: 'cgit.example.org', kind: 'git' },
    { host: 'gitlab.com', kind: 'gitlab' },
  ] as const;

  it('are GitHub for anybody, and those of the instance that have such an API, each once', () => {
    expect(askedOrigins([])).toEqual(['https://api.github.com']);
    expect(askedOrigins([...forges, forges[0]])).toEqual([
      'https://api.github.com',
      'https://code.example.org',
      'https://gitlab.com',
    ]);
  });

  it.each([
    ['https://github.com/team/tool.git', 'https://api.github.com/repos/team/tool'],
    ['https://github.com/team/team.github.io', 'https://api.github.com/repos/team/team.github.io'],
    ['https://code.example.org//a/b/c/', 'https://code.example.org/api/v4/projects/a%2Fb%2Fc'],
    ['https://gitlab.com/a/b/-/issues', 'https://gitlab.com/api/v4/projects/a%2Fb'],
    ['https://code.example.org/a', undefined],
    ['https://cgit.example.org/a/b', undefined],
    ['https://example.org/a/b', undefined],
    ['nothing', undefined],
  ])('are asked for %s at %s', (url, base) => {
    expect(findApi(url, forges)?.base).toBe(base);
  });

  it('say what a repository is, as far as they know it', () => {
    const facts = {
      url: TOOL,
      name: 'tool',
      description: 'Reads gauges.',
      topics: ['Timing', 'x'],
    };
    const draft = importFacts({ ...facts, license: 'mit' }, 'github.com', {
      ...OPTIONS,
      kind: 'software',
    });
    expect(draft.values).toEqual({
      ...{ name: 'tool', summary: 'Reads gauges.', topics: ['timing'], repositories: [TOOL] },
      licenses: { software: 'MIT' },
    });
    const keys = { name: 'name', summary: 'description', topics: 'topics', repositories: 'url' };
    expect(draft.origins).toEqual(
      Object.fromEntries(
        Object.entries({ ...keys, 'licenses.software': 'license' }).map(([field, key]) => [
          field,
          `github.com: ${key}`,
        ]),
      ),
    );
    expect(draft.dropped.map(({ field }) => field)).toEqual(['topics.1']);
    const long = importFacts({ ...facts, description: 'word '.repeat(50) }, 'github.com', {});
    expect(long.origins['description']).toBe('github.com: description');
  });

  it.each([
    ['tool.example.org', 'https://tool.example.org'],
    [' tool.example.org/a/b?c ', 'https://tool.example.org/a/b?c'],
    ['https://tool.example.org', 'https://tool.example.org'],
    ['tool', undefined],
    ['see tool.example.org', undefined],
    ['tool.example.org and more', undefined],
    ['/tool.example.org', undefined],
  ])('may say the home page as %j: %s', (homepage, expected) => {
    const draft = importFacts({ url: TOOL, name: 'X', homepage }, 'github.com', {});
    expect(draft.values.links?.homepage).toBe(expected);
  });
});
