import { describe, expect, it } from 'vitest';

import { apacheConf } from '../../src/exports/servers/apache.ts';
import { caddyfile } from '../../src/exports/servers/caddy.ts';
import { headersFile } from '../../src/exports/servers/headers-file.ts';
import { nginxHttp, nginxServer } from '../../src/exports/servers/nginx.ts';
import { caddyRedirects } from '../../src/exports/servers/redirects.ts';
import { contentType, headersFor, isText } from '../../src/exports/servers/serving.ts';
import { headerRules } from '../../src/site/header-rules.ts';

const rules = [
  { place: '*', headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } },
  { place: '_astro/*', headers: { 'cache-control': 'immutable' } },
  { place: 'a+b/*.svg', headers: { 'content-security-policy': 'sandbox' } },
];

describe('the headers of a place', () => {
  it('are those of all rules for it, the last first', () => {
    expect(headersFor(rules, '_astro/x.js')).toEqual({
      'cache-control': 'immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(headersFor(rules, 'a+b/c/d.svg')).toHaveProperty('content-security-policy', 'sandbox');
    expect(headersFor(rules, 'aab/d.svg')).not.toHaveProperty('content-security-policy');
  });

  it('let a page of the form ask the forges of the site, and no other page', () => {
    const policyOf = (path: string) =>
      headersFor(
        headerRules({ locale: 'en', forges: [{ kind: 'github', host: 'github.com' }] }),
        path,
      )['content-security-policy'];
    expect(policyOf('submit/')).toContain("connect-src 'self' https://api.github.com;");
    expect(policyOf('projects/x/')).toContain("connect-src 'self';");
  });

  it('are the same in every language of the site', () => {
    const rules = headerRules({
      locale: 'en',
      languages: ['fr'],
      forges: [{ kind: 'github', host: 'github.com' }],
    });
    for (const path of ['submit/', 'embed/x/', 'feeds/all.xml', '_astro/a.css', 'a/b.svg'])
      expect(headersFor(rules, `fr/${path}`)).toEqual(headersFor(rules, path));
    expect(headersFor(rules, 'fr/submit/')).not.toEqual(headersFor(rules, 'fr/about/'));
  });

  it('stand in the map of nginx with the special one first, since the first that fits counts', () => {
    const map = nginxHttp({ base: '/open/', rules }, []);
    expect(map.indexOf('"immutable"')).toBeLessThan(map.indexOf('"no-cache"'));
  });

  it('stand once for each file in _headers, whose readers join what several rules say', () => {
    const text = headersFile({ base: '/', rules });
    expect(text).toContain('/_astro/*\n  cache-control: immutable\n');
    expect(text).not.toContain('no-cache');
    expect(text).toContain('/*\n  x-content-type-options: nosniff\n');
  });

  it('give a type to files of JSON without an ending', () => {
    const serving = { base: '/open/', rules: [] };
    const place = '/open/v1/software';
    expect(headersFile(serving)).toContain(`${place}\n  content-type: application/json; charset`);
    expect(nginxServer(serving)).toContain(
      `location = ${place} { default_type application/json; }`,
    );
    expect(apacheConf(serving, [])).toContain(
      `<Location "${place}">\n  ForceType "application/json`,
    );
    expect(caddyfile(serving, [])).toContain(`header ${place} content-type \`application/json`);
  });

  it('end no text of Caddy', () => {
    const text = caddyfile({ base: '/a`b/', rules: [] }, []);
    expect(text.replaceAll(/`[^`\n]*`/g, '')).not.toContain('`b/.*');
  });
});

it.each([
  ['a/b.csv', 'text/csv; charset=utf-8'],
  ['a.YAML.yaml', 'text/plain; charset=utf-8'],
  ['CITATION.cff', 'text/plain; charset=utf-8'],
  ['_headers', 'text/plain; charset=utf-8'],
  ['v1/software', 'application/json; charset=utf-8'],
  ['.well-known/resourcesync', 'text/xml; charset=utf-8'],
  ['v1/status', 'text/plain; charset=utf-8'],
  ['x.woff2', 'font/woff2'],
])('the type of %s is %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});

it('knows what is text', () => {
  expect(['text/html', 'image/svg+xml', 'application/jsonl'].every(isText)).toBe(true);
  expect(['image/png', 'application/zip', 'application/wasm'].some(isText)).toBe(false);
});

describe('a site below a folder', () => {
  const serving = { base: '/open/', rules: [] };
  it('sends the folder without its slash on to it; one at the top has no such rule', () => {
    expect(apacheConf(serving, [])).toContain('RedirectMatch 301 "^/open$" "/open/"');
    expect(caddyfile(serving, [])).toContain('redir /open /open/ 301');
    expect(nginxServer(serving)).toContain('location = /open { return 301 /open/; }');
    const top = { ...serving, base: '/' };
    for (const text of [apacheConf(top, []), caddyfile(top, []), nginxServer(top)])
      expect(text).not.toMatch(/301[^\n]*\/open/);
  });

  it('sends old addresses on with Caddy, those below a folder too', () => {
    const text = caddyRedirects([
      { from: '/open/old/', to: '/open/new/', isFolder: true },
      { from: '/open/a.b', to: '/open/c', isFolder: false },
    ]);
    expect(text).toContain('^/open/old/(.*)$');
    expect(text).toContain('{re.ospo_moved_0.1}');
    expect(text).toContain(String.raw`^/open/a\.b$`);
  });
});
