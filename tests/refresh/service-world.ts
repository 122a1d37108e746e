/** Fakes of services beside the forges, and a run that asks one of them. */
import { afterEach } from 'vitest';

import type { Service } from '../../src/refresh/enrich.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { entryOf, LIMITS, memoryFiles, runInput, standingClock, textOf } from './world.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

export async function world(
  kind: Service['kind'],
  answer: FakeForge['other'],
  count = 1,
  more: object = {},
) {
  const [forge, service] = [await startForge('gitlab'), await startForge('service')];
  open.push(forge, service);
  service.other = answer;
  forge.repositories.push(...Array.from({ length: count }, (_, index) => fakeRepository(index)));
  const entries = forge.repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://gitlab.com/${path}`, {
      identifiers: { doi: '10.5281/zenodo.42' },
      ...more,
    }),
  );
  const forges = [{ host: 'gitlab.com', kind: 'gitlab', api: `${forge.origin}/api/v4` }] as const;
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const services: Service[] = [{ kind, api: service.origin }];
  const signal = new AbortController().signal;
  const tools = { fetch, publicFetch: mapped(service), clock, signal, limits: LIMITS };
  const run = (other: object = {}) =>
    runRefresh(runInput({ entries, forges, services, files, clock, tools, ...other }));
  const record = () =>
    metadataSchema.parse(JSON.parse(textOf(files, 'metadata')))[
      'https://gitlab.com/group0/project-0'
    ];
  return { forge, service, run, record, clock, files };
}

/** Redirects linked pages of any host to the fake. */
export function mapped(service: FakeForge): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return fetch(address.replace('https://pages.test', service.origin), init);
  };
}

export const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
export const VISIT = {
  date: '2026-10-01T10:00:00.123+00:00',
  snapshot: 'a'.repeat(40),
  status: 'full',
};
