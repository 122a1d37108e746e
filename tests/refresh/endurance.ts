/** Three forges with faulty answers of every kind over many runs, some of them killed. Reports what was lost. */
import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import { FACTS, type FactName } from '../../src/schemas/metadata.ts';
import { chanceOf, type Chance } from './chance.ts';
import { FAULTS, type Fault } from './forge/faults.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { mutated } from './forge/mutate.ts';
import { fakeRepository } from './forge/repository.ts';
import { killedAfter, orKilled } from './killed-files.ts';
import { entryOf, LIMITS, memoryFiles, OPTIONS, runInput, standingClock, textOf } from './setup.ts';

export interface Trial {
  readonly seed: number;
  readonly repositories: number;
  readonly nights: number;
  /** Limit of runs that are killed. */
  readonly kills: number;
}

export interface Loss {
  readonly repository: string;
  readonly fact: FactName;
}

export interface Endured {
  readonly lost: readonly Loss[];
  /** Values in the file before the faults. */
  readonly values: number;
  readonly requests: number;
  readonly faulty: number;
  /** Kinds of faults. */
  readonly ways: readonly string[];
  readonly killed: number;
  readonly events: readonly unknown[];
}

const KINDS = ['github', 'gitlab', 'forgejo'] as const;
const API = { github: '/graphql', gitlab: '/api/v4', forgejo: '/api/v1' } as const;
const MANIFEST = 'version: 1.0.0\nname: SPEC\nwebsite: https://spec.test/\n';

/** Kinds of damage to a well-formed answer. */
const DAMAGES = { 'one-wrong-value': 1, 'some-wrong-values': 4, 'many-wrong-values': 25 } as const;
type Way = Fault | keyof typeof DAMAGES;
export const WAYS: readonly Way[] = [
  ...FAULTS,
  ...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[]),
];

/** Faults in which the forge answers at all. */
const ANSWERS = WAYS.filter(
  (way) =>
    isDamage(way) ||
    ['403', '404', '404-page', 'html', 'truncated', 'wrong-types', 'empty'].includes(way),
);

/**
 * Reads everything once without faults, and then for some runs with faults. Nothing changes at the forges meanwhile.
 */
export async function endure({ seed, repositories, nights, kills }: Trial): Promise<Endured> {
  const chance = chanceOf(seed);
  const forges = await Promise.all(KINDS.map((kind) => startForge(kind)));
  const configs: Forge[] = KINDS.map((kind, index) => ({
    host: `${kind}.test`,
    kind,
    api: `${forges[index]?.origin ?? ''}${API[kind]}`,
    token: 'token',
  }));
  const entries = Array.from({ length: repositories }, (_, number) => {
    const forge = forges[number % KINDS.length];
    const one = fakeRepository(number, {
      homepage: 'https://spec.test/',
      files: { 'README.md': '', LICENSE: '', 'top.vhd': '', '.ohwr.yaml': MANIFEST },
    });
    forge?.repositories.push(one);
    return entryOf(
      `p${number}`,
      `https://${configs[number % KINDS.length]?.host ?? ''}/${one.path}`,
    );
  });
  const files = memoryFiles();
  const clock = standingClock('2026-01-05T02:00:00Z');
  const limits = { ...LIMITS, timeout: 150, pause: 1, maxBytes: 200_000 };
  const signal = new AbortController().signal;
  const run = (steps: number, force: boolean, night = limits) =>
    orKilled(
      runRefresh(
        runInput({
          entries,
          forges: configs,
          files: killedAfter(files, steps),
          clock,
          tools: { fetch, clock, signal, limits: night },
          options: { ...OPTIONS, acceptLosses: true, force },
        }),
      ),
    );
  try {
    await run(Infinity, true, { ...limits, timeout: 60_000 });
    const before = parseSnapshot(textOf(files, 'metadata'));
    const count = countFaults(forges, chance);
    let killed = 0;
    for (let night = 0; night < nights; night += 1) {
      clock.set(new Date(clock.now().getTime() + 86_400_000));
      const steps = night < kills ? chance.below(repositories * 2) : Infinity;
      if (await run(steps, chance.percent(70))) killed += 1;
    }
    const after = parseSnapshot(textOf(files, 'metadata'));
    const known = Object.entries(before).flatMap(([repository, record]) =>
      FACTS.filter((fact) => record[fact] !== undefined).map((fact) => ({ repository, fact })),
    );
    const lost = known.filter(({ repository, fact }) => {
      const [old, now] = [before[repository]?.[fact], after[repository]?.[fact]];
      // Counts of the last year change with the date.
      if (fact.endsWith('LastYear')) return now === undefined;
      return JSON.stringify(old) !== JSON.stringify(now);
    });
    const events = (JSON.parse(textOf(files, 'events') || '[]') as { type: string }[]).filter(
      ({ type }) => !['listed', 'unreachable', 'back'].includes(type),
    );
    return { lost, values: known.length, ...count(), killed, events };
  } finally {
    await Promise.all(forges.map((forge) => forge.close()));
  }
}

/** From here on, between three and six answers in ten are faulty. */
function countFaults(forges: readonly FakeForge[], chance: Chance) {
  const share = 30 + chance.below(31);
  const ways = new Set<Way>();
  let [requests, faulty] = [0, 0];
  for (const forge of forges) {
    forge.fault = () => {
      requests += 1;
      if (!chance.percent(share)) return undefined;
      faulty += 1;
      // A silent host is soon skipped, so most faults are those of answers.
      const way = chance.pick(chance.percent(98) ? ANSWERS : WAYS);
      ways.add(way);
      return isDamage(way) ? damageOf(way, chance) : way;
    };
  }
  return () => ({ requests, faulty, ways: [...ways].toSorted() });
}

function isDamage(way: Way): way is keyof typeof DAMAGES {
  return way in DAMAGES;
}

function damageOf(way: keyof typeof DAMAGES, chance: Chance): (body: string) => string {
  const damages = DAMAGES[way];
  return (body) => {
    try {
      return JSON.stringify(mutated(JSON.parse(body), chance, damages));
    } catch {
      // Anything but JSON stays as it is.
      return body;
    }
  };
}
