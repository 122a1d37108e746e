/** Imports a repository by its address, in a browser. */
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import { importFaults as say } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { listedNames } from '../../schemas/forge-api.ts';
import type { RepositoryApi } from '../../schemas/forges/pages.ts';
import { ASKED_FORGES, findApi } from './forge-apis.ts';
import { importFacts } from './forge-facts.ts';
import { ForgeError, type Ask, createAsk } from './forge-request.ts';
import { importFile } from './import.ts';
import { mergeDrafts, withFile } from './merge.ts';
import { SOURCES } from './sources.ts';

export { ForgeError, type ForgeFailure } from './forge-request.ts';

export interface ForgeOptions extends ImportOptions {
  /** Known hosts, besides those that are recognised by name. */
  readonly forges?: readonly ForgeAt[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The origin that would be contacted, so that a page can announce it; undefined for an unknown host. */
export function apiOf(url: string, options: ForgeOptions = {}): string | undefined {
  return findApi(url, options.forges ?? [])?.base;
}

/**
 * Asks the forge of a public repository, and reads the manifests at its root.
 *
 * @throws ForgeError with a reason and a sentence for people.
 */
export async function draftFromForge(
  url: string,
  fetch: typeof globalThis.fetch,
  options: ForgeOptions = {},
): Promise<Draft> {
  const api = findApi(url, options.forges ?? []);
  if (!URL.canParse(url)) throw new ForgeError('not-an-address', say.noAddress);
  if (!api) throw new ForgeError('unknown-forge', say.noForge(ASKED_FORGES));
  const ask = createAsk(fetch, api.host, options.signal);
  const answer = await ask.json(api.base + api.repository);
  if (!isMapping(answer)) throw new ForgeError('invalid-response', say.noRecord, api.host);
  const facts = importFacts(api.facts(answer), api.host, options);
  return mergeDrafts([...(await readFiles(api, ask, options)), withFile(facts, api.host)]);
}

/** If the files cannot be listed, name and address remain. */
async function readFiles(api: RepositoryApi, ask: Ask, options: ForgeOptions): Promise<Draft[]> {
  try {
    const names = listedNames(await ask.json(api.base + api.listing)) ?? [];
    const wanted = SOURCES.flatMap(
      ({ fileName }) => names.find((name) => fileName.test(name)) ?? [],
    );
    return await Promise.all(
      wanted.map(async (name) => {
        const [path, accept] = api.file(name);
        const text = await ask.text(api.base + path, accept);
        return withFile(importFile(name, text, options), name);
      }),
    );
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const dropped = [{ field: '', because: say.noFiles(error.message) }];
    return [{ values: {}, origins: {}, dropped, missing: [] }];
  }
}
