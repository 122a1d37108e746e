/** A fake forge with a REST API, and a catalogue of its repositories. */
import { afterEach } from 'vitest';

import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository, type FakeRepository } from './forge/repository.ts';
import { entryOf, memoryFiles, runInput, standingClock, textOf } from './setup.ts';

const open: FakeForge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((forge) => forge.close()));
});

const API = { gitlab: '/api/v4', forgejo: '/api/v1' } as const;

export async function rest(kind: keyof typeof API, repositories: FakeRepository[]) {
  const forge = await startForge(kind, repositories);
  open.push(forge);
  const config: Forge = {
    host: 'forge.test',
    kind,
    api: `${forge.origin}${API[kind]}`,
    token: 'secret-token',
  };
  const entries = repositories.map(({ path }, index) =>
    entryOf(`p${index}`, `https://forge.test/${path}`),
  );
  const files = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const run = (more: object = {}) =>
    runRefresh(runInput({ entries, forges: [config], files, clock, ...more }));
  const records = () => metadataSchema.parse(JSON.parse(textOf(files, 'metadata') || '{}'));
  const record = (number = 1) => records()[`https://forge.test/${fakeRepository(number).path}`];
  return { forge, config, entries, files, clock, run, records, record };
}
