/** How often a night asks, with all services on, at a catalogue as large as that of the first instance. */
import { describe, expect, it } from 'vitest';

import { ENRICHERS, type Service } from '../../src/refresh/enrich.ts';
import type { Report } from '../../src/refresh/report.ts';
import { headline } from '../../src/refresh/report-text.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { startForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { mapped } from './service-setup.ts';
import { entryOf, LIMITS, memoryFiles, OPTIONS, runInput, standingClock } from './setup.ts';

const GITHUB = 110;
const GITLAB = 150;
const NIGHTS = 9;

/** Each project has a home page, and half of those at GitHub a package and a DOI. */
async function nights(mostRequests?: number): Promise<{ reports: Report[]; received: number[] }> {
  const [hub, lab, service] = [
    await startForge('github'),
    await startForge('gitlab'),
    await startForge('service'),
  ];
  service.other = () => ({ status: 404, body: '{}' });
  hub.repositories.push(...Array.from({ length: GITHUB }, (_, place) => fakeRepository(place)));
  lab.repositories.push(...Array.from({ length: GITLAB }, (_, place) => fakeRepository(place)));
  const known = (place: number) =>
    place % 2 === 0
      ? { packages: [`pkg:pypi/p${place}`], identifiers: { doi: `10.5281/zenodo.${place + 1}` } }
      : {};
  const entries = [
    ...hub.repositories.map(({ path }, place) =>
      entryOf(`hub-${place}`, `https://github.com/${path}`, known(place)),
    ),
    ...lab.repositories.map(({ path }, place) =>
      entryOf(`lab-${place}`, `https://gitlab.com/${path}`, {
        links: { homepage: `https://pages.test/${place}` },
      }),
    ),
  ];
  const services: Service[] = [
    ...(Object.keys(ENRICHERS) as (keyof typeof ENRICHERS)[]),
    'links' as const,
  ].map((kind) => ({ kind, api: service.origin }));
  const clock = standingClock('2026-11-01T02:00:00Z');
  const signal = new AbortController().signal;
  const forges = [
    { host: 'github.com', kind: 'github', api: `${hub.origin}/graphql`, token: 'token' },
    { host: 'gitlab.com', kind: 'gitlab', api: `${lab.origin}/api/v4`, token: 'token' },
  ] as const;
  const tools = { fetch, publicFetch: mapped(service), clock, signal, limits: LIMITS };
  const options = { ...OPTIONS, mostRequests };
  const files = memoryFiles();
  const input = runInput({ entries, forges, services, files, clock, tools, options });
  const reports: Report[] = [];
  const received: number[] = [];
  const all = [hub, lab, service];
  for (let night = 1; night <= NIGHTS; night += 1) {
    clock.set(`2026-11-${String(night).padStart(2, '0')}T02:00:00Z`);
    reports.push(await runRefresh(input));
    received.push(all.reduce((sum, { log }) => sum + log.length, 0));
    for (const one of all) one.log.length = 0;
  }
  await Promise.all(all.map((one) => one.close()));
  return { reports, received };
}

describe('nights over 260 repositories, with every service', { timeout: 180_000 }, () => {
  it('ask less than 500 times after the first, and the report says how often', async () => {
    const { reports, received } = await nights();
    expect(told(reports)).toEqual(received);
    expect(Math.max(...received.slice(1))).toBeLessThan(500);
  });

  it('ask less than 500 times from the first on where the office says so, and reach all in the end', async () => {
    const { reports, received } = await nights(480);
    expect(told(reports)).toEqual(received);
    expect(Math.max(...received)).toBeLessThan(500);
    expect(reports[0]?.deferred.length).toBeGreaterThan(0);
    expect(reports.at(-1)?.deferred).toEqual([]);
    expect(reports.at(-1)?.counts.known).toBe(GITHUB + GITLAB);
  });
});

/** The number of requests in the first line of each report. */
function told(reports: readonly Report[]): number[] {
  return reports.map((report) =>
    Number(/([\d,]+) requests in/.exec(headline(report))?.[1]?.replace(',', '')),
  );
}
