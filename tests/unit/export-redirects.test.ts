import { describe, expect, it } from 'vitest';

import { apacheRedirects, gitlabRedirects, nginxMap } from '../../src/exports/servers/redirects.ts';

const redirects = [
  { from: '/open/projects/a+b/', to: '/open/projects/ab/', isFolder: true },
  { from: '/open/old_place', to: 'https://elsewhere.example/x', isFolder: false },
];

describe('rules for old addresses', () => {
  it('suit GitLab Pages', () => {
    expect(gitlabRedirects(redirects).split('\n')).toEqual([
      '/open/projects/a+b/ /open/projects/ab/ 301',
      '/open/old_place https://elsewhere.example/x 301',
      '/open/projects/a+b/* /open/projects/ab/:splat 301',
      '',
    ]);
  });

  it('suit a map of nginx', () => {
    expect(nginxMap(redirects).split('\n')).toEqual([
      expect.stringMatching(/^# .*nginx -s reload/),
      '"~^/open/projects/a\\\\+b/(?<below>[\\\\w./~-]*)$" "/open/projects/ab/$below";',
      '"~^/open/old_place$" "https://elsewhere.example/x";',
      '',
    ]);
  });

  it.each([
    ['embed/card.svg', true],
    ['x\rSet-Cookie: a=1', false],
    ['x\r\nSet-Cookie: a=1', false],
    ['x?y', false],
  ])('send nginx on from what is decoded to %j: %s', (below, expected) => {
    const [, rule = ''] = nginxMap(redirects).split('\n');
    const expression = /~(.*?)" /.exec(rule)?.[1]?.replaceAll('\\\\', '\\') ?? '';
    expect(new RegExp(expression).test(`/open/projects/a+b/${below}`)).toBe(expected);
  });

  it('put no name into the table of nginx, which has room for short ones alone', () => {
    const from = `/open/projects/${'long-'.repeat(15)}id.json`;
    const [, rule] = nginxMap([{ from, to: '/open/', isFolder: false }]).split('\n');
    expect(rule).toMatch(/^"~\^/);
  });

  it('suit Apache', () => {
    expect(apacheRedirects(redirects).split('\n')).toEqual([
      'RedirectMatch 301 "^/open/projects/a\\\\+b/(.*)$" "/open/projects/ab/$1"',
      'RedirectMatch 301 "^/open/old_place$" "https://elsewhere.example/x"',
      '',
    ]);
  });
});
