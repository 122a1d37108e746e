/** A reading that is put together from several requests, of which each may fail by itself. */
import type { Facts, FactName, FailureReason, MetadataRecord } from '../schemas/metadata.ts';
import type { Client } from './http.ts';
import type { Reading, Wanted } from './provider.ts';

/** One further request, and what its answer tells. */
export interface Detail {
  readonly address: string;
  /** The facts that are absent if the answer does not hold them. */
  readonly looked: readonly FactName[];
  /** Facts that only some answers hold; without them nothing is said. */
  readonly ifThere?: readonly FactName[];
  /** Undefined when the answer is not of the expected shape. */
  readonly facts: (value: unknown, headers: Headers) => Facts | undefined;
}

/** Adds to a reading what further requests tell; what could not be asked stays unknown. */
export async function withDetails(
  client: Client,
  start: Reading,
  details: readonly Detail[],
): Promise<Reading> {
  let reading = start;
  for (const { address, looked, ifThere = [], facts } of details) {
    const answer = await client.json(address);
    const learnt =
      'failure' in answer ? absentOn(answer.failure.reason) : facts(answer.value, answer.headers);
    if (!learnt) continue;
    const also = ifThere.filter((name) => learnt[name] !== undefined);
    reading = extended(reading, learnt, [...looked, ...also]);
  }
  return reading;
}

function absentOn(reason: FailureReason): Facts | undefined {
  return isAbsence(reason) ? {} : undefined;
}

/** A part that a project has switched off is not there, which is an answer. */
export function isAbsence(reason: FailureReason): boolean {
  return ['not-found', 'forbidden', 'gone'].includes(reason);
}

export function extended(reading: Reading, facts: Facts, looked: readonly FactName[]): Reading {
  return {
    ...reading,
    facts: { ...reading.facts, ...facts },
    looked: [...reading.looked, ...looked],
  };
}

/** The texts of the manifests that stand at the root; undefined when one could not be read. */
export async function manifestTexts(
  client: Client,
  paths: readonly string[],
  addressOf: (path: string) => string,
): Promise<Record<string, string> | undefined> {
  const texts: Record<string, string> = {};
  for (const path of paths) {
    const answer = await client.get(addressOf(path));
    if (answer.ok) texts[path] = answer.text;
    else if (answer.reason !== 'not-found') return undefined;
  }
  return texts;
}

/** Which of the wanted manifests can be there: those at the root by name, and every path below it. */
export function manifestsAmong(names: readonly string[], { manifests }: Wanted): string[] {
  return manifests.filter((path) => path.includes('/') || names.includes(path));
}

/** A forge writes down activity once an hour, so a push may stay unseen for that long. */
const UNSEEN = 2 * 3_600_000;

/**
 * The reading, completed from the last record by what needs requests of its own, if nothing was pushed since.
 *
 * @param names the facts that a full reading looks for with these requests.
 * @param counts facts that not every full reading learns.
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
