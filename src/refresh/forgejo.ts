/** Reads Forgejo, such as Codeberg, and Gitea: REST v1. */
import { extended, manifestsAmong, manifestTexts, unmoved, withDetails } from './details.ts';
import { DETAIL_FACTS, detailsOf, repositoryReading } from './forgejo-facts.ts';
import { createClient, type Client } from './http.ts';
import { inLanes, timed } from './lanes.ts';
import { at, cleanLine } from './normalise.ts';
import type { Forge, Outcome, Provider, Reading, TextAnswer, Tools, Wanted } from './provider.ts';
import { factsFromNames } from './root-files.ts';

export function createForgejo(forge: Forge, tools: Tools): Provider {
  const api = (forge.api ?? `https://${forge.host}/api/v1`).replace(/\/$/, '');
  const client = createClient(api, forge, tools);
  return {
    read: (wanted) =>
      inLanes(
        wanted,
        2,
        timed(tools.clock.now, (one: Wanted) => readRepository(client, api, forge, one)),
      ),
    text: (address) => text(client, api, address),
  };
}

async function readRepository(
  client: Client,
  api: string,
  forge: Forge,
  wanted: Wanted,
): Promise<Outcome> {
  if (client.limited()) return { kind: 'deferred', wanted };
  const answer = await client.json(repositoryAddress(api, wanted.path));
  if ('failure' in answer) return { kind: 'failed', wanted, failure: answer.failure };
  const start = repositoryReading(answer.value, wanted, forge.host);
  if ('reason' in start) return { kind: 'failed', wanted, failure: start };
  const same = wanted.previous && unmoved(wanted.previous, start, DETAIL_FACTS);
  if (same) return { kind: 'read', wanted, reading: extended(start, same, DETAIL_FACTS) };
  const path = start.url === undefined ? wanted.path : new URL(start.url).pathname.slice(1);
  const reading = await readFully(client, repositoryAddress(api, path), start, wanted);
  return { kind: 'read', wanted, reading };
}

function repositoryAddress(api: string, path: string): string {
  return `${api}/repos/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function readFully(
  client: Client,
  address: string,
  start: Reading,
  wanted: Wanted,
): Promise<Reading> {
  const branch = start.facts.defaultBranch;
  if (branch === undefined) return start;
  const reading = await withDetails(client, start, detailsOf(address, branch));
  const names = await rootNames(client, address, branch);
  if (!names) return reading;
  const told = extended(reading, factsFromNames(names), [
    'hygiene',
    'licenseFiles',
    'designFormats',
  ]);
  const ref = encodeURIComponent(branch);
  const manifests = await manifestTexts(
    client,
    manifestsAmong(names, wanted),
    (file) => `${address}/raw/${file.split('/').map(encodeURIComponent).join('/')}?ref=${ref}`,
  );
  return { ...told, manifests };
}

async function rootNames(
  client: Client,
  address: string,
  branch: string,
): Promise<string[] | undefined> {
  const answer = await client.json(`${address}/contents?ref=${encodeURIComponent(branch)}`);
  if ('failure' in answer || !Array.isArray(answer.value)) return undefined;
  return answer.value
    .map((item: unknown) => cleanLine(at(item, 'name')))
    .filter((name) => name !== undefined);
}

const FILE = /^\/([^/]+\/[^/]+)\/(?:raw|src)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/;

async function text(client: Client, api: string, { pathname }: URL): Promise<TextAnswer> {
  const [, path, ref, file] = FILE.exec(pathname) ?? [];
  if (path === undefined || ref === undefined || file === undefined) {
    return { failure: { reason: 'not-found', message: 'The address names no file.' } };
  }
  const answer = await client.get(`${api}/repos/${path}/raw/${file}?ref=${ref}`);
  return answer.ok ? { text: answer.text } : { failure: answer };
}
