/** Creates an entry from a file or a repository: `npm run import -- <address or file>`. `--help` lists the options. */
import { setTimeout as sleep } from 'node:timers/promises';

import { importCommand } from '../src/programs/entry/import-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { LIMITS } from '../src/refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../src/refresh/forges/forges.ts';

const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());

process.exitCode = await importCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  reader: ({ forges }) => ({
    forges: forges.map((forge) => ({
      ...forge,
      token: (forge.tokenEnv && process.env[forge.tokenEnv]?.trim()) || undefined,
    })),
    providers: PROVIDER_FACTORIES,
    tools: {
      fetch,
      clock: {
        now: () => new Date(),
        sleep: async (milliseconds) => void (await sleep(milliseconds)),
      },
      limits: LIMITS,
      signal: end.signal,
      warn: (message) => console.error(message),
      fault: (message) => console.error(message),
    },
  }),
});
