/** Two refreshes of one catalogue: the second goes away before it asks anybody. */
import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { LOCK, lockCatalogue } from '../../src/refresh/lock.ts';
import { command, readAll, refresh, setUp } from './three-forges.ts';

const SINCE = '2026-11-21T02:00:00Z';
/** The number of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;

const owner = (pid: number, host = hostname()) => JSON.stringify({ pid, host, since: SINCE });

describe('a locked catalogue', () => {
  it.each([
    ['a process that runs', owner(process.ppid), `process ${process.ppid} on ${hostname()}`],
    ['a process elsewhere', owner(ENDED, 'elsewhere'), `process ${ENDED} on elsewhere`],
    ['a process that has just begun', '', 'it has just begun'],
  ])('of %s is left alone, and nobody is asked', async (_, text, holder) => {
    const { instance, all } = await setUp(1);
    instance.write(`catalogue/${LOCK}`, text);
    const { code, output } = await command(instance);
    expect(code).toBe(2);
    expect(output).toContain(`Another refresh of this catalogue is running: ${holder}`);
    expect(output).toContain(`remove ${join(instance.folder, 'catalogue', LOCK)}.`);
    expect(all.flatMap(({ log }) => log)).toEqual([]);
    expect(instance.read(LOCK)).toBe(text);
  });

  it.each([
    ['a process that was killed', owner(ENDED)],
    ['a process that had the number of this one', owner(process.pid)],
    ['a process that was killed while it locked', '{"pid":'],
  ])('of %s is taken over', async (_, text) => {
    const { instance } = await setUp(1);
    instance.write(`catalogue/${LOCK}`, text);
    utimesSync(join(instance.folder, 'catalogue', LOCK), 0, 0);
    expect((await command(instance)).code).toBe(0);
    expect(instance.read(LOCK)).toBeUndefined();
  });

  it('keeps another program out while the first asks, and lets it in afterwards', async () => {
    const { instance, lab } = await setUp(2);
    const first = refresh(instance, ['--only', 'p1-0']);
    await new Promise<void>((resolve) => {
      lab.fault = () => {
        resolve();
        return 'hang';
      };
    });
    expect(await command(instance, ['--only', 'p1-1'])).toMatchObject({
      code: 2,
      output: expect.stringContaining(`process ${first.child.pid} on`),
    });
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    lab.fault = () => undefined;
    expect((await command(instance, ['--only', 'p1-0', 'p1-1'])).code).toBe(0);
    expect(Object.keys(readAll(instance).metadata)).toHaveLength(2);
  });

  it('that cannot be written is noticed at once', () => {
    const file = new URL(import.meta.url).pathname;
    expect(() => lockCatalogue(join(file, 'catalogue'), SINCE)).toThrow(
      /cannot be written \(E[A-Z]+\), so nobody was asked/,
    );
    expect(existsSync(join(file, 'catalogue'))).toBe(false);
  });
});
