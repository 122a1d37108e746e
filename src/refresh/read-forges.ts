/** Reads all forges concurrently. Yields one outcome for each due repository, whatever happens. */
import type { Metadata } from '../schemas/metadata.ts';
import { untilAborted } from './abortable.ts';
import { mayClone } from './forges/git/git.ts';
import { surestFirst, type PlannedRepository } from './plan.ts';
import type { Failure } from '../lib/http/failure.ts';
import type { Forge, ReadingOutcome, Provider, Tools, Wanted } from './provider.ts';
import type { Providers } from './forges/forges.ts';
import type { RequestMeter, Usage } from '../lib/http/usage.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** One forge in one run. */
export interface ForgeSession {
  readonly forge: Forge;
  readonly provider: Provider;
  readonly usage: Usage;
}

export type SharedTools = Omit<Tools, 'usage'> & { readonly meter: RequestMeter };

/** The forges leave the other half to what is asked after them. */
const FORGES_SHARE = 0.5;

export function openSessions(
  forges: readonly Forge[],
  providers: Providers,
  tools: SharedTools,
): ReadonlyMap<string, ForgeSession> {
  return new Map(
    forges.map((forge) => {
      const usage = tools.meter.usage(FORGES_SHARE);
      return [
        forge.host,
        { forge, usage, provider: providers[forge.kind](forge, { ...tools, usage }) },
      ];
    }),
  );
}

/** The failure for a repository at a host that is not listed, which is not contacted. */
export function hostFailure({ host }: PlannedRepository): Failure {
  return { reason: 'forbidden', cause: { code: 'not-listed', host } };
}

/** @param fresh reads everything again, also what has not changed since the last record. */
export async function* readForges(
  sessions: ReadonlyMap<string, ForgeSession>,
  due: readonly PlannedRepository[],
  metadata: Metadata,
  providers: Providers,
  tools: SharedTools,
  fresh: boolean,
): AsyncGenerator<ReadingOutcome & { readonly session: ForgeSession }> {
  const byHost = Map.groupBy(due, ({ host }) => host);
  const streams = [...byHost].flatMap(([host, repositories]) => {
    const session = sessions.get(host);
    const wanted = surestFirst(repositories, metadata).map((one) =>
      toWanted(one, fresh ? undefined : metadata[one.key]),
    );
    return session ? [withFallback(session, wanted, providers, tools)] : [];
  });
  yield* merged(streams);
}

function toWanted(
  { key, path, manifests }: PlannedRepository,
  previous: Wanted['previous'],
): Wanted {
  return { key, path, manifests, previous };
}

/** Falls back to git when the API does not answer; facts that git cannot tell stay as they were. */
async function* withFallback(
  session: ForgeSession,
  wanted: readonly Wanted[],
  providers: Providers,
  tools: SharedTools,
): AsyncGenerator<ReadingOutcome & { readonly session: ForgeSession }> {
  const fallen: Extract<ReadingOutcome, { kind: 'failed' }>[] = [];
  for await (const outcome of complete(session.provider, wanted, tools.signal)) {
    warnOfUnfit(outcome, session.forge, tools);
    if (outcome.kind === 'failed' && mayFallBack(session.forge, outcome)) fallen.push(outcome);
    else yield { ...outcome, session };
  }
  if (fallen.length === 0) return;
  const git = providers.git(session.forge, { ...tools, usage: session.usage });
  const failures = new Map(fallen.map((outcome) => [outcome.wanted.key, outcome]));
  for await (const outcome of complete(
    git,
    fallen.slice(0, MOST_FALLBACKS).map(({ wanted: one }) => one),
    tools.signal,
  )) {
    const first = failures.get(outcome.wanted.key);
    failures.delete(outcome.wanted.key);
    if (outcome.kind === 'read' || !first) yield { ...outcome, session };
    else yield { ...first, session };
  }
  for (const outcome of failures.values()) yield { ...outcome, session };
}

function warnOfUnfit(outcome: ReadingOutcome, { host }: Forge, { warn }: SharedTools): void {
  const { unfit = [] } = outcome.kind === 'read' ? outcome.reading : {};
  if (unfit.length === 0) return;
  warn(say.unfit(outcome.wanted.key, host, unfit));
}

/** Per host: one that is down is not asked for hundreds of clones as well. */
const MOST_FALLBACKS = 50;

/** What failed before, git could not read either; only the API is tried until it answers. */
function mayFallBack(
  forge: Forge,
  { failure, wanted }: { failure: Failure; wanted: Wanted },
): boolean {
  if (
    forge.kind === 'git' ||
    wanted.previous?.failing ||
    !['unreachable', 'timeout', 'invalid-response'].includes(failure.reason)
  )
    return false;
  return mayClone(forge);
}

/** Makes up for a faulty provider: each repository gets exactly one outcome. */
async function* complete(
  provider: Provider,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): AsyncGenerator<ReadingOutcome> {
  const open = new Map(wanted.map((one) => [one.key, one]));
  try {
    for await (const outcome of untilAborted(provider.read(wanted), signal)) {
      if (open.delete(outcome.wanted.key)) yield outcome;
    }
  } catch (error) {
    const failure: Failure = {
      reason: 'invalid-response',
      cause: { code: 'forge-reader', ...(error instanceof Error && { error: error.name }) },
    };
    for (const one of open.values()) {
      yield signal.aborted
        ? { kind: 'deferred', wanted: one }
        : { kind: 'failed', wanted: one, failure };
    }
    return;
  }
  for (const one of open.values()) yield { kind: 'deferred', wanted: one };
}

/** Merges several streams, in order of arrival. */
async function* merged<T>(streams: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const next = new Map(streams.map((stream, index) => [index, step(stream, index)]));
  while (next.size > 0) {
    const { index, stream, result } = await Promise.race(next.values());
    if (result.done) next.delete(index);
    else {
      next.set(index, step(stream, index));
      yield result.value;
    }
  }
}

async function step<T>(stream: AsyncGenerator<T>, index: number) {
  return { index, stream, result: await stream.next() };
}
