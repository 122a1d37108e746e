/** The small site behind each server, as it reads the files that the site brings for it. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { readSite } from '../../src/instance/read-site.ts';
import { TYPES } from '../../src/exports/servers/serving.ts';
import { siteListener } from '../../src/site/serve-site.ts';
import { headerRules } from '../../src/site/header-rules.ts';
import { askAt, type Asked } from '../support/ask.ts';
import {
  answering,
  freePort,
  type Setting,
  startApache,
  startCaddy,
  startNginx,
} from './start-server.ts';

const small = inject('small');
const root = mkdtempSync(join(tmpdir(), 'servers-'));
const site = join(root, 'site');
const asset = globSync('_astro/*.js', { cwd: small.folder })[0] as string;
const font = globSync('_astro/*.woff2', { cwd: small.folder })[0] as string;

/** @returns how it is stopped. */
type Start = (setting: Setting) => () => void;

const SERVERS: Record<string, { command?: string; start: Start }> = {
  'npm start': {
    start: ({ port }) => {
      const rules = headerRules(readSite('tests/fixtures/small'));
      const server = createServer(siteListener(site, { base: '/open/', rules })).listen(port);
      return () => server.close();
    },
  },
  nginx: { command: 'nginx', start: startNginx },
  Apache: { command: 'apache2', start: startApache },
  Caddy: { command: 'caddy', start: startCaddy },
};

/** What a server may be told by a test is readable by whoever it runs as. */
beforeAll(() => {
  chmodSync(root, 0o755);
  cpSync(small.folder, site, { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('gives a type to each ending that the site has', () => {
  const endings = globSync('**/*.*', { cwd: small.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => extname(name).slice(1));
  expect([...new Set(endings)].filter((ending) => !TYPES.has(ending))).toEqual([]);
});

/** Debian has those that answer for sites outside of the path of a person. */
const has = (command = 'node') =>
  spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${command}`]).status === 0;

describe.each(Object.entries(SERVERS).filter(([, { command }]) => has(command)))(
  '%s',
  (name, { start }) => {
    let port: number;
    let stop: () => void;
    const ask = (path: string, options?: Asked) => askAt(port, path, options);

    beforeAll(async () => {
      port = await freePort();
      const folder = join(root, name);
      mkdirSync(folder);
      stop = start({ port, site, folder });
      await answering(port);
    });
    afterAll(() => stop());

    it.each([
      ['', 'text/html; charset=utf-8'],
      ['catalogue/', 'text/html; charset=utf-8'],
      ['projects/buoy/', 'text/html; charset=utf-8'],
      ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['api/v1/catalogue.json', 'application/json; charset=utf-8'],
      ['v1/software', 'application/json; charset=utf-8'],
      ['.well-known/resourcesync', 'text/xml; charset=utf-8'],
      ['api/v1/oai.xml', 'text/xml; charset=utf-8'],
      ['v1/publishers.yml', 'text/plain; charset=utf-8'],
      ['api/v1/catalogue.csv', 'text/csv; charset=utf-8'],
      ['events/calendar.ics', 'text/calendar; charset=utf-8'],
      ['projects/buoy/badge.svg', 'image/svg+xml; charset=utf-8'],
      ['.well-known/security.txt', 'text/plain; charset=utf-8'],
      ['servers/apache.conf', 'text/plain; charset=utf-8'],
      [asset, 'text/javascript; charset=utf-8'],
      [font, 'font/woff2'],
    ])('gives /open/%s as %s', async (path, type) => {
      const { status, headers } = await ask(`/open/${path}`);
      expect(status).toBe(200);
      // JSON and XML are UTF-8 where nothing else is said.
      expect([type, type.replace(/^(application|image)(.*);.*/, '$1$2')]).toContain(
        headers['content-type']?.toLowerCase().replace(/;\s*/, '; '),
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toBeUndefined();
    });

    it.each([
      ['/open', '/open/'],
      ['/open/projects/buoy', '/open/projects/buoy/'],
      ['/open/catalogue?q=tide', '/open/catalogue/?q=tide'],
    ])('leads from %s to %s', async (path, expected) => {
      const { status, headers } = await ask(path);
      expect([301, 308]).toContain(status);
      // Caddy forgets the question.
      expect(placeIn(headers['location'])).toBe(
        name === 'Caddy' ? expected.replace('?q=tide', '') : expected,
      );
    });

    // On this machine, pages lead on.
    it.skipIf(name === 'npm start').each([
      ['/open/old-place/', '/open/catalogue/'],
      ['/open/projects/tide-gauge-board/badge.svg', '/open/projects/tide-board/badge.svg'],
      ['/open/projects/tide-gauge/', '/open/ecosystems/tide-gauge/'],
    ])('knows that %s is %s now', async (path, expected) => {
      const { status, headers } = await ask(path);
      expect([status, placeIn(headers['location'])]).toEqual([301, expected]);
    });

    it.each(['nope', 'nope/', 'projects/nope/', '_astro/nope.js', 'nope.csv'])(
      'answers /open/%s with the page of the site for what is missing',
      async (path) => {
        const { status, text, headers } = await ask(`/open/${path}`);
        expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(text).toContain('<not-found');
      },
    );

    it('keeps what is hashed, and asks anew for the rest', async () => {
      expect((await ask(`/open/${asset}`)).headers['cache-control']).toContain('immutable');
      expect((await ask('/open/projects/buoy/')).headers['cache-control']).toBe('no-cache');
    });

    it.each([
      ['projects/buoy/', "frame-ancestors 'self'"],
      ['submit/', "connect-src 'self' https://"],
      ['embed/buoy/', 'frame-ancestors *'],
      ['projects/buoy/badge.svg', 'sandbox'],
    ])('sends one policy with /open/%s, which has %s', async (path, part) => {
      const policy = (await ask(`/open/${path}`)).headers['content-security-policy'];
      expect(policy).toContain(part);
      expect(policy?.match(/default-src/g)).toHaveLength(1);
    });

    it('lets other sites read the data and badges, and no page', async () => {
      const shared = async (path: string) =>
        (await ask(`/open/${path}`)).headers['access-control-allow-origin'];
      expect(await shared('api/v1/catalogue.json')).toBe('*');
      expect(await shared('projects/buoy/badge.svg')).toBe('*');
      expect(await shared('projects/buoy/')).toBeUndefined();
    });

    it('compresses text, and no font', async () => {
      const encoding = async (path: string) =>
        (await ask(`/open/${path}`, { headers: { 'accept-encoding': 'gzip' } })).headers[
          'content-encoding'
        ];
      for (const path of ['', 'api/v1/catalogue.json', 'api/v1/catalogue.csv', asset])
        expect(await encoding(path), path).toBe('gzip');
      expect(await encoding(font)).toBeUndefined();
      expect((await ask('/open/')).headers['content-encoding']).toBeUndefined();
    });

    it('only gives, and nothing outside of the site', async () => {
      expect((await ask('/open/', { method: 'HEAD' })).text).toBe('');
      expect((await ask('/open/', { method: 'POST' })).status).toBe(name === 'Apache' ? 403 : 405);
      for (const path of [
        '/open/../secret.txt',
        '/open/%2e%2e/secret.txt',
        '/open/..%2fsecret.txt',
      ])
        expect((await ask(path)).text, path).not.toBe('secret');
    });

    it.skipIf(name === 'npm start')('answers that nothing has changed', async () => {
      const gzip = { 'accept-encoding': 'gzip' };
      const { etag, 'last-modified': date = '' } = (await ask('/open/', { headers: gzip })).headers;
      const again = await ask('/open/', {
        headers: { ...gzip, ...(etag && { 'if-none-match': etag }), 'if-modified-since': date },
      });
      expect(again.status).toBe(304);
    });
  },
);

/** Some servers say the whole address. */
function placeIn(location = ''): string {
  const { pathname, search } = new URL(location, 'http://localhost');
  return pathname + search;
}
