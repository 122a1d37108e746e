/** Fakes of catalogues of other offices, and a run that reads them. */
import { afterEach } from 'vitest';

import { runRefresh } from '../../src/refresh/run.ts';
import type { CatalogueKind, Federated } from '../../src/schemas/federation.ts';
import { type ForeignCatalogue, foreignCatalogueSchema } from '../../src/schemas/foreign.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { CATALOGUE, LIMITS, memoryFiles, OPTIONS, runInput, standingClock } from './setup.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Public hosts, as addresses in answers name them; they lead to the fake. */
const HOSTS = /^https:\/\/(?:pages|forge|raw)\.test/;

export const FILE = `${CATALOGUE}/federation/harbour.json`;

/**
 * A catalogue of this kind. Its addresses for people are at `https://pages.test`, which leads to the fake.
 *
 * @param answer to each request.
 */
export async function federated(kind: CatalogueKind, answer: FakeForge['other'], path = '') {
  const server = await startForge('service');
  open.push(server);
  server.other = answer;
  const mapped: typeof fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return fetch(address.replace(HOSTS, server.origin), init);
  };
  const catalogue: Federated = {
    id: 'harbour',
    office: 'Harbour Lab',
    kind,
    url: `https://pages.test${path}`,
  };
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const signal = new AbortController().signal;
  const tools = { fetch: mapped, publicFetch: mapped, clock, signal, limits: LIMITS };
  const run = (other: object = {}) =>
    runRefresh(
      runInput({
        entries: [],
        forges: [{ host: 'forge.test', kind: 'gitlab' }],
        federation: [catalogue],
        options: { ...OPTIONS, force: true },
        files,
        clock,
        tools,
        ...other,
      }),
    );
  const state = (): ForeignCatalogue =>
    foreignCatalogueSchema.parse(JSON.parse(files.texts.get(FILE) ?? 'null'));
  return { server, catalogue, run, state, clock, files };
}

export const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
export const text = (body: string) => ({ status: 200, body });

/** The answer of a portal. */
export function portal(projects: readonly unknown[], more: object = {}) {
  return json({ page: 'https://pages.test/open/catalogue/', projects, ...more });
}

/** An entry of a portal. */
export function portalEntry(id: string, entry: object = {}, more: object = {}) {
  return {
    id,
    kind: 'hardware',
    page: `https://pages.test/open/projects/${id}/`,
    entry: { name: id, repositories: [{ url: `https://forge.test/group/${id}` }], ...entry },
    ...more,
  };
}

/** A `publiccode.yml` of software. */
export function publiccode(name: string, more = ''): string {
  return `publiccodeYmlVersion: "0.4"
name: ${name}
url: https://forge.test/group/${name.toLowerCase()}
legal: { license: EUPL-1.2 }
description:
  it: { shortDescription: Un programma. }
${more}`;
}
