/** Repositories that fail for good, among others that do not. */
import { expect, it } from 'vitest';

import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';

const COUNT = 24;
const DEAD = 9;

it.each([
  ['gitlab', '500'],
  ['gitlab', 'reset'],
  ['forgejo', '503'],
] as const)(
  'cost the others of %s nothing when they answer with %s, night after night',
  async (kind, fault) => {
    const repositories = Array.from({ length: COUNT }, (_, index) => fakeRepository(index));
    // All of one group, so that their addresses stand side by side.
    for (const [number, one] of repositories.entries())
      if (number < DEAD) one.path = `lost/project-${number}`;
    const { run, forge, clock, records } = await rest(kind, repositories);
    const isDead = (number: number) => number < DEAD;
    await run();
    forge.fault = ({ path }) =>
      isDead(Number(/project-(\d+)/.exec(path)?.[1] ?? COUNT)) ? fault : undefined;
    for (const day of [22, 23, 24]) {
      clock.set(`2026-11-${day}T02:00:00Z`);
      const { counts, failures } = await run();
      expect(counts).toMatchObject({ reached: COUNT - DEAD, failing: DEAD, deferred: 0 });
      expect(failures.map(({ repository }) => repository).toSorted()).toEqual(
        repositories
          .slice(0, DEAD)
          .map(({ path }) => `https://forge.test/${path}`)
          .toSorted(),
      );
      const failing = Object.values(records()).filter((record) => record.failing);
      expect(failing.map((record) => record.failing?.since)).toEqual(
        failing.map(() => '2026-11-22T02:00:00Z'),
      );
      expect(failing).toHaveLength(DEAD);
    }
  },
);

it('keep no other from being read when nobody ever reached them', async () => {
  const repositories = Array.from({ length: COUNT }, (_, index) => fakeRepository(index));
  for (const one of repositories.slice(0, DEAD)) one.path = one.path.replace(/^\w+/, 'zzz');
  const { run, forge, clock } = await rest('gitlab', repositories);
  forge.fault = ({ path }) => (path.includes('zzz') ? '500' : undefined);
  for (const day of [22, 23]) {
    clock.set(`2026-11-${day}T02:00:00Z`);
    expect((await run()).counts).toMatchObject({ reached: COUNT - DEAD, failing: DEAD });
  }
});
