/** Reads Forgejo, such as Codeberg, and Gitea: REST v1. */
import { unmoved, withDetails, withFiles } from '../../details.ts';
import { fileAnswer, namesIn } from '../../file-text.ts';
import { DETAIL_FACTS, detailsOf, logAddress, logPage, repositoryReading } from './facts.ts';
import type { ReaderContext } from '../reader-context.ts';
import { createClient, type Client } from '../../http.ts';
import { mapConcurrent, timed } from '../../../lib/concurrent.ts';
import { LOG_COUNTS, logOf, withLog, withYear } from '../../log.ts';
import type {
  Forge,
  ReadingOutcome,
  Provider,
  Reading,
  TextAnswer,
  Tools,
  Wanted,
} from '../../provider.ts';

export function createForgejo(forge: Forge, tools: Tools): Provider {
  const api = (forge.api ?? `https://${forge.host}/api/v1`).replace(/\/$/, '');
  const client = createClient(api, forge, tools);
  // A manifest names any address of this forge: what it leads to is asked for as a stranger would.
  const stranger = createClient(api, { host: forge.host }, tools);
  return {
    read: (wanted) =>
      mapConcurrent(
        wanted,
        2,
        timed(tools.clock.now, (one: Wanted) =>
          readRepository({ client, api, host: forge.host, now: tools.clock.now }, one),
        ),
      ),
    text: (address) => text(stranger, api, address),
  };
}

async function readRepository(context: ReaderContext, wanted: Wanted): Promise<ReadingOutcome> {
  const { client, api, host, now } = context;
  if (client.limited()) return { kind: 'deferred', wanted };
  const answer = await client.json(repositoryAddress(api, wanted.path));
  if ('failure' in answer) return { kind: 'failed', wanted, failure: answer.failure };
  const start = repositoryReading(answer.value, wanted, host);
  if ('reason' in start) return { kind: 'failed', wanted, failure: start };
  const same = unmoved(wanted.previous, start, DETAIL_FACTS, LOG_COUNTS);
  const branch = start.facts.defaultBranch;
  if (branch === undefined) return { kind: 'read', wanted, reading: start };
  const path = start.url === undefined ? wanted.path : new URL(start.url).pathname.slice(1);
  const address = repositoryAddress(api, path);
  const log = logOf(client, (page) => logAddress(address, branch, page), logPage);
  const reading = same
    ? await withYear(same, wanted, log, now())
    : await readFully(client, address, branch, await withLog(start, log, now()), wanted);
  return { kind: 'read', wanted, reading };
}

function repositoryAddress(api: string, path: string): string {
  return `${api}/repos/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function readFully(
  client: Client,
  address: string,
  branch: string,
  start: Reading,
  wanted: Wanted,
): Promise<Reading> {
  const reading = await withDetails(client, start, detailsOf(address));
  const ref = encodeURIComponent(branch);
  const listing = await client.json(`${address}/contents?ref=${ref}`);
  const names = 'failure' in listing ? undefined : namesIn(listing.value);
  return withFiles(
    client,
    reading,
    // There is no commit without files.
    names?.length ? names : undefined,
    wanted,
    (file) => `${address}/contents/${file.split('/').map(encodeURIComponent).join('/')}?ref=${ref}`,
  );
}

const FILE = /^\/([^/]+\/[^/]+)\/(?:raw|src)\/(?:branch|tag|commit)\/([^/]+)\/(.+)$/;

async function text(client: Client, api: string, { pathname }: URL): Promise<TextAnswer> {
  const [, path, ref, file] = FILE.exec(pathname) ?? [];
  if (path === undefined || ref === undefined || file === undefined) {
    return { failure: { reason: 'not-found', cause: { code: 'no-file' } } };
  }
  return fileAnswer(await client.json(`${api}/repos/${path}/contents/${file}?ref=${ref}`));
}
