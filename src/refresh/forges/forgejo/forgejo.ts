/** Reads Forgejo, such as Codeberg, and Gitea: REST v1. */
import { path } from '../../../schemas/forges/pages.ts';
import type { Client } from '../../http.ts';
import { MAX_MANIFEST } from '../../../manifests/parse.ts';
import { isLasting } from '../../details.ts';
import { blobIdsIn, blobTexts, fileAnswer, namesIn } from '../../file-text.ts';
import type { EdgeReading, Forge, Provider, TextAnswer, Tools } from '../../provider.ts';
import { createRest, type EdgePlace } from '../rest.ts';
import { DETAIL_FACTS, detailsOf, logAddress, logPage, repositoryReading } from './facts.ts';

export function createForgejo(forge: Forge, tools: Tools): Provider {
  return createRest(forge, tools, {
    root: '/api/v1',
    lanes: 2,
    detailFacts: DETAIL_FACTS,
    repository: (api, name) => `${api}/repos/${path(name)}`,
    reading: repositoryReading,
    path: 'full_name',
    details: detailsOf,
    logAddress,
    logPage,
    names: rootNames,
    listing: (repository, branch) => `${repository}/contents?ref=${encodeURIComponent(branch)}`,
    file: (repository, branch, file) =>
      `${repository}/contents/${path(file)}?ref=${encodeURIComponent(branch)}`,
    edges: edgeTexts,
    text,
  });
}

async function rootNames(client: Client, listing: string) {
  const answer = await client.json(listing);
  const names = 'failure' in answer ? undefined : namesIn(answer.value);
  if (!names || 'failure' in answer) return undefined;
  return { names, ids: blobIdsIn(answer.value, MAX_MANIFEST) };
}

/**
 * Several blobs by one request (`GetBlobs` of Forgejo, since version 15; not of Gitea). A host that does not have it
 * gives none.
 */
async function edgeTexts(
  client: Client,
  { repository, ids }: EdgePlace,
  all: readonly string[],
): Promise<EdgeReading | undefined> {
  // Ids are known of what stands at the root; those in a folder would take a request for its list.
  const files = all.filter((file) => !file.includes('/'));
  if (files.length === 0) return { texts: {} };
  const wanted = files.flatMap((file) => ids.get(file) ?? []);
  if (wanted.length === 0) return { texts: undefined };
  const address = `${repository}/git/blobs?shas=${[...new Set(wanted)].join(',')}`;
  const answer = await client.json(address);
  if ('failure' in answer)
    return isLasting(answer.failure.reason) ? { texts: undefined } : undefined;
  const blobs = blobTexts(answer.value);
  if (!blobs || wanted.every((id) => !blobs.has(id))) return { texts: undefined };
  return {
    texts: Object.fromEntries(files.map((file) => [file, blobs.get(ids.get(file) ?? '') ?? null])),
    from: { method: 'GET', address, at: '$[*].content' },
  };
}

const FILE = /^\/([^/]+\/[^/]+)\/(?:raw|src)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/;

async function text(client: Client, api: string, { pathname }: URL): Promise<TextAnswer> {
  const [, path = '', ref = '', file = ''] = FILE.exec(pathname) ?? [];
  if (!file) return { failure: { reason: 'not-found', cause: { code: 'no-file' } } };
  return fileAnswer(await client.json(`${api}/repos/${path}/contents/${file}?ref=${ref}`));
}
