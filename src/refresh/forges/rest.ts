/** Reads repositories through a REST API, one by one. `RestForge` holds what differs between forges. */
import type { z } from 'astro/zod';

import { mapConcurrent, timed } from '../../lib/concurrent.ts';
import { defined } from '../../lib/defined.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { valueAt } from '../../lib/records.ts';
import { edgeFilesAmong } from '../../manifests/edges/read.ts';
import type { FactName, Facts } from '../../schemas/metadata.ts';
import { isWhole, unmoved, withDetails, withFiles, type Detail } from '../details.ts';
import { createClient, type Client } from '../http.ts';
import { LOG_COUNTS, logOf, withLog, withYear, type LogPage } from '../log.ts';
import { address, cleanLine, instant } from '../normalise.ts';
import type {
  EdgeReading,
  Forge,
  Provider,
  Reading,
  ReadingOutcome,
  TextAnswer,
  Tools,
  Wanted,
} from '../provider.ts';

export interface RestForge {
  /** Root of the API on a host, such as `/api/v4`. */
  readonly root: string;
  /** Repositories that are read concurrently. */
  readonly lanes: number;
  /** Facts that need further requests and change only with a push. */
  readonly detailFacts: readonly FactName[];
  /** The address of a repository in the API. */
  readonly repository: (api: string, path: string) => string;
  /** Query of the first request for a repository. */
  readonly query?: string;
  /** Names what is wrong when the answer is not a public repository. */
  readonly reading: (value: unknown, wanted: Wanted, asked: Asked) => Reading | Failure;
  /** The key of the answer that holds the path of the repository. */
  readonly path: string;
  readonly details: (repository: string, value: unknown) => readonly Detail[];
  readonly logAddress: (repository: string, branch: string, page: number) => string;
  readonly logPage: (value: unknown, headers: Headers) => LogPage | undefined;
  /** The files at the root; undefined if they could not be listed. */
  readonly names: (client: Client, listing: string) => Promise<Listing>;
  /** The list of the files at the root. */
  readonly listing: (repository: string, branch: string) => string;
  /** The texts of files at the root, by one request; undefined if it fails in a way that may pass. */
  readonly edges: (
    client: Client,
    place: EdgePlace,
    files: readonly string[],
  ) => Promise<EdgeReading | undefined>;
  readonly file: (repository: string, branch: string, file: string) => string;
  readonly text: (client: Client, api: string, address: URL) => Promise<TextAnswer>;
}

type Listing =
  | {
      readonly names: readonly string[];
      /** The ids of blobs by name, where the forge lists them and needs them. */
      readonly ids?: ReadonlyMap<string, string>;
    }
  | undefined;

/** Where files are read. */
export interface EdgePlace {
  /** Without a slash at its end. */
  readonly api: string;
  /** Address of the repository in the API. */
  readonly repository: string;
  /** Path of the repository. */
  readonly path: string;
  readonly branch: string;
  readonly ids: ReadonlyMap<string, string>;
}

export interface Asked {
  readonly host: string;
  readonly address: string;
  /** No token was sent, so what was answered is public. */
  readonly asStranger: boolean;
}

interface Context {
  readonly client: Client;
  /** Without a slash at its end. */
  readonly api: string;
  readonly host: string;
  readonly now: () => Date;
}

export function createRest(forge: Forge, tools: Tools, rest: RestForge): Provider {
  const { host } = forge;
  const { now } = tools.clock;
  const api = (forge.api ?? `https://${host}${rest.root}`).replace(/\/$/, '');
  const context = { client: createClient(api, forge, tools), api, host, now };
  // A manifest may name any address of this forge, so these are read without the token.
  const stranger = createClient(api, { host }, tools);
  const read = timed(now, (one: Wanted) => readRepository(rest, context, one));
  return {
    read: (wanted) => mapConcurrent(wanted, rest.lanes, read),
    text: (place) => rest.text(stranger, api, place),
  };
}

async function readRepository(
  rest: RestForge,
  { client, api, host, now }: Context,
  wanted: Wanted,
): Promise<ReadingOutcome> {
  if (client.limited()) return { kind: 'deferred', wanted };
  const address = rest.repository(api, wanted.path) + (rest.query ?? '');
  const answer = await client.json(address);
  if ('failure' in answer) return { kind: 'failed', wanted, failure: answer.failure };
  const start = rest.reading(answer.value, wanted, {
    host,
    address,
    asStranger: client.anonymous(),
  });
  if ('reason' in start) return { kind: 'failed', wanted, failure: start };
  const known = isWhole(wanted.previous) ? wanted.previous : undefined;
  const same = unmoved(known, start, rest.detailFacts, LOG_COUNTS);
  const branch = start.facts.defaultBranch;
  if (branch === undefined) return { kind: 'read', wanted, reading: start };
  const path = cleanLine(valueAt(answer.value, rest.path)) ?? wanted.path;
  const repository = rest.repository(api, path);
  const log = logOf(client, (page) => rest.logAddress(repository, branch, page), rest.logPage);
  if (same) return { kind: 'read', wanted, reading: await withYear(same, wanted, log, now()) };
  const logged = await withLog(start, log, now());
  const detailed = await withDetails(client, logged, rest.details(repository, answer.value));
  const listing = rest.listing(repository, branch);
  const listed = await rest.names(client, listing);
  const root = { method: 'GET', address: listing, at: '$[*].name' };
  const file = (name: string) => rest.file(repository, branch, name);
  // A commit without files is impossible, so an empty list means that it could not be read.
  const names = listed?.names.length ? listed.names : undefined;
  const reading = await withFiles(client, detailed, names, root, wanted, file);
  const files = edgeFilesAmong(names ?? []);
  const place = { api, repository, path, branch, ids: listed?.ids ?? new Map<string, string>() };
  const edges =
    files.length > 0 ? await rest.edges(client, place, files) : names && { texts: {}, from: root };
  return { kind: 'read', wanted, reading: { ...reading, edges } };
}

/** The new address of a repository that has moved. */
export function movedTo(found: string, { path }: Wanted, host: string): Pick<Reading, 'url'> {
  return found.toLowerCase() === path.toLowerCase() ? {} : { url: `https://${host}/${found}` };
}

/** A release or a tag, whatever a forge calls its parts. */
interface Named {
  readonly tag: string;
  readonly date?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Facts of a list of releases, of which the first is the latest. */
export function releaseFacts(value: unknown, shape: z.ZodType<Named[]>): Facts | undefined {
  const found = shape.safeParse(value).data;
  const latest = found && latestOf(found);
  return found && { ...(latest && { latestRelease: latest }) };
}

/** The same for tags; a header of the answer has their number. */
export function tagFacts(
  value: unknown,
  shape: z.ZodType<Named[]>,
  total: number | undefined,
): Facts | undefined {
  const found = shape.safeParse(value).data;
  const latest = found && latestOf(found);
  return found && (latest ? defined({ latestTag: latest, tags: total }) : { tags: 0 });
}

function latestOf([first]: readonly Named[]) {
  const tag = cleanLine(first?.tag, 250);
  if (tag === undefined) return undefined;
  return { tag, ...defined({ date: instant(first?.date), url: address(first?.url) }) };
}

/** A count from a header. */
export function totalIn(headers: Headers, name: string): number | undefined {
  const total = headers.get(name);
  return total !== null && /^\d+$/.test(total) ? Number(total) : undefined;
}
