/** `catalogue/.refresh.lock`: of two refreshes of a catalogue at once, one would lose what the other writes. */
import { join } from 'node:path';

import { tryLock, type Held, type Holder, type Lock } from '../lib/lock.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

export const LOCK = '.refresh.lock';

/**
 * Locks the catalogue's folder, which also shows early whether it can be written.
 *
 * @param since ISO 8601.
 * @throws one sentence for the user when another process holds it, or when the folder cannot be written.
 */
export function lockCatalogue(catalogue: string, since: string): Lock {
  const path = join(catalogue, LOCK);
  const lock = lockOrHeld(path, since);
  if ('release' in lock) return lock;
  throw new Error(say.lock.held(inWords(lock.holder), path));
}

function lockOrHeld(path: string, since: string): Lock | Held {
  try {
    return tryLock(path, since);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(say.lock.readOnly(path, code), { cause });
  }
}

function inWords(holder: Holder | undefined): string {
  if (!holder) return say.lock.justBegun;
  const { pid, host, since } = holder;
  return say.lock.holder(pid, host, since);
}
