/** The order of the keys in the file of an entry: the one of `entrySchema`, which a test compares. */
import { own } from '../../lib/own.ts';

/** Key → order of the keys below it, also of those in the items of a list. */
interface Order {
  readonly [key: string]: Order | null;
}

const repository = { url: null, for: null };
const citation = { title: null, authors: null, year: null, version: null, doi: null, url: null };

export const ENTRY_ORDER = {
  name: null,
  title: null,
  summary: null,
  description: null,
  status: null,
  maturity: null,
  licenses: { software: null, hardware: null, gateware: null, documentation: null, data: null },
  licensesSeen: { part: null, license: null, at: null, year: null, note: null },
  licensor: null,
  repositories: repository,
  links: {
    homepage: null,
    documentation: null,
    issues: null,
    forum: null,
    chat: null,
    releases: null,
    newsfeed: null,
    design: null,
    others: { label: null, url: null },
  },
  organisations: null,
  topics: null,
  interfaces: { provides: null, uses: null },
  relations: { type: null, target: null },
  availability: { vendor: null, url: null, note: null },
  specifications: { parameter: null, value: null, note: null },
  tools: null,
  publications: { title: null, doi: null, url: null },
  since: null,
  review: { state: null, date: null, sources: null, note: null },
  uses: { field: null, what: null, source: null },
  seeking: null,
  identifiers: { doi: null, swhid: null, oshwa: null },
  citation,
  contact: null,
  publiccode: {
    platforms: null,
    softwareType: null,
    features: null,
    maintenance: null,
    localisationReady: null,
    languages: null,
  },
  images: { file: null, alt: null, credit: null },
  aliases: null,
  retired: { date: null, reason: null, successor: null },
  harvest: { manifest: null, without: null, forge: null, because: null },
} as const satisfies Order;

/** The way to a value: keys and indices, from the outside in. */
export type Path = readonly (string | number)[];

/** The keys of a record that stands at a path, in their order; indices of lists are passed over. */
export function keysAt(path: Path): readonly string[] {
  const names = path.filter((step) => typeof step === 'string');
  const order = names.reduce<Order | null>(
    (found, name) => (found && own(found, name)) ?? null,
    ENTRY_ORDER,
  );
  return Object.keys(order ?? {});
}
