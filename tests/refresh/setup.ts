/** A test environment for the refresh: files in memory, a fixed clock, fake forges. */
import type { ListedEntry } from '../../src/refresh/tracked-repositories.ts';
import { GENERATED, type Files } from '../../src/refresh/files.ts';
import { createGithub } from '../../src/refresh/forges/github/github.ts';
import { silentProgress } from '../../src/refresh/progress.ts';
import type { Clock, Forge, Limits } from '../../src/refresh/provider.ts';
import { PROVIDER_FACTORIES, type Providers } from '../../src/refresh/forges/forges.ts';
import type { RunInput, RunOptions } from '../../src/refresh/run.ts';
import { entrySchema } from '../../src/schemas/entry.ts';

export const CATALOGUE = '/catalogue';

export const LIMITS: Limits = {
  timeout: 5_000,
  maxBytes: 2_000_000,
  maxWait: 60_000,
  pause: 1_000,
};

export const OPTIONS: RunOptions = { maxAge: 20 * 3_600_000, force: false, acceptLosses: false };

/** Without pauses: octokit waits a millisecond instead of a second. */
export const QUICK_PROVIDERS: Providers = {
  ...PROVIDER_FACTORIES,
  github: (forge, tools) =>
    createGithub(forge, tools, { throttle: { enabled: false }, retry: { retryAfterBaseValue: 1 } }),
};

/** A clock that stands still until it is set. Sleeping takes no time and is logged. */
export function standingClock(
  start: string,
): Clock & { set(time: string | Date): void; slept: number[] } {
  let time = new Date(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(time),
    set: (next) => {
      time = new Date(next);
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      await Promise.resolve();
    },
  };
}

/** Files in memory. */
export function memoryFiles(
  texts: Record<string, string> = {},
): Files & { texts: Map<string, string> } {
  const held = new Map(Object.entries(texts));
  return {
    texts: held,
    read: (path) => held.get(path),
    write: (path, content) => void held.set(path, String(content)),
    append: (path, text) => void held.set(path, (held.get(path) ?? '') + text),
    rename: (from, to) => {
      held.set(to, held.get(from) ?? '');
      held.delete(from);
    },
    remove: (path) => void held.delete(path),
    list: (folder) =>
      [...held.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
  };
}

/** Where the refresh keeps it. */
export function fileOf(name: keyof typeof GENERATED): string {
  return `${CATALOGUE}/${GENERATED[name]}`;
}

export function textOf(
  files: { texts: Map<string, string> },
  name: keyof typeof GENERATED,
): string {
  return files.texts.get(fileOf(name)) ?? '';
}

/** A valid entry with a repository. */
export function entryOf(id: string, url: string, more: Record<string, unknown> = {}): ListedEntry {
  const entry = entrySchema.parse({ name: id, repositories: [url], ...more });
  return { id, kind: 'hardware', file: `catalogue/hardware/${id}.yaml`, entry };
}

/** The input of a run, with defaults for what a test does not need. */
export function runInput(
  parts: Partial<RunInput> & {
    entries: readonly ListedEntry[];
    forges: readonly Forge[];
    files: Files;
    clock: Clock;
  },
): RunInput {
  const { clock, ...rest } = parts;
  return {
    services: [],
    catalogue: CATALOGUE,
    options: OPTIONS,
    providers: QUICK_PROVIDERS,
    progress: silentProgress,
    tools: { fetch, clock, signal: new AbortController().signal, limits: LIMITS },
    ...rest,
  };
}
