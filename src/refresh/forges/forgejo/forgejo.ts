/** Reads Forgejo, such as Codeberg, and Gitea: REST v1. */
import { path } from '../../../schemas/forges/pages.ts';
import type { Client } from '../../http.ts';
import { fileAnswer, namesIn } from '../../file-text.ts';
import type { Forge, Provider, TextAnswer, Tools } from '../../provider.ts';
import { createRest } from '../rest.ts';
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
    text,
  });
}

async function rootNames(client: Client, listing: string) {
  const answer = await client.json(listing);
  return 'failure' in answer ? undefined : namesIn(answer.value);
}

const FILE = /^\/([^/]+\/[^/]+)\/(?:raw|src)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/;

async function text(client: Client, api: string, { pathname }: URL): Promise<TextAnswer> {
  const [, path, ref, file] = FILE.exec(pathname) ?? [];
  if (path === undefined || ref === undefined || file === undefined) {
    return { failure: { reason: 'not-found', cause: { code: 'no-file' } } };
  }
  return fileAnswer(await client.json(`${api}/repos/${path}/contents/${file}?ref=${ref}`));
}
