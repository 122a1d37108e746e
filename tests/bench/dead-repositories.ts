/**
 * The cost of nine dead repositories among 270 in a nightly run, with production limits. `node
 * tests/bench/dead-repositories.ts`
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { LIMITS } from '../../src/refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import type { Fault } from '../refresh/forge/faults.ts';
import { startForge } from '../refresh/forge/forge.ts';
import { fakeRepository } from '../refresh/forge/repository.ts';
import { entryOf, memoryFiles, OPTIONS, runInput } from '../refresh/setup.ts';

const [COUNT, DEAD] = [270, 9];

async function nights(fault: Fault | undefined): Promise<void> {
  const repositories = Array.from({ length: COUNT }, (_, index) => fakeRepository(index));
  const forge = await startForge('gitlab', repositories);
  const isDead = (path: string) => Number(/project-(\d+)/.exec(path)?.[1] ?? COUNT) < DEAD;
  forge.fault = ({ path }) => (isDead(path) ? fault : undefined);
  const files = memoryFiles();
  let offset = 0;
  const clock = { now: () => new Date(Date.now() + offset), sleep: (time: number) => sleep(time) };
  const entries = repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://lab.test/${path}`),
  );
  const forges = [
    { host: 'lab.test', kind: 'gitlab', api: `${forge.origin}/api/v4`, token: 'token' },
  ] as const;
  const tools = { fetch, clock, limits: LIMITS, signal: new AbortController().signal };
  for (const night of [1, 2]) {
    const input = { entries, forges, files, clock, tools, providers: PROVIDER_FACTORIES };
    const { seconds, counts } = await runRefresh(runInput({ ...input, options: OPTIONS }));
    process.stdout.write(
      `${fault ?? 'none dead'}, night ${night}: ${seconds.toFixed(1)} s, ${counts.reached} reached, ${counts.failing} failing\n`,
    );
    offset += 86_400_000;
  }
  await forge.close();
}

for (const fault of [undefined, '500', 'hang'] as const) await nights(fault);
