/** A forge of these tests with people in its answers, and recordings of it. */
import { afterEach } from 'vitest';

import type { Providers } from '../../src/refresh/forges/forges.ts';
import { recorder } from '../../src/refresh/recording/record.ts';
import { recordingSchema, type Recording } from '../../src/refresh/recording/recording.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { redactor } from '../../src/lib/secrets.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import {
  entryOf,
  LIMITS,
  memoryFiles,
  QUICK_PROVIDERS,
  runInput,
  standingClock,
  textOf,
} from './setup.ts';

export const KINDS = ['github', 'gitlab', 'forgejo'] as const;
type Kind = (typeof KINDS)[number];
const API = { github: '/graphql', gitlab: '/api/v4', forgejo: '/api/v1' } as const;
export const NOW = '2026-11-21T02:00:00Z';
export const TOKEN = 'secret-token-of-the-run';

export const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const PEOPLE = {
  author_name: 'Jane Doe',
  avatar_url: 'https://lab.test/jane.png',
  assignee: { name: 'Jane Doe', username: 'jdoe', email: 'jane.doe@lab.test' },
};

/** The answer as a forge would give it, with people in each of its parts, and a moment that stands. */
function withPeople(good: string): string {
  const peopled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(peopled);
    if (typeof value !== 'object' || value === null) return value;
    const rows = Object.entries(value).map(([name, inner]) => [name, peopled(inner)]);
    const isNumbers = Object.values(value).every((one) => typeof one === 'number');
    return { ...(Object.fromEntries(rows) as object), ...(!isNumbers && PEOPLE) };
  };
  return JSON.stringify(peopled(JSON.parse(good))).replace(
    /("resetAt":)"[^"]+"/,
    '$1"2026-11-21T03:00:00.000Z"',
  );
}

async function peopledForge(kind: Kind): Promise<FakeForge> {
  const forge = await startForge(kind, [
    fakeRepository(1, {
      homepage: 'https://tide.test/',
      description: 'Ask jane.doe@lab.test; token glpat-abcdefghijklmnop',
      files: {
        'README.md': '# By Jane Doe',
        LICENSE: 'Jane Doe',
        'codemeta.json': '{"name":"Jane Doe"}',
      },
    }),
  ]);
  // GitHub answers what the query asks for, and nothing else.
  forge.fault = () =>
    kind === 'github'
      ? (good) => good.replace(/("resetAt":)"[^"]+"/, '$1"2026-11-21T03:00:00.000Z"')
      : withPeople;
  open.push(forge);
  return forge;
}

/** The record of one repository at a forge, as a run reads it. */
export async function read(
  kind: Kind,
  origin: string,
  fetcher: typeof fetch,
  providers: Providers = QUICK_PROVIDERS,
) {
  const forges: Forge[] = [{ host: 'forge.test', kind, api: origin + API[kind], token: TOKEN }];
  const files = memoryFiles();
  const clock = standingClock(NOW);
  const entries = [entryOf('one', 'https://forge.test/group1/project-1')];
  const tools = { fetch: fetcher, clock, signal: new AbortController().signal, limits: LIMITS };
  await runRefresh(runInput({ entries, forges, files, clock, providers, tools }));
  const records = metadataSchema.parse(JSON.parse(textOf(files, 'metadata') || '{}'));
  return { forges, record: Object.values(records)[0] };
}

export async function recorded(kind: Kind) {
  const forge = await peopledForge(kind);
  const forges: Forge[] = [{ host: 'forge.test', kind, api: forge.origin + API[kind] }];
  const about = { program: '0.0.0', recordedAt: NOW, projects: ['one'] };
  const tape = recorder(fetch, forges, about, LIMITS.maxBytes, redactor([TOKEN]));
  const { record } = await read(kind, forge.origin, tape.fetch);
  return { recording: recordingSchema.parse(tape.recording()), record };
}

/** They are judged before anything is read, or say nothing where all is public and whole. */
export const UNSEEN = new Set([
  'repository_access_level',
  'issues_access_level',
  'releases_access_level',
  'internal',
  'owner.visibility',
  'empty',
]);

export function has(recording: Recording, field: string): boolean {
  return JSON.stringify(without(recording, field)) !== JSON.stringify(recording);
}

/** A recording whose answers lack a field, wherever it stands. */
export function without(recording: Recording, field: string): Recording {
  const [first = '', ...rest] = field.split('.');
  const cut = (value: unknown, names: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => cut(item, names));
    if (typeof value !== 'object' || value === null) return value;
    const [name = '', ...below] = names;
    const rows = Object.entries(value).flatMap(([key, inner]) => {
      if (key !== name) return [[key, inner]];
      return below.length === 0 ? [] : [[key, cut(inner, below)]];
    });
    return Object.fromEntries(rows);
  };
  return {
    ...recording,
    exchanges: recording.exchanges.map((one) => ({
      ...one,
      ...(one.body !== undefined && { body: cut(one.body, [first, ...rest]) as never }),
    })),
  };
}
