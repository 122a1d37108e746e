/** A program of other people copies the catalogue by its lists, as harvesters do: `sitemapper` knows none of ours. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import Sitemapper from 'sitemapper';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { projectRecordSchema } from '../../src/exports/schemas/project-record.ts';
import { siteListener } from '../../src/site/serve-site.ts';

const { folder, base } = inject('small');
const PUBLISHED = 'https://open.harbour.example';
let server: Server;
let here: string;

beforeAll(async () => {
  server = createServer(siteListener(folder, { base, rules: [] }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** The addresses in a sitemap, which the client asks for over HTTP. */
async function listed(path: string): Promise<string[]> {
  const { sites, errors } = await new Sitemapper({ timeout: 20_000 }).fetch(`${here}${path}`);
  expect(errors).toEqual([]);
  return sites;
}

const onHere = (address: string) => address.replace(PUBLISHED, here);
const load = async (address: string): Promise<unknown> => (await fetch(onHere(address))).json();

describe('a harvester', () => {
  it('goes from the well-known address to every record of the catalogue, by ResourceSync', async () => {
    const [capabilities = ''] = await listed(`${base}.well-known/resourcesync`);
    const [resources = ''] = await listed(capabilities.replace(PUBLISHED, ''));
    const records = await listed(resources.replace(PUBLISHED, ''));
    const { projects } = (await load(`${here}${base}api/v1/catalogue.json`)) as {
      projects: { id: string }[];
    };
    const copied = await Promise.all(
      records.map(async (address) => projectRecordSchema.parse(await load(address)).id),
    );
    expect(copied.toSorted()).toEqual(projects.map(({ id }) => id).toSorted());
  });

  it('finds every page of the site map', async () => {
    const pages = await listed(`${base}sitemap-0.xml`);
    const answers = await Promise.all(
      pages.map(async (page) => (await fetch(onHere(page))).status),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
  });
});
