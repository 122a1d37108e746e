/** `npm run verify`: a published site against one that is built anew. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import type { BuildRecord } from '../../src/schemas/build-record.ts';
import { verifyCommand } from '../../src/programs/verify/command.ts';
import { writeBuildRecord } from '../../src/site/build-record.ts';
import { siteListener } from '../../src/site/serve-site.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILES = { 'index.html': 'home', 'a/index.html': 'a', 'a b.bin': '\u0000é' };
const URL_OF_SITE = 'https://ospo.example/open/';
const program = (digit: string) => ({ id: digit.repeat(40), seconds: 5 });

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function publish(changes: Readonly<Record<string, string>> = {}, digit = '1'): string {
  const folder = temporaryFolder('published');
  write(folder, FILES);
  writeBuildRecord(folder, URL_OF_SITE, { time: 1_700_000_000, program: program(digit) });
  write(folder, changes);
  return folder;
}

const built: Readonly<Record<string, string>>[] = [];
const verify = (...words: readonly string[]) =>
  runCommand(verifyCommand, words, {
    fetch,
    build: (settings) => {
      built.push(settings);
      const folder = settings['OSPO_OUT'] ?? '';
      write(folder, FILES);
      writeBuildRecord(folder, settings['OSPO_URL'] ?? '', { time: 5, program: program('1') });
      return Promise.resolve(true);
    },
  });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/open`;
}
const serveFolder = (folder: string) => serve(siteListener(folder, { base: '/open/', rules: [] }));

describe.each([
  ['in a folder', (folder: string) => Promise.resolve(folder)],
  ['at an address', serveFolder],
] as const)('a site %s', (_, placeOf) => {
  it('that is the same is found to be, built with its address and moment', async () => {
    expect(await verify(await placeOf(publish()))).toEqual({
      exitCode: 0,
      output: 'The same: 3 files.',
    });
    expect(built.at(-1)).toMatchObject({
      OSPO_URL: URL_OF_SITE,
      SOURCE_DATE_EPOCH: '1700000000',
    });
  });

  it('is read, whatever its build.json says of its files: each that differs is named', async () => {
    const folder = publish({ 'a/index.html': 'b' });
    rmSync(join(folder, 'a b.bin'));
    const { exitCode, output } = await verify(await placeOf(folder));
    expect([exitCode, output.split('\n')]).toEqual([
      1,
      ['missing there  a b.bin', 'differs  a/index.html', 'Not the same: 2 of 3 files.'],
    ]);
  });

  it('has files that no build makes', async () => {
    const folder = publish({ 'index.html': 'home', 'new.html': 'x' });
    writeBuildRecord(folder, URL_OF_SITE, { time: 5, program: program('1') });
    expect((await verify(await placeOf(folder))).output).toContain('only there  new.html');
  });

  it('of another commit is said to be', async () => {
    const { output } = await verify(await placeOf(publish({}, '2')));
    expect(output).toMatch(/^The program of that site is at commit 2{40}, and here at 1{40}\./);
  });

  it.each(['', '{}', '{"url":"javascript:x"}', '[', '{"__proto__":1}'])(
    'with %j as its record cannot be compared',
    async (text) => {
      const { exitCode, output } = await verify(await placeOf(publish({ 'build.json': text })));
      expect([exitCode, output]).toEqual([2, expect.stringContaining('has no build.json')]);
    },
  );
});

it('that is not there cannot be compared, and the sentence says why', async () => {
  const folder = join(temporaryFolder('published'), 'nowhere');
  expect(await verify(folder)).toEqual({
    exitCode: 2,
    output: expect.stringContaining(`${folder} has no build.json`),
  });
  const closed = await serve((_, response) => response.end());
  servers.splice(0).forEach((server) => server.close());
  const { host } = new URL(closed);
  expect(await verify(closed)).toEqual({
    exitCode: 2,
    output: `${host} could not be reached (ECONNREFUSED).`,
  });
  const broken = await serve((_, response) => response.writeHead(500).end());
  expect((await verify(broken)).output).toBe(`${new URL(broken).host} failed to answer (500).`);
});

describe('an address', () => {
  it('that sends to another host for a file says nothing of the file', async () => {
    const folder = publish();
    const other = await serveFolder(folder);
    const place = await serve((request, response) => {
      if (request.url === '/open/build.json')
        response.end(readFileSync(join(folder, 'build.json')));
      else response.writeHead(302, { location: other + (request.url ?? '') }).end();
    });
    const { exitCode, output } = await verify(place);
    expect(exitCode).toBe(1);
    expect(output).toContain('not read  index.html');
  });

  it('names files of which only its record speaks, also with names of every object', async () => {
    const folder = publish();
    const record = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as BuildRecord;
    const files = { ...record.files, constructor: '0'.repeat(64), '../secret': '0'.repeat(64) };
    writeFileSync(join(folder, 'build.json'), JSON.stringify({ ...record, files }));
    expect(await verify(await serveFolder(folder))).toMatchObject({
      exitCode: 0,
      output: 'The same: 3 files.',
    });
  });

  it.each([
    ['http://ospo.example/', 'http://ospo.example/ is refused: use https.'],
    ['https://', 'https:// is no address. Write it whole: https://ospo.example/.'],
    [
      'https://ospo example/',
      'https://ospo example/ is no address. Write it whole: https://ospo.example/.',
    ],
  ])('%s is refused with what to write', async (address, sentence) => {
    const { exitCode, output } = await verify(address);
    expect([exitCode, output]).toEqual([2, sentence]);
  });
});

it('fails where the site cannot be built, and without a site', async () => {
  const context = { fetch, build: () => Promise.resolve(false) };
  const { exitCode, output } = await runCommand(verifyCommand, [publish()], context);
  expect([exitCode, output]).toEqual([2, expect.stringContaining('could not be built')]);
  expect((await verify()).output).toContain('Usage: npm run verify');
});
