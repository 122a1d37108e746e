/** Nights of the pipeline that cannot push, or are told to stop: nothing that was learnt is lost. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { parseEvents } from '../../src/refresh/events.ts';
import { parseHistory } from '../../src/instance/history.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { startPortal, TOKEN } from './portal.ts';

const METADATA = 'catalogue/metadata.json';
const EVENTS = 'catalogue/events.json';
const HISTORY = 'catalogue/history.csv';
const KEPT = '.refresh/metadata.json';
const REPOSITORIES = [1, 2, 3].map((number) => fakeRepository(number));
const KEYS = REPOSITORIES.map(({ path }) => `https://lab.test/${path}`);
const [FIRST = '', SECOND = '', THIRD = ''] = KEYS;
const withToken = { REFRESH_TOKEN: TOKEN };

let lab: FakeForge;
let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  lab = await startForge('gitlab', structuredClone(REPOSITORIES));
  portal = await startPortal(
    lab.origin,
    Object.fromEntries(
      KEYS.map((key, index) => [`p${index}`, { name: `P ${index}`, repositories: [key] }]),
    ),
  );
  expect((await portal.night(portal.clone(), withToken)).code).toBe(0);
  portal.push(portal.clone(), METADATA, older(portal.show(METADATA), 10));
}, 120_000);
afterEach(() => {
  for (const forge of [lab, portal.host]) forge.fault = () => undefined;
});
afterAll(() => Promise.all([lab.close(), portal.close()]));

const change = (number: number, more: object) =>
  Object.assign(lab.repositories[number] ?? {}, more);
const textIn = (job: string, file: string) => readFileSync(join(job, file), 'utf8');
const isPush = ({ path }: { path: string }) => path.includes('git-receive-pack');

/** As if the moments of a snapshot were so many days earlier, so that everything is due again. */
function older(snapshot: string, days: number): string {
  return snapshot.replaceAll(/(?<="(?:fetchedAt|since)": ")[^"]+/g, (moment) =>
    new Date(Date.parse(moment) - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
  );
}

/** The job of the next night, with the cache of the last one. */
function nextJob(last: string | undefined, days = 1): string {
  const job = portal.clone();
  if (last === undefined || !existsSync(join(last, '.refresh'))) return job;
  cpSync(join(last, '.refresh'), join(job, '.refresh'), { recursive: true });
  if (existsSync(join(job, KEPT))) writeFileSync(join(job, KEPT), older(textIn(job, KEPT), days));
  return job;
}

/** Resolves at the first request that is then left without an answer. */
function hang(forge: FakeForge, isMeant: (asked: { path: string }) => boolean): Promise<void> {
  return new Promise((resolve) => {
    forge.fault = (asked) => {
      if (!isMeant(asked)) return undefined;
      resolve();
      return 'hang';
    };
  });
}

describe('a night that cannot push', { timeout: 300_000 }, () => {
  it('is followed by two more, and the fourth delivers what all of them learnt', async () => {
    const before = portal.log();
    const told = parseEvents(portal.show(EVENTS));
    const rows = parseHistory(portal.show(HISTORY));
    const changes = [
      () => [change(0, { archived: true }), change(2, { isDeleted: true })],
      () => {
        const [date, head] = ['2026-06-01T12:00:00Z', 'f'.repeat(40)];
        change(1, { release: { tag: 'v2.0', date }, pushedAt: date, head });
      },
      () => change(1, { description: 'What the third night learnt' }),
    ];
    portal.host.fault = (asked) => (isPush(asked) ? '403' : undefined);
    let last: string | undefined;
    for (const happen of changes) {
      happen();
      const job = nextJob(last);
      const { code, output } = await portal.night(job, withToken);
      expect(code).toBe(2);
      expect(output).toContain('Nothing is committed. What was learnt is kept for the next night.');
      const report = textIn(job, 'refresh-report.md');
      expect(report).toContain('could not be pushed to');
      expect(report).toContain('What was learnt is kept for the next night.');
      expect(report.includes('What an earlier night could not commit is taken up.')).toBe(
        last !== undefined,
      );
      expect(portal.log()).toEqual(before);
      last = job;
    }
    portal.host.fault = () => undefined;
    const { code, output } = await portal.night(nextJob(last, 0), withToken);
    expect(output).toContain('What an earlier night could not commit is taken up.');
    expect(output).toContain('Committed and pushed');
    expect(code).toBe(0);

    const metadata = parseSnapshot(portal.show(METADATA));
    expect(metadata[FIRST]).toMatchObject({ archived: true });
    expect(metadata[SECOND]).toMatchObject({
      latestRelease: { tag: 'v2.0' },
      description: 'What the third night learnt',
    });
    expect(metadata[THIRD]).toMatchObject({ stars: 9, failing: { reason: 'not-found' } });
    const events = parseEvents(portal.show(EVENTS));
    expect(events.slice(0, told.length)).toEqual(told);
    expect(events.slice(told.length).map(({ type, project }) => `${project} ${type}`)).toEqual([
      'p0 archived',
      'p1 release',
      'p2 unreachable',
    ]);
    expect(parseHistory(portal.show(HISTORY)).slice(0, rows.length)).toEqual(rows);
    expect(existsSync(join(last ?? '', KEPT))).toBe(true);
  });
});

describe('a night that is told to stop', { timeout: 180_000 }, () => {
  /** A night in which the second repository has something new. */
  function night(stars: number) {
    change(2, { isDeleted: false });
    change(1, { stars });
    portal.push(portal.clone(), METADATA, older(portal.show(METADATA), 10));
    return portal.clone();
  }

  it('while it asks, commits what it has learnt so far', async () => {
    const job = night(500);
    const asked = hang(lab, ({ path }) => path.includes(encodeURIComponent(THIRD.slice(17))));
    const { child, ended } = portal.begin(job, withToken);
    await asked;
    await expect.poll(() => journalOf(job), { timeout: 20_000 }).toContain('"stars":500');
    child.kill('SIGTERM');
    const { code, output } = await ended;
    lab.fault = () => undefined;
    expect(output).toContain('Stopping: what was learnt so far is written.');
    expect(output).toContain('Committed and pushed');
    expect(code).toBe(0);
    expect(parseSnapshot(portal.show(METADATA))[SECOND]?.stars).toBe(500);
  });

  /** Whatever ended the job during its push, the next one delivers. */
  async function expectNextToDeliver(job: string, stars: number): Promise<void> {
    portal.host.fault = () => undefined;
    expect(parseSnapshot(portal.show(METADATA))[SECOND]?.stars).not.toBe(stars);
    expect(parseSnapshot(textIn(job, KEPT))[SECOND]?.stars).toBe(stars);
    const next = await portal.night(nextJob(job, 0), withToken);
    expect(next.output).toContain('What an earlier night could not commit is taken up.');
    expect(next.code).toBe(0);
    expect(parseSnapshot(portal.show(METADATA))[SECOND]?.stars).toBe(stars);
  }

  // That a signal reaches the step that runs is seen above.
  it('while it pushes, says so and keeps all for the next one', async () => {
    const job = night(600);
    let stop: () => void = () => undefined;
    const pushes = hang(portal.host, isPush);
    const ended = portal.night(job, withToken, (stopsPush) => {
      stop = stopsPush;
    });
    await pushes;
    stop();
    expect((await ended).code).toBe(2);
    expect(textIn(job, 'refresh-report.md')).toContain('The night was told to stop.');
    await expectNextToDeliver(job, 600);
  });

  it('by being killed while it pushes, keeps all for the next one', async () => {
    const job = night(700);
    const pushes = hang(portal.host, isPush);
    const { child, ended } = portal.begin(job, withToken);
    await pushes;
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    await expectNextToDeliver(job, 700);
  });
});

function journalOf(job: string): string {
  const file = join(job, '.refresh/journal.jsonl');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
