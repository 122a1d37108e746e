/** The nightly job night after night, against forges on this machine; one of them as the pipeline runs it, in processes. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseEvents } from '../../src/refresh/events.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type Asked, type FakeForge } from './forge/forge.ts';
import { AUTOMATIC_TOKEN, HOSTS, type HostName } from './forge/hosts.ts';
import { fakeRepository, type FakeRepository } from './forge/repository.ts';
import { startPortal, TOKEN } from './portal.ts';

const METADATA = 'catalogue/metadata.json';
const EVENTS = 'catalogue/events.json';
const [FIRST, SECOND] = [fakeRepository(1), fakeRepository(2)];
const key = ({ path }: FakeRepository) => `https://lab.test/${path}`;

let lab: FakeForge;
let portal: Awaited<ReturnType<typeof startPortal>>;
const withToken = { REFRESH_TOKEN: TOKEN };
const records = () => metadataSchema.parse(JSON.parse(portal.show(METADATA)));
const change = (number: number, more: object) =>
  Object.assign(lab.repositories[number] ?? {}, more);

/** As if the last night were two days ago, so that everything is due again. */
function letTimePass(): void {
  const text = portal.show(METADATA);
  const fetched = new Date(Date.now() - 2 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  portal.push(portal.clone(), METADATA, text.replaceAll(/(?<="fetchedAt": ")2[^"]+/g, fetched));
}

/** A portal that lists two projects of the lab, one of which its forge has archived. */
async function begin(kind: HostName): Promise<void> {
  lab = await startForge('gitlab', [structuredClone(FIRST), structuredClone(SECOND)]);
  const entries = {
    first: { name: 'First', status: 'active', repositories: [key(FIRST)] },
    second: { name: 'Second', repositories: [key(SECOND)] },
  };
  portal = await startPortal(lab.origin, entries, kind);
  change(0, { archived: true });
}

const end = () => Promise.all([lab.close(), portal.close()]);

describe.each(HOSTS)('a whole night at %s', { timeout: 120_000 }, (kind) => {
  beforeAll(() => begin(kind));
  afterAll(end);

  it('commits, pushes and proposes an edit', async () => {
    const job = portal.clone();
    // Hosts differ in what is asked of them, not in how processes are started.
    const isProcess = kind === 'gitlab';
    const { code, output } = await (isProcess
      ? portal.begin(job, withToken).ended
      : portal.night(job, withToken));
    expect(output).toMatch(/^2 of \d+ repositories reached/m);
    expect(output).toContain('Committed and pushed: the push builds and publishes the site.');
    expect(output).toContain('first: Say that first is archived: opened, !1');
    expect(code).toBe(0);
    expect(portal.log()).toEqual(['Refresh what the forges say', 'Begin']);
    expect(records()[key(FIRST)]).toMatchObject({ archived: true, stars: 3 });
    expect(portal.show('catalogue/numbers.json')).toContain('"second"');
    expect(portal.show('catalogue/hardware/first.yaml')).toContain('"active"');
    expect(portal.project.requests).toMatchObject([
      { branch: 'refresh/first', target: 'main', state: 'open' },
    ]);
  });

  it('goes on top of a branch that moved meanwhile, and updates the open request', async () => {
    letTimePass();
    change(0, { movedTo: 'new/home' });
    change(1, { stars: 99 });
    const [job, other] = [portal.clone(), portal.clone()];
    portal.push(other, 'README.md', '# Changed by a person\n');
    const { code, output } = await portal.night(job, withToken);
    expect(output).toContain('Committed and pushed');
    expect(output).toContain('first: Update the address of first: updated, !1');
    expect(code).toBe(0);
    expect(portal.log().slice(0, 2)).toEqual(['Refresh what the forges say', 'Change']);
    expect(portal.show('README.md')).toBe('# Changed by a person\n');
    expect(records()[key(SECOND)]?.stars).toBe(99);
    expect(portal.project.requests).toHaveLength(1);
    expect(portal.project.requests[0]?.description).toContain('https://lab.test/new/home');
  });

  it('shows its token to its own forge only', () => {
    const carries = ({ headers }: Asked) => JSON.stringify(headers).includes(TOKEN);
    expect(lab.log.filter(carries)).toEqual([]);
    expect(portal.api.log.every(carries)).toBe(true);
    const asked = JSON.stringify([lab.log, portal.api.log, portal.host.log]);
    expect(asked).not.toContain(AUTOMATIC_TOKEN);
  });
});

describe('a later night', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await begin('gitlab');
    expect((await portal.night(portal.clone(), withToken)).code).toBe(0);
  }, 120_000);
  afterAll(end);

  it('makes no commit when nothing changed, and leaves the open request alone', async () => {
    letTimePass();
    const before = portal.log();
    const { code, output } = await portal.night(portal.clone(), withToken);
    expect(output).toMatch(/^2 of \d+ repositories reached, 0 changed/m);
    expect(output).toContain('Nothing is new: no commit.');
    expect(output).toContain('first: Say that first is archived: unchanged, !1');
    expect(code).toBe(0);
    expect(portal.log()).toEqual(before);
  });

  it('publishes from its own result without a token, keeps the files, and says so', async () => {
    letTimePass();
    change(1, { stars: 100 });
    const before = portal.log();
    const [job, asked] = [portal.clone(), portal.api.log.length];
    const kept = { ...records(), 'https://lab.test/read/last-night': records()[key(SECOND)] };
    cpSync(join(job, 'catalogue'), join(job, '.refresh'), { recursive: true });
    writeFileSync(join(job, '.refresh/metadata.json'), JSON.stringify(kept));
    const { code, output } = await portal.night(job, {});
    expect(output).toContain('There is no REFRESH_TOKEN: nothing is committed.');
    expect(output).toContain('this pipeline publishes the site from them.');
    expect(code).toBe(0);
    expect(portal.log()).toEqual(before);
    expect(portal.api.log).toHaveLength(asked);
    const text = readFileSync(join(job, METADATA), 'utf8');
    expect(text).toContain('"stars": 100');
    expect(text).toContain('read/last-night');
    expect(readFileSync(join(job, '.refresh/metadata.json'), 'utf8')).toBe(text);
    expect(existsSync(join(job, 'refresh-report.md'))).toBe(true);
  });

  it('keeps what could not be pushed for the next night, and is red until then', async () => {
    letTimePass();
    change(1, { archived: true });
    const before = portal.log();
    const [job, next] = [portal.clone(), portal.clone()];
    portal.host.fault = ({ path }) => (path.includes('git-receive-pack') ? '500' : undefined);
    const failed = await portal.night(job, withToken);
    portal.host.fault = () => undefined;
    expect(failed.output).toContain('What was learnt is kept for the next night.');
    expect(failed.code).toBe(2);
    expect(portal.log()).toEqual(before);
    const noticed = parseEvents(readFileSync(join(job, EVENTS), 'utf8'));
    expect(noticed.at(-1)).toMatchObject({ type: 'archived', project: 'second' });
    cpSync(join(job, '.refresh'), join(next, '.refresh'), { recursive: true });
    const { code, output } = await portal.night(next, withToken);
    expect(output).toContain('What an earlier night could not commit is taken up.');
    expect(output).toContain('Committed and pushed');
    expect(code).toBe(0);
    expect(parseEvents(portal.show(EVENTS))).toEqual(noticed);
    expect(existsSync(join(next, '.refresh/metadata.json'))).toBe(false);
  });
});
