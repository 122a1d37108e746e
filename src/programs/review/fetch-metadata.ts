/** Reads the projects of a merge request from their forges, without writing anything. */
import type { Instance } from '../../instance/read.ts';
import { entriesOf } from '../../instance/values.ts';
import { GENERATED } from '../../refresh/files.ts';
import { overlayFiles } from '../../refresh/overlay-files.ts';
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
  const known = JSON.stringify(instance.metadata?.value ?? {});
  const files = overlayFiles({
    read: (path) => (path === file ? known : undefined),
    list: () => [],
  });
  const { entries } = entriesOf(instance);
  const listed = new Set(entries.map(({ id }) => id));
  await runRefresh({
    entries,
    forges,
    services: [],
    withoutPictures: true,
    catalogue: CATALOGUE,
    options: {
      only: ids.filter((id) => listed.has(id)),
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
