/** The fake forges of the benchmarks, in a process of their own, so that their memory does not count. */
import { startForge } from '../refresh/forge/forge.ts';
import { fakeRepository } from '../refresh/forge/repository.ts';

const counts = { github: 1000, gitlab: 200, forgejo: 100 } as const;
const origins: Record<string, string> = {};
for (const [kind, count] of Object.entries(counts)) {
  const repositories = Array.from({ length: count }, (_, index) => fakeRepository(index));
  const forge = await startForge(kind as keyof typeof counts, repositories);
  origins[kind] = forge.origin;
}
process.send?.(origins);
