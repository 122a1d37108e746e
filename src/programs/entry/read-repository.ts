/** Reads a project from its forge and the files in its repository, with the providers of the refresh. */
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { forgeKindOf } from '../../schemas/forges/forges.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { importFacts } from '../../manifests/importers/forge-facts.ts';
import { mergeDrafts, withFile } from '../../manifests/importers/merge.ts';
import { repositoryAddress } from '../../manifests/importers/repository-address.ts';
import { SOURCE_NAMES, SOURCES } from '../../manifests/importers/sources.ts';
import type {
  Forge,
  ReadingOutcome,
  Provider,
  Reading,
  Tools,
  Wanted,
} from '../../refresh/provider.ts';
import type { Providers } from '../../refresh/forges/forges.ts';
import { newUsage } from '../../lib/http/usage.ts';
import { draftFromText } from './draft-from-text.ts';
import { failureMessages } from '#messages/failures.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.import;

export interface RepositoryReader {
  readonly forges: readonly Forge[];
  readonly providers: Providers;
  readonly tools: Omit<Tools, 'usage'>;
}

/** @throws one sentence for the user when the repository cannot be read. */
export async function draftFromRepository(
  url: string,
  { forges, providers, tools }: RepositoryReader,
  options: ImportOptions,
): Promise<Draft> {
  const address = repositoryAddress(url);
  if (!address) throw new Error(say.noRepository(url));
  const { host, pathname } = new URL(address);
  const key = canonicalRepository(address);
  const wanted = { key, path: pathname.slice(1), manifests: SOURCE_NAMES };
  const forge = forges.find((one) => one.host === host) ?? {
    host,
    kind: forgeKindOf(host) ?? 'git',
  };
  const open = (kind: Forge['kind']) => providers[kind](forge, { ...tools, usage: newUsage() });
  const first = await readOne(open(forge.kind), wanted);
  const outcome =
    first.kind === 'read' || forge.kind === 'git' ? first : await readOne(open('git'), wanted);
  if (outcome.kind === 'read') return draftOf(outcome.reading, key, options, tools.signal);
  const failure = [first, outcome].find((one) => one.kind === 'failed');
  const why = failure?.kind === 'failed' ? failureMessages.sentence(failure.failure.cause) : '';
  throw new Error(say.unreadableRepository(address, why));
}

/** A provider yields one outcome for each repository; without one, it was not asked. */
async function readOne(provider: Provider, wanted: Wanted): Promise<ReadingOutcome> {
  for await (const outcome of provider.read([wanted])) return outcome;
  return { kind: 'deferred', wanted };
}

async function draftOf(
  { facts, manifests = {}, url = '' }: Reading,
  key: string,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<Draft> {
  const address = url || key;
  const { host, pathname } = new URL(address);
  const names = Object.keys(manifests);
  const known = SOURCES.flatMap(({ fileName }) => names.filter((name) => fileName.test(name)));
  const files: Draft[] = [];
  for (const file of known) {
    files.push(withFile(await draftFromText(file, manifests[file] ?? '', options, signal), file));
  }
  const { description, homepage, topics, license } = facts;
  const name = pathname.split('/').at(-1);
  const stated = { url: address, name, description, homepage, topics, license };
  return mergeDrafts([...files, withFile(importFacts(stated, host, options), host)]);
}
