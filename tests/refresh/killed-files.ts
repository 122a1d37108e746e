/** Simulates `kill -9` at any step of a run. */
import type { Files } from '../../src/refresh/files.ts';

class Killed extends Error {}

/** Fails at one step; a file that is being written then is left incomplete. */
export function killedAfter(files: Files, steps: number): Files {
  let left = steps;
  const step = (torn?: () => void) => {
    left -= 1;
    if (left >= 0) return;
    torn?.();
    throw new Killed();
  };
  return {
    ...files,
    write(path, text) {
      step(() => files.write(path, text.slice(0, Math.floor(text.length / 2))));
      files.write(path, text);
    },
    append(path, text) {
      step(() => files.append(path, text.slice(0, Math.floor(text.length / 2))));
      files.append(path, text);
    },
    rename(from, to) {
      step();
      files.rename(from, to);
    },
    remove(path) {
      step();
      files.remove(path);
    },
  };
}

/** True when the run was killed. */
export async function orKilled(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}
