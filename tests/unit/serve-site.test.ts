/** What `npm start` answers. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { siteListener } from '../../src/site/serve-site.ts';
import { askAt } from '../support/ask.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(root, 'dist');
const FILES = {
  'index.html': 'home',
  '404.html': 'no such page',
  'projects/buoy/index.html': 'buoy',
  'projects/buoy/CITATION.cff': 'cff-version: 1.2.0',
  'a b.json': '{}',
};
const RULES = [
  { place: '*', headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } },
  { place: '_astro/*', headers: { 'cache-control': 'immutable' } },
];
let server: Server;

function ask(path: string, { method = 'GET', host = 'localhost' } = {}) {
  const { port } = server.address() as AddressInfo;
  return askAt(port, path, { method, headers: { host } });
}

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
  server = createServer(siteListener(site, { base: '/open/', rules: RULES }));
  await new Promise<void>((done) => server.listen(0, done));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('the finished site on this machine', () => {
  it.each([
    ['/open/', 200, 'home'],
    ['/open/?q=1', 200, 'home'],
    ['/open/projects/buoy/', 200, 'buoy'],
    ['/open/a%20b.json', 200, '{}'],
    ['/open/nothing/', 404, 'no such page'],
    ['/open/nothing', 404, 'no such page'],
    ['/open/projects/', 404, 'no such page'],
    ['/elsewhere/', 404, 'no such page'],
    ['/open/../secret.txt', 404, 'no such page'],
    ['/open/%2e%2e%2fsecret.txt', 404, 'no such page'],
    ['/open/%00', 400, '400\n'],
    ['/open/%', 400, '400\n'],
  ])('answers %s with %i', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it.each([
    ['/open/projects/buoy', '/open/projects/buoy/'],
    ['/open/projects/buoy?tab=1', '/open/projects/buoy/?tab=1'],
    ['/open', '/open/'],
    ['/', '/open/'],
  ])('leads from %s to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
  });

  it.each([
    ['/open/', 'text/html; charset=utf-8'],
    ['/open/a%20b.json', 'application/json; charset=utf-8'],
    ['/open/projects/buoy/CITATION.cff', 'text/plain; charset=utf-8'],
  ])('gives %s as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('sends the headers of a place, and those of the page for what is missing', async () => {
    expect((await ask('/open/')).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect((await ask('/open/_astro/nope.js')).headers['cache-control']).toBe('no-cache');
  });

  it('only gives, and only to this machine', async () => {
    expect(await ask('/open/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(await ask('/open/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/open/', { host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(await ask('/open/', { host: '127.0.0.1:4321' })).toMatchObject({ status: 200 });
  });

  it('waits out the moment in which a new site is put in place', async () => {
    renameSync(site, `${site}.before`);
    const answer = ask('/open/projects/buoy/');
    setImmediate(() => renameSync(`${site}.before`, site));
    expect(await answer).toMatchObject({ status: 200, text: 'buoy' });
  });
});
