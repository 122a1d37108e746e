/** Reads Forgejo, such as Codeberg, and Gitea: REST v1. */
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
    repository: (api, path) => `${api}/repos/${segments(path)}`,
    reading: repositoryReading,
    path: 'full_name',
    details: detailsOf,
    logAddress,
    logPage,
    names: rootNames,
    file: (repository, branch, file) =>
      `${repository}/contents/${segments(file)}?ref=${encodeURIComponent(branch)}`,
    text,
  });
}

function segments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function rootNames(client: Client, repository: string, branch: string) {
  const listing = await client.json(`${repository}/contents?ref=${encodeURIComponent(branch)}`);
  return 'failure' in listing ? undefined : namesIn(listing.value);
}

const FILE = /^\/([^/]+\/[^/]+)\/(?:raw|src)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/;

async function text(client: Client, api: string, { pathname }: URL): Promise<TextAnswer> {
  const [, path, ref, file] = FILE.exec(pathname) ?? [];
  if (path === undefined || ref === undefined || file === undefined) {
    return { failure: { reason: 'not-found', cause: { code: 'no-file' } } };
  }
  return fileAnswer(await client.json(`${api}/repos/${path}/contents/${file}?ref=${ref}`));
}
