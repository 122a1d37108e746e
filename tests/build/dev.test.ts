/** `npm run dev`: pages and data files as they are now, and changes at once. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { type DevServer, startDevServer } from '../support/dev-server.ts';

const instance = mkdtempSync(join(tmpdir(), 'dev-'));
let server: DevServer;

beforeAll(async () => {
  cpSync('tests/fixtures/small', instance, { recursive: true });
  server = await startDevServer(instance, {
    port: 4397,
    url: 'https://open.harbour.example/open/',
  });
}, 240_000);

afterAll(async () => {
  await server.stop();
  rmSync(instance, { recursive: true });
});

/** Pages with their pictures and sheets, and what tools write at the end of a build. */
const MADE_OTHERWISE =
  /^(?:_astro|build\.json|pagefind|sitemap|third-party-notices)|^(?!embed\/).*\.html$|\.(?:png|css)$/;

const get = (path: string) => fetch(new URL(path, server.address));

describe('the site while it is edited', () => {
  it.each([
    ['projects/buoy/', 'text/html'],
    ['projects/buoy/care/', 'text/html'],
    ['projects/buoy/codemeta.json', 'application/json'],
    ['projects/tide-driver/CITATION.cff', 'text/plain'],
    ['projects/buoy/badge.svg', 'image/svg+xml'],
    ['embed/buoy/', 'text/html'],
    ['api/v1/projects/buoy.json', 'application/json'],
    ['submit/entries/buoy.json', 'application/json'],
    ['api/v1/catalogue.json', 'application/json'],
    ['guidelines/', 'text/html'],
    ['third-party-notices.txt', 'text/plain'],
  ])('answers for %s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining(type),
    ]);
  });

  it('gives out every file of data as a build writes it', async () => {
    const { folder } = inject('small');
    const files = globSync('**/*.*', { cwd: folder }).filter(
      (file) => !MADE_OTHERWISE.test(file) && statSync(join(folder, file)).isFile(),
    );
    const wrong: string[] = [];
    for (const file of files) {
      const response = await get(file.replace(/index\.html$/, ''));
      const served = Buffer.from(await response.arrayBuffer());
      if (!served.equals(readFileSync(join(folder, file)))) wrong.push(file);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(['projects/nothing/badge.svg', 'projects/buoy/nothing.json', 'embed/nothing/'])(
    'has no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('names the works that were handed out', async () => {
    const notices = await (await get('third-party-notices.txt')).text();
    expect(notices).toMatch(/^pagefind \d/m);
    expect(notices).toContain('atkinson-hyperlegible-mono-latin-wght-normal.woff2\n');
  });

  it('shows what an entry says now, wherever it is named', async () => {
    const file = join(instance, 'catalogue/hardware/buoy.yaml');
    const title = async () => /<title>[^<]*/.exec(await (await get('projects/buoy/')).text())?.[0];
    expect(await title()).toContain('Buoy');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, 'name: Drifter'));
    await expect.poll(title, { timeout: 10_000 }).toContain('Drifter');
    expect(await (await get('catalogue/')).text()).toContain('Drifter');
    expect(await (await get('projects/buoy/codemeta.json')).text()).toContain('Drifter');
  });

  it('shows the look that the brand has now', async () => {
    const file = join(instance, 'brand/brand.yaml');
    const page = async () => (await get('')).text();
    expect(await page()).not.toContain('#fffefd');
    writeFileSync(file, readFileSync(file, 'utf8').replace('#fff8ec', '#fffefd'));
    await expect.poll(page, { timeout: 10_000 }).toContain('content="#fffefd"');
    const sheet = async () => (await get('src/ui/styles/tokens.css')).text();
    await expect.poll(sheet, { timeout: 10_000 }).toContain('light-dark(#fffefd,');
  });

  it.each<[what: string, file: string, before: string, after: string, path: string]>([
    ['events', 'catalogue/events.json', 'Apache-2.0', 'EUPL-1.2', 'changes/'],
    ['history', 'catalogue/history.csv', ',120,', ',7654,', 'projects/tide-driver/'],
    [
      'the licence chooser',
      'content/licence-chooser.yaml',
      'Two questions for each part.',
      'A few questions.',
      'licences/choose/',
    ],
  ])('shows what the file of %s says now', async (_what, name, before, after, path) => {
    const file = join(instance, name);
    const shown = after.replace('7654', '7,654').replaceAll(/^,|,$/g, '');
    const page = async () => (await get(path)).text();
    expect(await page()).not.toContain(shown);
    writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
    await expect.poll(page, { timeout: 10_000 }).toContain(shown);
  });
});
