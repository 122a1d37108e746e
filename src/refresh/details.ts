/** Completes a reading with further requests, of which each may fail by itself. */
import type { FailureReason } from '../lib/http/failure.ts';
import type { Facts, FactName, MetadataRecord } from '../schemas/metadata.ts';
import { fileText } from './file-text.ts';
import { originsOf } from './fields.ts';
import type { Client } from './http.ts';
import type { Origin, Origins, Reading, Wanted } from './provider.ts';
import { factsFromNames, NAME_FACTS } from './root-files.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** What files and the log tell, however they are fetched. It changes only with a push. */
export const FILE_FACTS = [
  'lastCommitAt',
  ...NAME_FACTS,
  'manifest',
  'edges',
] as const satisfies FactName[];

/** One further request, and what its answer tells. */
export interface Detail {
  readonly address: string;
  /** What the request is for, in messages. */
  readonly name: string;
  /** Where in the answer a fact stands, if not in the whole of it: `$[0]`, `header x-total`. */
  readonly at?: Readonly<Partial<Record<FactName, string>>>;
  /** The facts that are absent if the answer does not hold them. */
  readonly looked: readonly FactName[];
  /** Facts that only some answers hold; where missing they stay unknown rather than absent. */
  readonly ifThere?: readonly FactName[];
  /** Undefined when the answer is not of the expected shape. */
  readonly facts: (value: unknown, headers: Headers) => Facts | undefined;
}

/** Adds what further requests tell; what could not be asked, or is missing from an answer, stays unknown. */
export async function withDetails(
  client: Client,
  start: Reading,
  details: readonly Detail[],
): Promise<Reading> {
  let reading = start;
  for (const { address, name, at = {}, looked, ifThere = [], facts } of details) {
    const answer = await client.json(address);
    if ('failure' in answer) continue;
    const learnt = facts(answer.value, answer.headers);
    if (!learnt) reading = withUnfit(reading, name);
    else {
      const also = ifThere.filter((fact) => learnt[fact] !== undefined);
      const told = [...looked, ...also];
      const origins = told.map((fact) =>
        originsOf([fact], { method: 'GET', address, at: at[fact] ?? '$' }),
      );
      reading = extended(reading, learnt, told, Object.assign({}, ...origins) as Origins);
    }
  }
  return reading;
}

/** Marks a part of the answer as malformed: nothing is known of it. */
export function withUnfit(reading: Reading, ...names: readonly string[]): Reading {
  return { ...reading, unfit: [...(reading.unfit ?? []), ...names] };
}

/** The forge answered that the thing does not exist, or is not public. */
export function isAbsence(reason: FailureReason): boolean {
  return ['not-found', 'forbidden', 'gone'].includes(reason);
}

/** The answer will be the same until something is pushed. */
export function isLasting(reason: FailureReason): boolean {
  return isAbsence(reason) || reason === 'too-large';
}

/** @param origins where the facts were read; none for those of an earlier reading. */
export function extended(
  reading: Reading,
  facts: Facts,
  looked: readonly FactName[],
  origins: Origins = {},
): Reading {
  return {
    ...reading,
    facts: { ...reading.facts, ...facts },
    looked: [...reading.looked, ...looked],
    origins: { ...reading.origins, ...origins },
  };
}

/**
 * Adds what the names at the root tell, and the texts of the manifests. If one manifest cannot be read, all stay
 * unknown.
 *
 * @param names at the root; undefined when they could not be read.
 * @param listing where the names were read.
 */
export async function withFiles(
  client: Client,
  start: Reading,
  names: readonly string[] | undefined,
  listing: Origin,
  wanted: Wanted,
  addressOf: (path: string) => string,
): Promise<Reading> {
  if (!names) return withUnfit(start, say.fileNames);
  const reading = extended(
    start,
    factsFromNames(names),
    NAME_FACTS,
    originsOf(NAME_FACTS, listing),
  );
  const texts: Record<string, string> = {};
  const origins: Record<string, Origin> = {};
  for (const path of manifestsAmong(names, wanted)) {
    const address = addressOf(path);
    const answer = await client.json(address);
    const isMissing = 'failure' in answer && answer.failure.reason === 'not-found';
    if (isMissing && !names.includes(path)) continue;
    if ('failure' in answer) return reading;
    const text = fileText(answer.value);
    if (text === undefined) return withUnfit(reading, path);
    texts[path] = text;
    origins[path] = { method: 'GET', address, at: '$.content' };
  }
  return { ...reading, manifests: texts, texts: origins };
}

/** Which of the wanted manifests can be there: those at the root by name, and every path below it. */
export function manifestsAmong(names: readonly string[], { manifests }: Wanted): string[] {
  return manifests.filter((path) => path.includes('/') || names.includes(path));
}

/** Whether a record is whole; an earlier version of the program read no edges, and no name of a README. */
export function isWhole(record: MetadataRecord | undefined): record is MetadataRecord {
  if (!record?.edges) return false;
  return record.readmeFile !== undefined || record.hygiene?.readme !== true;
}

/** Milliseconds. A forge records activity once an hour, so a push may stay unseen for that long. */
const UNSEEN = 2 * 3_600_000;

/**
 * The reading, completed from the last record instead of by further requests; undefined if something was pushed since.
 *
 * @param names the facts that a full reading looks for with these requests.
 * @param counts facts that not every full reading finds.
 */
export function unmoved(
  previous: MetadataRecord | undefined,
  start: Reading,
  names: readonly FactName[],
  counts: readonly FactName[],
): Reading | undefined {
  const { pushedAt } = start.facts;
  if (!previous?.head || !pushedAt || previous.failing) return undefined;
  if (previous.source !== start.source || previous.pushedAt !== pushedAt) return undefined;
  if (Date.parse(previous.fetchedAt) - Date.parse(pushedAt) < UNSEEN) return undefined;
  const older = new Set(previous.kept?.flatMap(({ facts }) => facts));
  if (names.some((name) => older.has(name))) return undefined;
  const same = [...names, ...counts].filter(
    (name) => previous[name] !== undefined && !older.has(name),
  );
  return extended(start, Object.fromEntries(same.map((name) => [name, previous[name]])), same);
}
