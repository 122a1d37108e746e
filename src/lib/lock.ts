/** Lock file for one process at a time: it names its holder, which touches it as long as it runs. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { z } from 'astro/zod';

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** ISO 8601; absent where the holder did not state it. */
  since: z.string().optional(),
});
export type Holder = z.output<typeof holderSchema>;

/** Milliseconds: a lock that was not touched for so long is stale, wherever its holder ran. */
const GONE = 5 * 60_000;
const TOUCH = 10_000;
const LOOK_AGAIN = 100;

export interface Lock {
  release(): void;
}

export interface Held {
  /** Undefined while its holder is writing it, or taking it over. */
  readonly holder: Holder | undefined;
}

/**
 * Takes a lock unless another process holds it. That of a process that has ended is taken over.
 *
 * @param since ISO 8601, for messages of other processes.
 * @throws when the file cannot be written.
 */
export function tryLock(file: string, since?: string): Lock | Held {
  while (!create(file, since)) {
    const state = stateOf(file);
    if (state === 'released') continue;
    if (state !== 'gone') return state;
    if (!removeStale(file)) return { holder: undefined };
  }
  const touching = setInterval(() => touch(file), TOUCH).unref();
  return {
    release() {
      clearInterval(touching);
      rmSync(file, { force: true });
    },
  };
}

/**
 * Takes a lock, and waits as long as another process holds it.
 *
 * @param onWait called once, when it has to wait, with the id of the process that holds the lock.
 */
export async function takeLock(file: string, onWait: (pid: number) => void): Promise<Lock> {
  let isTold = false;
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    if (lock.holder && !isTold) {
      onWait(lock.holder.pid);
      isTold = true;
    }
    await wait(LOOK_AGAIN);
  }
}

/**
 * Removes a lock whose holder is gone, while no other process may. Without that, one that comes later would remove the
 * lock of the process that has just taken it over.
 *
 * @returns false while another process does it.
 */
function removeStale(file: string): boolean {
  const removal = `${file}.removal`;
  if (!create(removal, undefined)) {
    if (stateOf(removal) === 'gone') rmSync(removal, { force: true });
    return false;
  }
  try {
    if (stateOf(file) === 'gone') rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(removal, { force: true });
  }
}

function create(file: string, since: string | undefined): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), since };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function stateOf(file: string): Held | 'gone' | 'released' {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs === undefined) return 'released';
  const holder = read(file);
  const hasEnded = holder?.host === hostname() && !isAlive(holder.pid);
  return hasEnded || Date.now() - mtimeMs > GONE ? 'gone' : { holder };
}

/** Undefined for a file that is being written, or was left incomplete. */
function read(file: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A lock with the id of this process is from before a restart: in a container the ids start again. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody has removed the file.
  }
}
