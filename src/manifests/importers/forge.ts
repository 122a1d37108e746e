/** The beginning of an entry from the address of a repository, read where a browser may read it. */
import { compact } from '../compact.ts';
import { isMapping } from '../../schemas/manifest/node.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { importFacts, type ForgeFacts } from './forge-facts.ts';
import { ForgeError, type Ask, createAsk } from './forge-request.ts';
import { importFile } from './import.ts';
import { mergeDrafts, withFile } from './merge.ts';
import { forgeKindOf } from './repository-address.ts';
import { notARepository } from '../../instance/validate/repository-page.ts';
import { SOURCES } from './sources.ts';

export { ForgeError, type ForgeFailure } from './forge-request.ts';

export interface ForgeOptions extends ImportOptions {
  /** Hosts of GitLab, besides those whose name begins with `gitlab.`. */
  readonly gitlabHosts?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Api {
  readonly host: string;
  /** Where the API of this repository answers. */
  readonly base: string;
  readonly facts: (answer: Readonly<Record<string, unknown>>) => ForgeFacts;
  /** Relative to the base, as the files below. */
  readonly repository: string;
  readonly listing: string;
  readonly file: (name: string) => readonly [path: string, accept: string];
}

/** The address that would be asked, so that a page can say so before; nothing for a host that is not known. */
export function apiOf(url: string, options: ForgeOptions = {}): string | undefined {
  return findApi(url, options)?.base;
}

/**
 * Asks the forge of a public repository what it knows, and reads the manifests at the repository's root.
 *
 * @throws ForgeError with a typed reason and a sentence for people.
 */
export async function draftFromForge(
  url: string,
  fetch: typeof globalThis.fetch,
  options: ForgeOptions = {},
): Promise<Draft> {
  const api = findApi(url, options);
  if (!URL.canParse(url)) throw new ForgeError('not-an-address', NO_ADDRESS);
  if (!api) throw new ForgeError('unknown-forge', NO_FORGE);
  const ask = createAsk(fetch, api.host, options.signal);
  const answer = await ask.json(api.base + api.repository);
  if (!isMapping(answer)) throw new ForgeError('invalid-response', NO_RECORD, api.host);
  const facts = importFacts(api.facts(answer), api.host, options);
  return mergeDrafts([...(await readFiles(api, ask, options)), withFile(facts, api.host)]);
}

const NO_ADDRESS = 'Give the address of a repository, such as https://gitlab.com/group/project.';
const NO_FORGE = 'Only repositories at GitHub and GitLab can be read here. Use a file instead.';
const NO_RECORD = 'The forge answered something that is not about a repository.';

/** A repository whose files cannot be listed still has a name and an address. */
async function readFiles(api: Api, ask: Ask, options: ForgeOptions): Promise<Draft[]> {
  try {
    const names = namesIn(await ask.json(api.base + api.listing));
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
    const dropped = [{ field: '', because: `Its files were not read. ${error.message}` }];
    return [{ values: {}, origins: {}, dropped, missing: [] }];
  }
}

function namesIn(listing: unknown): string[] {
  if (!Array.isArray(listing)) return [];
  return listing.flatMap((item: unknown) =>
    isMapping(item) && typeof item['name'] === 'string' ? [item['name']] : [],
  );
}

function findApi(url: string, { gitlabHosts = [] }: ForgeOptions): Api | undefined {
  const { host = '', origin = '' } = URL.parse(url) ?? {};
  const kind = gitlabHosts.includes(host) ? 'gitlab' : forgeKindOf(host);
  const found = notARepository(url, kind);
  const repository = found ? found.repository : url;
  const path = (URL.parse(repository ?? '')?.pathname ?? '')
    .replaceAll(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\.git$/, '');
  if (!path.includes('/')) return undefined;
  if (kind === 'github') return github(path);
  return kind === 'gitlab' ? gitlab(origin, host, path) : undefined;
}

function github(path: string): Api {
  return {
    host: 'github.com',
    base: `https://api.github.com/repos/${path}`,
    repository: '',
    listing: '/contents/',
    file: (name) => [`/contents/${encodeURIComponent(name)}`, 'application/vnd.github.raw+json'],
    facts: (answer) => ({
      url: textIn(answer, 'html_url') ?? `https://github.com/${path}`,
      ...compact({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        homepage: textIn(answer, 'homepage'),
        topics: textsIn(answer['topics']),
        license: isMapping(answer['license']) ? textIn(answer['license'], 'spdx_id') : undefined,
      }),
    }),
  };
}

function gitlab(origin: string, host: string, path: string): Api {
  return {
    host,
    base: `${origin.replace(/^http:/, 'https:')}/api/v4/projects/${encodeURIComponent(path)}`,
    repository: '?license=true',
    listing: '/repository/tree?per_page=100',
    file: (name) => [`/repository/files/${encodeURIComponent(name)}/raw?ref=HEAD`, 'text/plain'],
    facts: (answer) => ({
      url: textIn(answer, 'web_url') ?? `${origin}/${path}`,
      ...compact({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        topics: textsIn(answer['topics'] ?? answer['tag_list']),
        license: licenseKey(answer['license']),
      }),
    }),
  };
}

/** GitLab gives the SPDX id in small letters, and `other` for a text that it does not know. */
function licenseKey(license: unknown): string | undefined {
  const key = isMapping(license) ? textIn(license, 'key') : undefined;
  return key === 'other' ? undefined : key;
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
