/** Randomly changing repositories, and a provider that reads them with or without faults. */
import { FAILURES, type Failure } from '../../src/lib/http/failure.ts';
import { FACTS, type Facts } from '../../src/schemas/metadata.ts';
import type {
  ReadingOutcome,
  ProviderFactory,
  Reading,
  Wanted,
} from '../../src/refresh/provider.ts';
import type { Chance } from './chance.ts';

export interface RepositoryState {
  facts: Facts;
  url?: string | undefined;
  isGone: boolean;
}

export function newState(number: number): RepositoryState {
  return {
    isGone: false,
    facts: {
      description: `Project ${number}`,
      archived: false,
      stars: number,
      forks: 1,
      commits: 10,
      openIssues: 0,
      license: 'MIT',
      latestRelease: { tag: 'v1', date: '2026-01-01T00:00:00Z' },
      languageBytes: { C: 6000, Ada: 4000 },
      hygiene: { readme: true },
    },
  };
}

/** The changes of a day. */
export function changeAtRandom(
  state: RepositoryState,
  chance: Chance,
  key: string,
  day: string,
): void {
  const { facts } = state;
  if (chance.percent(30)) facts.stars = (facts.stars ?? 0) + 1;
  if (chance.percent(10)) facts.archived = !facts.archived;
  if (chance.percent(10)) facts.license = chance.pick(['MIT', 'Apache-2.0', 'GPL-3.0-only']);
  if (chance.percent(5)) delete facts.license;
  if (chance.percent(15)) facts.latestRelease = { tag: `v-${day}`, date: `${day}T00:00:00Z` };
  if (chance.percent(5)) delete facts.description;
  if (chance.percent(5)) state.url = chance.percent(50) ? `${key}-${chance.below(3)}` : undefined;
  if (chance.percent(4)) state.isGone = !state.isGone;
}

const NAMES = FACTS.filter((name) => name !== 'manifest');

export function readingOf(
  { facts, url }: RepositoryState,
  unread: readonly string[] = [],
): Reading {
  const looked = NAMES.filter((name) => !unread.includes(name));
  const told = Object.entries(facts).filter(([name]) => !unread.includes(name));
  return { source: 'gitlab', url, facts: structuredClone(Object.fromEntries(told)), looked };
}

/** @param badness per cent of readings that fail. */
export function chanceProvider(
  states: ReadonlyMap<string, RepositoryState>,
  chance: Chance,
  badness: number,
): ProviderFactory {
  return () => ({
    async *read(wanted) {
      for (const one of wanted) {
        await Promise.resolve();
        if (chance.percent(badness / 20)) throw new Error('The provider itself is broken.');
        if (chance.percent(badness / 10)) continue;
        yield outcomeOf(one, states.get(one.key), chance, badness);
      }
    },
  });
}

function outcomeOf(
  wanted: Wanted,
  state: RepositoryState | undefined,
  chance: Chance,
  badness: number,
): ReadingOutcome {
  if (chance.percent(badness)) {
    const failure: Failure = { reason: chance.pick(FAILURES), cause: { code: 'run-ended' } };
    return chance.percent(20) ? { kind: 'deferred', wanted } : { kind: 'failed', wanted, failure };
  }
  if (!state || state.isGone) {
    return {
      kind: 'failed',
      wanted,
      failure: { reason: 'not-found', cause: { code: 'git-gone' } },
    };
  }
  const unread = chance.percent(badness) ? [chance.pick(NAMES), chance.pick(NAMES)] : [];
  return { kind: 'read', wanted, reading: readingOf(state, unread) };
}
