/** One process at a time: a file that names its holder, and is touched for as long as the holder lives. */
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** A holder that has not touched its lock for so long is gone, wherever it ran; in milliseconds. */
const GONE = 5 * 60_000;
const TOUCH = 10_000;
const LOOK_AGAIN = 100;

export interface Lock {
  release(): void;
}

/**
 * Takes a lock, and waits as long as another process holds it. That of a process that has ended is taken over.
 *
 * @param file in a folder that is there.
 * @param onWait is told once, before the waiting begins, which process holds the lock.
 */
export async function takeLock(file: string, onWait: (pid: number) => void): Promise<Lock> {
  let isTold = false;
  while (!create(file)) {
    const holder = holderOf(file);
    if (holder === 'gone') rmSync(file, { force: true });
    else if (holder !== undefined) {
      if (!isTold) onWait(holder.pid);
      isTold = true;
      await wait(LOOK_AGAIN);
    }
  }
  const touching = setInterval(() => touch(file), TOUCH).unref();
  return {
    release() {
      clearInterval(touching);
      rmSync(file, { force: true });
    },
  };
}

function create(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; `undefined` if it has been released meanwhile. */
function holderOf(file: string): Holder | 'gone' | undefined {
  const age = ageOf(file);
  if (age === undefined) return undefined;
  const holder = read(file);
  const isHere = holder?.host === hostname();
  if (age > GONE || (holder && isHere && !isAlive(holder.pid))) return 'gone';
  return holder ?? { pid: 0, host: '' };
}

function ageOf(file: string): number | undefined {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return mtimeMs === undefined ? undefined : Date.now() - mtimeMs;
}

/** Undefined for one that is just being written. */
function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** One that has the id of this process is from before a restart: in a container the ids begin anew. */
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
    // Somebody has removed it; there is nothing to keep.
  }
}
