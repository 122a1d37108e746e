/**
 * Requests the pages that entries link to, once a week. Switched on by an instance, since it contacts any public host.
 */
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import type { Keep, Asked } from './enrichers/enricher.ts';
import { isoSeconds } from './events.ts';
import { createClient, type Client } from './http.ts';
import { createPublicFetch, isPublicPage } from './public-fetch.ts';
import type { Listing } from './tracked-repositories.ts';
import type { Tools } from './provider.ts';

type LinksRecord = NonNullable<MetadataRecord['links']>;

const WEEK = 7 * 24 * 3_600_000;

/** Requests per run. */
const BUDGET = 100;

/** The beginning of a page is enough to know that it exists. */
const MAX_BYTES = 64 * 1024;

/**
 * A link is dead when its host answers that there is no such page, and alive when the page comes. A host that does not
 * answer, or refuses programs, says nothing: the last known state stays. Those whose last check is oldest come first.
 */
export async function askLinks(
  listings: readonly Listing[],
  metadata: Metadata,
  learn: Keep,
  tools: Tools,
): Promise<Asked> {
  const now = tools.clock.now();
  const due = listings
    .filter((listing) => isDue(listing, metadata, now))
    .toSorted((a, b) => checkedAt(a, metadata).localeCompare(checkedAt(b, metadata)));
  const ask = asker({
    ...tools,
    fetch: tools.publicFetch ?? createPublicFetch(),
    limits: { ...tools.limits, maxBytes: MAX_BYTES },
  });
  let asked = 0;
  for (const listing of due) {
    const { links } = listing;
    const key = keyOf(listing);
    const record = metadata[key];
    const { requests, isSpent } = tools.usage;
    if (!record || requests >= BUDGET || isSpent() || tools.signal.aborted) break;
    const dead = [];
    for (const link of links)
      if ((await ask(link)) ?? isKnownDead(link, record.links)) dead.push(link);
    learn(key, { ...record, links: linksRecord(record.links, dead, isoSeconds(now)) });
    asked += 1;
  }
  return { kind: 'links', asked, failed: 0, left: due.length - asked };
}

/** Empty where the entry has no repository. */
function keyOf({ repositories }: Listing): string {
  return repositories[0]?.key ?? '';
}

function checkedAt(listing: Listing, metadata: Metadata): string {
  return metadata[keyOf(listing)]?.links?.checkedAt ?? '';
}

function isKnownDead(link: string, known: LinksRecord | undefined): boolean {
  return known?.dead?.some(({ url }) => url === link) ?? false;
}

function isDue(listing: Listing, metadata: Metadata, now: Date): boolean {
  const { isRetired, links } = listing;
  const record = metadata[keyOf(listing)];
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

/**
 * Whether a link is dead; undefined when its host did not say. One client per host, so that a host that is down is not
 * asked for each of its pages.
 */
function asker(tools: Tools): (link: string) => Promise<boolean | undefined> {
  const clients = new Map<string, Client>();
  return async (link) => {
    const url = URL.parse(link);
    if (!url || !isPublicPage(url)) return undefined;
    const client = clients.get(url.origin) ?? createClient(url.origin, {}, tools);
    clients.set(url.origin, client);
    const answer = await client.get(url);
    // A page that is too long, or has moved to another host, exists.
    if (answer.ok || answer.reason === 'too-large' || answer.reason === 'moved') return false;
    return answer.reason === 'not-found' || answer.reason === 'gone' ? true : undefined;
  };
}
