/** Parses what files say that a repository is made of. */
import { OutOfTime } from '../manifests/untrusted/deadline-thread.ts';
import { inTime } from '../manifests/untrusted/in-time.ts';
import type { Edges } from '../schemas/edges.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import { extended } from './details.ts';
import type { Reading, Tools } from './provider.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/**
 * Adds to the reading what its files say; where that was not looked for, takes too long, or is of no known commit, it
 * stays as it was.
 *
 * @param key canonical address of the repository.
 */
export async function withEdges(
  key: string,
  reading: Reading,
  before: MetadataRecord | undefined,
  { signal, warn }: Pick<Tools, 'signal' | 'warn'>,
): Promise<Reading> {
  const {
    edges,
    url = key,
    facts: { head: commit },
  } = reading;
  if (!edges || commit === undefined) return reading;
  const found = (files: Edges['files']) =>
    extended(
      reading,
      { edges: { commit, ...(files && { files }) } },
      ['edges'],
      edges.from && { edges: edges.from },
    );
  // What is known from elsewhere, such as git, stays.
  if (!edges.texts) return before?.edges?.files ? reading : found(undefined);
  try {
    return found(await inTime('readEdges', [edges.texts, url, edges.sbom], signal));
  } catch (error) {
    if (!signal.aborted) warn(say.unreadEdges(key, error instanceof OutOfTime));
    return reading;
  }
}
