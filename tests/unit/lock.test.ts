import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { beforeEach, describe, expect, it } from 'vitest';

import { takeLock } from '../../src/lib/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
let told: number[] = [];
const file = () => join(folder, 'build.lock');
const take = () => takeLock(file(), (pid) => void told.push(pid));
/** Of this machine and running, and not this one. */
const { ppid } = process;
/** Of a process that has just ended. */
const { pid: ended } = spawnSync(process.execPath, ['--version']);

beforeEach(() => {
  folder = temporaryFolder('lock');
  told = [];
});

describe('a lock', () => {
  it('names its holder while it is held, and leaves no trace', async () => {
    const lock = await take();
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
    });
    lock.release();
    expect(existsSync(file())).toBe(false);
    expect(told).toEqual([]);
  });

  it.each([
    ['whose process has ended', { pid: ended, host: hostname() }],
    ['that this process held before a restart', { pid: process.pid, host: hostname() }],
  ])('%s is taken over at once', async (_which, holder) => {
    writeFileSync(file(), JSON.stringify(holder));
    (await take()).release();
    expect(told).toEqual([]);
  });

  it.each([
    ['of another machine', JSON.stringify({ pid: ended, host: 'elsewhere.example' })],
    ['that holds nothing', ''],
  ])('%s is taken over when nobody has touched it for long', async (_which, text) => {
    writeFileSync(file(), text);
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(file(), before, before);
    (await take()).release();
    expect(told).toEqual([]);
  });

  it('of a process that was killed goes to one of those that wait', async () => {
    writeFileSync(file(), JSON.stringify({ pid: ended, host: hostname() }));
    const words = ['tests/support/lock-heir.ts', file(), String(ended), '40'];
    const heirs = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, words));
    const printed = (await Promise.all(heirs)).map(({ stdout }) => stdout.trim());
    expect(printed).toEqual(['0', '0', '0', '0']);
  });

  it.each([
    ['a process that runs', { pid: ppid, host: hostname() }],
    ['another machine', { pid: ended, host: 'elsewhere.example' }],
  ])('of %s is waited for, which is said once', async (_whose, holder) => {
    writeFileSync(file(), JSON.stringify(holder));
    const taking = take();
    await expect.poll(() => told).toEqual([holder.pid]);
    rmSync(file());
    (await taking).release();
    expect(told).toEqual([holder.pid]);
  });
});
