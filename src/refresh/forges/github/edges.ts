/** What of other works takes a further request at GitHub: descriptions of cores, or else the dependency graph. */
import { z } from 'astro/zod';

import { coresAmong, type EdgeTexts } from '../../../manifests/edges/read.ts';
import { extended, isLasting } from '../../details.ts';
import { namesIn } from '../../file-text.ts';
import type { EdgeReading, Reading, ReadingOutcome } from '../../provider.ts';
import { valueAt } from '../../../lib/records.ts';
import type { Apis } from './connection.ts';
import { filesQuery } from './query.ts';

type Read = Extract<ReadingOutcome, { kind: 'read' }>;

/**
 * Completes the files of the batch by at most one request, and by none where nothing was pushed since they were read.
 *
 * @param apis undefined where no more may be asked.
 * @param root the listing of the root, in which the names of cores stand.
 */
export async function withFurtherEdges(
  apis: Apis | undefined,
  read: Read,
  root: unknown,
): Promise<Read | 'failed'> {
  const { wanted, reading } = read;
  if (!reading.edges) return read;
  const known = wanted.previous?.edges;
  const isKnown = known?.files !== undefined && known.commit === reading.facts.head;
  if (isKnown) return { ...read, reading: reused(reading, known) };
  if (!apis) return { ...read, reading: { ...reading, edges: undefined } };
  const [owner = '', name = ''] = wanted.path.split('/');
  const cores = coresAmong(namesIn(valueAt(root, 'entries')) ?? []);
  const edges = await (cores.length > 0
    ? withCores(apis, owner, name, cores, reading.edges)
    : withSbom(apis, owner, name, reading.edges));
  return edges ? { ...read, reading: { ...reading, edges } } : 'failed';
}

function reused(reading: Reading, known: NonNullable<Reading['facts']['edges']>): Reading {
  return { ...extended(reading, { edges: known }, ['edges']), edges: undefined };
}

const file = z.object({ text: z.string(), isTruncated: z.literal(false).optional() });

/** Undefined where they cannot be read now. */
async function withCores(
  { ask, addresses }: Apis,
  owner: string,
  name: string,
  cores: readonly string[],
  { texts }: EdgeReading,
): Promise<EdgeReading | undefined> {
  const files = cores.map((core, index) => [`file${index}`, `HEAD:${core}`]);
  const answer = await ask(filesQuery(cores.length), {
    owner,
    name,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  const repository = 'data' in answer ? answer.data['repository'] : undefined;
  if (valueAt(repository, 'visibility') !== 'PUBLIC') return undefined;
  const found: EdgeTexts = Object.fromEntries(
    cores.map((core, index) => [
      core,
      file.safeParse(valueAt(repository, `file${index}`)).data?.text ?? null,
    ]),
  );
  const from = { method: 'POST', address: addresses.graphql, at: '$.data.repository.file*.text' };
  return { texts: { ...texts, ...found }, from };
}

/** A repository may have none, show it to its members only, or have one that is too large to read. */
async function withSbom(
  { sbom, addresses }: Apis,
  owner: string,
  name: string,
  read: EdgeReading,
): Promise<EdgeReading | undefined> {
  const answer = await sbom(owner, name);
  if (!('data' in answer)) return isLasting(answer.failure.reason) ? read : undefined;
  const from = { method: 'GET', address: addresses.sbom(owner, name), at: '$.sbom' };
  return { ...read, sbom: answer.data, from };
}
