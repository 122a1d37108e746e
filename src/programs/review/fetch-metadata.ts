/** Reads the projects of a merge request from their forges, without writing anything. */
import type { Instance } from '../../instance/read.ts';
import { entriesOf } from '../../instance/values.ts';
import { GENERATED, type Files } from '../../refresh/files.ts';
import { silentProgress } from '../../refresh/progress.ts';
import { LIMITS, type Clock, type Forge } from '../../refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../../refresh/forges/forges.ts';
import { runRefresh } from '../../refresh/run.ts';
import type { Site } from '../../schemas/site.ts';

export interface Outside {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const CATALOGUE = 'catalogue';

/**
 * The metadata of an instance, with some projects read now.
 *
 * @param forges of the default branch, with their tokens: a merge request must not name the host that gets one.
 * @returns the value of `metadata.json`; what could not be read is missing or as before.
 */
export async function lookAt(
  ids: readonly string[],
  instance: Pick<Instance, 'entries' | 'metadata'>,
  forges: readonly Forge[],
  outside: Outside,
): Promise<unknown> {
  const file = `${CATALOGUE}/${GENERATED.metadata}`;
  const files = memoryFiles({ [file]: JSON.stringify(instance.metadata?.value ?? {}) });
  const { entries } = entriesOf(instance);
  const known = new Set(entries.map(({ id }) => id));
  await runRefresh({
    entries,
    forges,
    services: [],
    withoutPictures: true,
    catalogue: CATALOGUE,
    options: {
      only: ids.filter((id) => known.has(id)),
      maxAge: 0,
      force: true,
      acceptLosses: true,
    },
    files,
    providers: PROVIDER_FACTORIES,
    tools: { ...outside, limits: { ...LIMITS, maxWait: 0 } },
    progress: silentProgress,
  });
  return JSON.parse(files.read(file) ?? '{}');
}

export function forgesOf({ forges }: Pick<Site, 'forges'>, env: NodeJS.ProcessEnv): Forge[] {
  return forges.map((forge) => ({
    ...forge,
    token: (forge.tokenEnv && env[forge.tokenEnv]?.trim()) || undefined,
  }));
}

function memoryFiles(start: Readonly<Record<string, string>>): Files {
  const texts = new Map(Object.entries(start));
  return {
    read: (path) => texts.get(path),
    write: (path, content) => void texts.set(path, String(content)),
    append: (path, text) => void texts.set(path, (texts.get(path) ?? '') + text),
    rename: (from, to) => {
      texts.set(to, texts.get(from) ?? '');
      texts.delete(from);
    },
    remove: (path) => void texts.delete(path),
    list: () => [],
  };
}
