/** `catalogue/.refresh.lock`: of two refreshes of a catalogue at once, one would lose what the other writes. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { z } from 'astro/zod';

export const LOCK = '.refresh.lock';

const ownerSchema = z.object({ pid: z.int().positive(), host: z.string(), since: z.string() });
type Owner = z.output<typeof ownerSchema>;

/** A lock without an owner is being written; after so many milliseconds it was left by a process that was killed. */
const WRITTEN_WITHIN = 60_000;

/**
 * Locks the folder of the three files, and by this finds out whether anything can be written there.
 *
 * @param since ISO 8601.
 * @returns what takes the lock away.
 * @throws one sentence for the user when another process holds it, or when the folder cannot be written.
 */
export function lockCatalogue(catalogue: string, since: string): () => void {
  const path = join(catalogue, LOCK);
  const own: Owner = { pid: process.pid, host: hostname(), since };
  if (!take(path, own)) {
    const holder = holderOf(path);
    if (holder !== undefined) throw new Error(held(holder, path));
    rmSync(path, { force: true });
    if (!take(path, own)) throw new Error(held('another process', path));
  }
  return () => rmSync(path, { force: true });
}

function held(holder: string, path: string): string {
  return `Another refresh of this catalogue is running: ${holder}. Wait until it has ended. If there is none, remove ${path}.`;
}

/** False when it is held. */
function take(path: string, owner: Owner): boolean {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'EEXIST') return false;
    const message = `${path} cannot be written (${code}), so nobody was asked. Make the folder writable, or free space there.`;
    throw new Error(message, { cause });
  }
}

/** Who holds it, in words; undefined when that process has ended. */
function holderOf(path: string): string | undefined {
  const owner = ownerOf(path);
  if (!owner) return isFresh(path) ? 'it has just begun' : undefined;
  const { pid, host, since } = owner;
  // This process has not locked anything yet: another one had its number before.
  if (host === hostname() && (pid === process.pid || !isRunning(pid))) return undefined;
  return `process ${pid} on ${host}, since ${since}`;
}

function ownerOf(path: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // It broke off, is being written, or has been taken away in the meantime.
    return undefined;
  }
}

function isFresh(path: string): boolean {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < WRITTEN_WITHIN;
}

/** Signal 0 reaches a process without doing anything to it; one of somebody else may not be reached, and runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
