/**
 * Takes a lock again and again, and each time leaves it as a process that was killed would. Prints how often it found
 * another holder at the same time. Arguments: the lock, the id of a process that has ended, the number of rounds.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

import { takeLock } from '../../src/lib/lock.ts';

const [file = '', ended, rounds] = process.argv.slice(2);
let together = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  await takeLock(file, () => undefined);
  const mark = `${file}.mark`;
  try {
    writeFileSync(mark, '', { flag: 'wx' });
    await wait(1);
    rmSync(mark, { force: true });
  } catch {
    together += 1;
  }
  writeFileSync(file, JSON.stringify({ pid: Number(ended), host: hostname() }));
}
console.info(together);
process.exit(0);
