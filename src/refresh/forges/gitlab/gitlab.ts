/** Reads GitLab of any host: REST v4, gently. https://docs.gitlab.com/api/rest/ */
import { unmoved, withDetails, withFiles, type Detail } from '../../details.ts';
import { namesIn } from '../../file-text.ts';
import {
  DETAIL_FACTS,
  detailsOf,
  fileAddress,
  logAddress,
  logPage,
  projectAddress,
  projectReading,
  TREE_PAGE,
} from './facts.ts';
import { gitlabText } from './text.ts';
import type { ReaderContext } from '../reader-context.ts';
import { createClient, type Client } from '../../http.ts';
import { mapConcurrent, timed } from '../../../lib/concurrent.ts';
import { LOG_COUNTS, logOf, withLog, withYear } from '../../log.ts';
import { at, cleanLine } from '../../normalise.ts';
import type { Forge, ReadingOutcome, Provider, Reading, Tools, Wanted } from '../../provider.ts';

const MAX_TREE_PAGES = 5;

export function createGitlab(forge: Forge, tools: Tools): Provider {
  const api = (forge.api ?? `https://${forge.host}/api/v4`).replace(/\/$/, '');
  const client = createClient(api, forge, tools);
  // A manifest names any address of this forge: what it leads to is asked for as a stranger would.
  const stranger = createClient(api, { host: forge.host }, tools);
  const lanes = forge.token === undefined ? 2 : 4;
  return {
    read: (wanted) =>
      mapConcurrent(
        wanted,
        lanes,
        timed(tools.clock.now, (one: Wanted) =>
          readProject({ client, api, host: forge.host, now: tools.clock.now }, one),
        ),
      ),
    text: (address) => gitlabText(stranger, api, address),
  };
}

async function readProject(context: ReaderContext, wanted: Wanted): Promise<ReadingOutcome> {
  const { client, api, host, now } = context;
  if (client.limited()) return { kind: 'deferred', wanted };
  const answer = await client.json(
    `${projectAddress(api, wanted.path)}?license=true&statistics=true`,
  );
  if ('failure' in answer) return { kind: 'failed', wanted, failure: answer.failure };
  const start = projectReading(answer.value, wanted, host, client.anonymous());
  if ('reason' in start) return { kind: 'failed', wanted, failure: start };
  const same = unmoved(wanted.previous, start, DETAIL_FACTS, LOG_COUNTS);
  const branch = start.facts.defaultBranch;
  if (branch === undefined) return { kind: 'read', wanted, reading: start };
  const path = cleanLine(at(answer.value, 'path_with_namespace')) ?? wanted.path;
  const address = projectAddress(api, path);
  const log = logOf(client, (page) => logAddress(address, branch, page), logPage);
  const reading = same
    ? await withYear(same, wanted, log, now())
    : await readFully(
        client,
        address,
        branch,
        await withLog(start, log, now()),
        wanted,
        detailsOf(address, answer.value),
      );
  return { kind: 'read', wanted, reading };
}

async function readFully(
  client: Client,
  address: string,
  branch: string,
  start: Reading,
  wanted: Wanted,
  details: readonly Detail[],
): Promise<Reading> {
  const reading = await withDetails(client, start, details);
  const names = await rootNames(client, address, branch);
  return withFiles(
    client,
    reading,
    names,
    wanted,
    (file) => `${fileAddress(address, file)}?ref=${encodeURIComponent(branch)}`,
  );
}

async function rootNames(
  client: Client,
  address: string,
  branch: string,
): Promise<string[] | undefined> {
  const names: string[] = [];
  for (let page = 1; page <= MAX_TREE_PAGES; page += 1) {
    const answer = await client.json(
      `${address}/repository/tree?ref=${encodeURIComponent(branch)}&per_page=${TREE_PAGE}&page=${page}`,
    );
    const listed = 'failure' in answer ? undefined : namesIn(answer.value);
    // There is no commit without files; a further page may be empty.
    if (!listed || (page === 1 && listed.length === 0)) return undefined;
    names.push(...listed);
    if (listed.length < TREE_PAGE) break;
  }
  return names;
}
