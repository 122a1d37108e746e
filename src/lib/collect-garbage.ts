import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects all garbage of this thread now, before others need the memory: V8 waits until the heap of the thread is full,
 * and keeps for eight seconds what is left of the heap of an ended thread. Node does not document `gc`; without it,
 * memory is freed later.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as ((options: object) => void) | undefined;
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
