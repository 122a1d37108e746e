import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of Linux: memory as a file system of its own. */
const MEMORY = '/dev/shm';

/** Bytes that must be free: tests need a quarter of it at a time. */
const ROOM = 4 * 2 ** 30;

/** For tests that link or rename what they make to the files of the program. */
export const ON_DISK = { TMPDIR: process.env['TMPDIR'] };

export interface MemoryFolder {
  readonly folder: string;
  remove(): void;
}

/**
 * An empty folder in memory, for files that soon go again: a disk takes several times as long to make and remove them.
 *
 * @returns undefined where there is no such file system, too little memory is free, or no program may be run from it.
 */
export function memoryFolder(within = MEMORY, room = ROOM): MemoryFolder | undefined {
  try {
    const { bavail, bsize } = statfsSync(within);
    if (Math.min(bavail * bsize, process.availableMemory() / 2) < room) return undefined;
    const folder = mkdtempSync(join(within, 'ospo-test-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    if (runsPrograms(folder)) return { folder, remove };
    remove();
  } catch {
    // No such file system, or none that may be written.
  }
  return undefined;
}

/** The same for as long as this process runs. */
export function memoryUntilEnd(): string | undefined {
  const place = memoryFolder();
  if (place) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(2));
    process.once('exit', place.remove);
  }
  return place?.folder;
}

/** Some systems allow no programs there. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}
