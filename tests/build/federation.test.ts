/** Two offices that show each other's entries, over HTTP on loopback: what is there, what is not, and no loop. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { addressesOf } from '../../src/instance/validate/addresses.ts';
import { createContext } from '../../src/instance/validate/context.ts';
import { diskFiles } from '../../src/refresh/files.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { siteListener } from '../../src/site/serve-site.ts';
import { type Federated, federation as federationSchema } from '../../src/schemas/federation.ts';
import { foreignFileSchema } from '../../src/exports/schemas/foreign-file.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { differences } from '../support/folders.ts';
import { readPage, textOf } from '../support/pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { LIMITS, OPTIONS, runInput, standingClock } from '../refresh/setup.ts';

const small = inject('small');
const school = inject('school');

/** The office of the school, which shows entries of the harbour. */
let both: BuiltSite;
let instance: string;
let readBack: string;
const servers: { close(): unknown }[] = [];

async function serve({ folder, base }: BuiltSite): Promise<string> {
  const server = createServer(siteListener(folder, { base, rules: [] }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
}

/** A copy of an instance that names another site, and what its refresh has read there. */
async function federated(fixture: string, other: object): Promise<string> {
  const folder = temporaryFolder('federated', fixture);
  const list = federationSchema.parse([other]) as readonly Federated[];
  appendFileSync(join(folder, 'content/site.yaml'), `\nfederation: ${JSON.stringify(list)}\n`);
  const { catalogues } = await runRefresh(
    runInput({
      entries: [],
      forges: [],
      federation: list,
      files: diskFiles,
      catalogue: join(folder, 'catalogue'),
      clock: standingClock('2026-11-21T02:00:00Z'),
      options: OPTIONS,
      tools: {
        fetch,
        clock: standingClock('2026-11-21T02:00:00Z'),
        signal: new AbortController().signal,
        limits: LIMITS,
      },
    }),
  );
  expect(catalogues).toEqual([expect.not.objectContaining({ failure: expect.anything() })]);
  return folder;
}

beforeAll(async () => {
  const harbour = { id: 'harbour', office: 'Harbour Lab', kind: 'ospo-portal' };
  instance = await federated('tests/fixtures/school', {
    ...harbour,
    url: await serve(small),
  });
  both = buildSite('federated-school', { OSPO_INSTANCE: instance });
  const back = { id: 'school', office: 'Sea School', kind: 'ospo-portal', url: await serve(both) };
  const folder = await federated('tests/fixtures/small', back);
  readBack = readFileSync(join(folder, 'catalogue/federation/school.json'), 'utf8');
});
afterAll(() => servers.forEach((server) => server.close()));

const read = (file: string, { folder } = both) => readFileSync(join(folder, file), 'utf8');

describe('the site of an office that names the catalogue of another', () => {
  it('publishes its entries, marked with their office and with a link to the original', () => {
    const file = foreignFileSchema.parse(JSON.parse(read('api/v1/foreign.json')));
    expect(file.catalogues).toMatchObject([{ id: 'harbour', count: 5, ours: 0, refused: 0 }]);
    expect(file.projects.find(({ name }) => name === 'Tide board')).toMatchObject({
      office: 'Harbour Lab',
      page: 'https://open.harbour.example/open/projects/tide-board/',
      kind: 'hardware',
      language: 'en-GB',
      licenses: ['CERN-OHL-W-2.0', 'CC-BY-4.0'],
    });
  });

  it('offers them in the catalogue and in a facet, and loads them on demand', () => {
    const { root } = readPage(both, 'catalogue/');
    expect(textOf(root.querySelector('#other-offices'))).toContain('5 entries of Harbour Lab.');
    expect(textOf(root.querySelector('[data-facet=office]'))).toMatch(
      /Office.*Teaching Desk 2.*Harbour Lab 5/s,
    );
    expect(root.querySelector('#results')?.innerHTML).not.toContain('Tide board');
    expect(JSON.parse(read('catalogue/foreign.json'))).toHaveLength(5);
  });

  it('says when it was read, and how much is shown', () => {
    const said = textOf(readPage(both, 'about/catalogues/').root.querySelector('main'));
    expect(said).toContain('Harbour Lab A site of the same program');
    expect(said).toContain('Read on 21 Nov 2026. 5 entries shown.');
    const linkable = (folder: string) =>
      addressesOf(createContext(readInstance(folder), { linksIn: () => [], suggestId: () => '' }));
    expect(linkable(instance)).toContain('/about/catalogues/');
    expect(linkable('tests/fixtures/school')).not.toContain('/about/catalogues/');
  });

  it('searches them in an index of their own', () => {
    expect(JSON.parse(read('pagefind/names.json'))).toMatchObject({ elsewhere: true });
    expect(existsSync(join(both.folder, 'pagefind/elsewhere/pagefind.js'))).toBe(true);
  });

  it('counts none of them: all other files are the same bytes as without', () => {
    const MAY_DIFFER =
      /^(?:about\/|catalogue\/(?:index\.html|(?:index|foreign)\.json)$|compare\/index\.html$|pagefind\/|sitemap)|^api\/v1\/(?:openapi|foreign|schema\/foreign)\.json$|^build\.json$/;
    expect(
      differences(both.folder, school.folder).filter((file) => !MAY_DIFFER.test(file)),
    ).toEqual([]);
    const index = JSON.parse(read('catalogue/index.json')) as { items: readonly object[] };
    expect(index.items).toHaveLength(2);
    expect(textOf(readPage(both, 'catalogue/').root.querySelector('[data-count]'))).toBe(
      '2 entries',
    );
  });

  it('is read back without what it shows of others', () => {
    const names = [...readBack.matchAll(/"page": "([^"]+)"/g)].map(([, page]) => page);
    expect(names).toHaveLength(2);
    expect(names.filter((page) => !page?.startsWith('https://courses.sea.example/'))).toEqual([]);
  });

  it('keeps the page of the catalogue below 60 kB', () => {
    expect(gzipSync(read('catalogue/index.html')).length).toBeLessThan(60_000);
  });
});

it('leaves no trace in the site of an office that names none', () => {
  expect(existsSync(join(school.folder, 'about/catalogues'))).toBe(false);
  expect(existsSync(join(school.folder, 'api/v1/foreign.json'))).toBe(false);
  expect(existsSync(join(school.folder, 'api/v1/schema/foreign.json'))).toBe(false);
  expect(existsSync(join(school.folder, 'catalogue/foreign.json'))).toBe(false);
  expect(existsSync(join(school.folder, 'pagefind/elsewhere/pagefind.js'))).toBe(false);
  expect(read('catalogue/index.html', school)).not.toMatch(
    /data-foreign|other-offices|facet=.?office/,
  );
  expect(read('api/v1/openapi.json', school)).not.toContain('foreign');
  expect(read('compare/index.html', school)).not.toContain('data-foreign');
});
