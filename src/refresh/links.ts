/** Asks for the pages that entries link to, once a week. Switched on by an instance, since it leads to any host. */
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import type { ServiceTally } from './enrich.ts';
import { isoSeconds } from './events.ts';
import { createClient, type Client } from './http.ts';
import { isAllowed } from './http-request.ts';
import type { Listing } from './listing.ts';
import type { Tools } from './provider.ts';

type LinksRecord = NonNullable<MetadataRecord['links']>;

const WEEK = 7 * 24 * 3_600_000;

/** The most requests in one run. */
const BUDGET = 100;

/** Whether a page is there shows at its beginning. */
const MAX_BYTES = 64 * 1024;

/**
 * Never throws. A link is dead when its host says that there is no such page; a host that is silent, or that
 * refuses programs, says nothing about it.
 */
export async function askLinks(
  listings: readonly Listing[],
  metadata: Metadata,
  tools: Tools,
): Promise<{ records: Metadata; tally: ServiceTally }> {
  const now = tools.clock.now();
  const due = listings.filter((listing) => isDue(listing, metadata, now));
  const isDead = asker({ ...tools, limits: { ...tools.limits, maxBytes: MAX_BYTES } });
  const records: Metadata = {};
  let asked = 0;
  for (const { repositories, links } of due) {
    const key = repositories[0]?.key ?? '';
    const record = metadata[key];
    if (!record || tools.usage.requests >= BUDGET || tools.signal.aborted) break;
    const dead = [];
    for (const link of links) if (await isDead(link)) dead.push(link);
    records[key] = { ...record, links: linksRecord(record.links, dead, isoSeconds(now)) };
    asked += 1;
  }
  return { records, tally: { kind: 'links', asked, failed: 0, left: due.length - asked } };
}

function isDue(
  { isRetired, repositories, links }: Listing,
  metadata: Metadata,
  now: Date,
): boolean {
  const record = metadata[repositories[0]?.key ?? ''];
  if (isRetired || !record || links.length === 0) return false;
  return !record.links || isOver(record.links.checkedAt, WEEK, now);
}

function linksRecord(
  known: LinksRecord | undefined,
  dead: readonly string[],
  now: string,
): LinksRecord {
  const since = (url: string) => known?.dead?.find((one) => one.url === url)?.since ?? now;
  return {
    checkedAt: now,
    ...(dead.length > 0 && { dead: dead.map((url) => ({ url, since: since(url) })) }),
  };
}

/** One client a host, so that a host that is down is not asked for each of its pages. */
function asker(tools: Tools): (link: string) => Promise<boolean> {
  const clients = new Map<string, Client>();
  return async (link) => {
    const url = URL.parse(link);
    if (!url || !isAllowed(url)) return false;
    const client = clients.get(url.origin) ?? createClient(url.origin, {}, tools);
    clients.set(url.origin, client);
    const answer = await client.get(url);
    return !answer.ok && (answer.reason === 'not-found' || answer.reason === 'gone');
  };
}
