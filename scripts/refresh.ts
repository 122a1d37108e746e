/** `npm run refresh`: reads what changed in the repositories of the catalogue. `--help` lists the options. */
import { setTimeout as sleep } from 'node:timers/promises';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { refreshCommand } from '../src/programs/refresh/command.ts';
import { createProgress } from '../src/refresh/progress.ts';
import { LIMITS } from '../src/refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../src/refresh/forges/forges.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

// The first signal ends the run with its results so far, the second one at once; CI may send two signals in the same
// moment.
const end = new AbortController();
let toldAt: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (toldAt !== undefined && performance.now() - toldAt > 1_000) process.exit(2);
    if (toldAt === undefined) console.error(say.stopping);
    toldAt ??= performance.now();
    end.abort();
  });
}

process.exitCode = await refreshCommand(process.argv.slice(2), {
  ...terminal,
  env: process.env,
  folder: instanceFolder(),
  fetch,
  clock: {
    now: () => new Date(),
    sleep: async (milliseconds) => {
      await sleep(milliseconds, undefined, { signal: end.signal }).catch(() => undefined);
    },
  },
  limits: LIMITS,
  providers: PROVIDER_FACTORIES,
  progress: createProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY ?? false,
    now: () => performance.now(),
  }),
  signal: end.signal,
});

// Pending timers, such as octokit's, must not keep a finished process alive.
if (end.signal.aborted) setTimeout(() => process.exit(), 1_000).unref();
