/** A fake GitHub, and a catalogue of its repositories. */
import { afterEach } from 'vitest';

import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import type { FakeRepository } from './forge/repository.ts';
import { entryOf, memoryFiles, runInput, standingClock, textOf } from './setup.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

export async function github(repositories: FakeRepository[]) {
  const forge = await startForge('github', repositories);
  open.push(forge);
  const config: Forge = {
    host: 'github.com',
    kind: 'github',
    api: `${forge.origin}/graphql`,
    token: 'ghp_secret',
  };
  const entries = repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://github.com/${path}`),
  );
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const run = (more: Parameters<typeof runInput>[0] | object = {}) =>
    runRefresh(runInput({ entries, forges: [config], files, clock, ...more }));
  const records = () => metadataSchema.parse(JSON.parse(textOf(files, 'metadata') || '{}'));
  return { forge, config, entries, files, clock, run, records };
}
