/** `npm run dev` in a process of its own, for an instance that is edited meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

import { takeLock } from '../../src/lib/lock.ts';

export interface DevServer {
  /** Address of the home page. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Waits until the server has said its address. Builds wait until it is stopped. */
export async function startDevServer(
  instance: string,
  { port, url }: { readonly port: number; readonly url?: string },
): Promise<DevServer> {
  // Astro keeps what a folder of pages holds in one place, which a build of another instance would find changed.
  const lock = await takeLock('.cache/build.lock', () => undefined);
  const server = spawn(
    process.execPath,
    ['--import', './scripts/language.ts', 'scripts/dev.ts', '--port', String(port)],
    {
      env: {
        ...process.env,
        // With it, Vite leaves the pages to the test.
        VITEST: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'development',
        OSPO_INSTANCE: instance,
        ...(url !== undefined && { OSPO_URL: url }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    lock.release();
  };
  const address = await addressOf(server);
  if (address !== undefined) return { address, stop };
  lock.release();
  throw new Error('The server has ended.');
}

async function addressOf({ stdout }: ChildProcess): Promise<string | undefined> {
  for await (const line of createInterface({ input: stdout ?? process.stdin })) {
    const found = /http:\/\/localhost:\d+\/\S*/.exec(stripVTControlCharacters(line))?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
