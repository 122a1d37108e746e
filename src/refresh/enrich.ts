/** Asks the services beside the forges, one repository after the other, within the budget of each. */
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import {
  serviceRecord,
  type Enricher,
  type EnricherKind,
  type ServiceField,
  type ServiceRecord,
  type Subject,
} from './enrichers/enricher.ts';
import { scorecard } from './enrichers/scorecard.ts';
import { softwareHeritage } from './enrichers/software-heritage.ts';
import { zenodo } from './enrichers/zenodo.ts';
import { isoSeconds } from './events.ts';
import { createClient, type Client } from './http.ts';
import { askLinks } from './links.ts';
import type { Listing } from './listing.ts';
import type { Tools } from './provider.ts';
import { newUsage } from './usage.ts';

export const ENRICHERS = {
  'software-heritage': softwareHeritage,
  scorecard,
  zenodo,
} as const satisfies Record<EnricherKind, Enricher<never> | Enricher>;

/** A service as `site.yaml` switches it on. */
export interface Service {
  readonly kind: EnricherKind | 'links';
  readonly api?: string | undefined;
  readonly token?: string | undefined;
  readonly tokenEnv?: string | undefined;
}

export interface ServiceTally {
  readonly kind: EnricherKind | 'links';
  readonly asked: number;
  readonly failed: number;
  /** Due, and left for another night. */
  readonly left: number;
}

/** Asks each service that is switched on, one after the other. Returns the changed records, never throws. */
export async function askServices(
  services: readonly Service[],
  listings: readonly Listing[],
  metadata: Metadata,
  tools: Omit<Tools, 'usage'>,
): Promise<{ records: Metadata; tallies: ServiceTally[] }> {
  const subjects = listings.flatMap((listing) => subjectsOf(listing, metadata));
  const records: Metadata = {};
  const tallies: ServiceTally[] = [];
  for (const service of services) {
    const known = { ...metadata, ...records };
    const own = { ...tools, usage: newUsage() };
    try {
      const answer = await ask(service, listings, subjects, known, own);
      Object.assign(records, answer.records);
      tallies.push(answer.tally);
    } catch (error) {
      // Whatever a service does, what the forges said is worth keeping.
      tools.fault(`${service.kind} was not asked: its reader failed${codeOf(error)}.`);
      tallies.push({ kind: service.kind, asked: 0, failed: 0, left: listings.length });
    }
  }
  return { records, tallies };
}

function ask(
  service: Service,
  listings: readonly Listing[],
  subjects: readonly Subject[],
  known: Metadata,
  tools: Tools,
): Promise<{ records: Metadata; tally: ServiceTally }> {
  const { kind } = service;
  return kind === 'links'
    ? askLinks(listings, known, tools)
    : enrich({ ...service, kind }, subjects, known, tools);
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ` (${error.name})` : '';
}

/** A DOI stands for the project, so that it belongs to the canonical repository alone. */
function subjectsOf({ isRetired, doi, repositories }: Listing, metadata: Metadata): Subject[] {
  if (isRetired) return [];
  return repositories.map(({ key }, index) =>
    index > 0 ? { key } : { key, doi: doi ?? metadata[key]?.manifest?.fields.identifiers?.doi },
  );
}

/** What a service knows now about the subjects that are due. Returns the changed records. */
async function enrich(
  service: Service & { readonly kind: EnricherKind },
  subjects: readonly Subject[],
  metadata: Metadata,
  tools: Tools,
): Promise<{ records: Metadata; tally: ServiceTally }> {
  const enricher = ENRICHERS[service.kind] as unknown as Enricher;
  const api = (service.api ?? enricher.api).replace(/\/$/, '');
  const client = createClient(api, service, tools);
  const due = dueSubjects(enricher, subjects, metadata, tools.clock.now());
  const records: Metadata = {};
  let [asked, failed] = [0, 0];
  for (const subject of due) {
    const addresses = enricher.addresses(subject, api);
    const record = metadata[subject.key];
    if (!addresses || !record) continue;
    if (tools.usage.requests >= enricher.budget || client.limited() || tools.signal.aborted) break;
    const answer = await readSafely(enricher, client, subject, addresses.ask);
    asked += 1;
    if ('reason' in answer) failed += 1;
    const known = record[enricher.field] as ServiceRecord<ServiceField> | undefined;
    const now = isoSeconds(tools.clock.now());
    records[subject.key] = withService(
      record,
      enricher.field,
      serviceRecord(known, answer, addresses.show, now),
    );
  }
  return { records, tally: { kind: service.kind, asked, failed, left: due.length - asked } };
}

/** An answer that makes the reader fail costs its own repository this service, and no other. */
async function readSafely(
  enricher: Enricher,
  client: Client,
  subject: Subject,
  address: string,
): ReturnType<Enricher['read']> {
  try {
    return await enricher.read(client, subject, address);
  } catch (error) {
    const message = `The reader of this service failed${codeOf(error)}.`;
    return { reason: 'invalid-response', message };
  }
}

function withService(
  record: MetadataRecord,
  field: ServiceField,
  value: ServiceRecord<ServiceField>,
): MetadataRecord {
  return { ...record, [field]: value };
}

/** The longest unasked first. */
function dueSubjects(
  enricher: Enricher,
  subjects: readonly Subject[],
  metadata: Metadata,
  now: Date,
): Subject[] {
  const checkedAt = ({ key }: Subject) => metadata[key]?.[enricher.field]?.checkedAt ?? '';
  return subjects
    .filter((subject) => metadata[subject.key] && enricher.addresses(subject, enricher.api))
    .filter(({ key }) => {
      const known = metadata[key]?.[enricher.field];
      if (!known || known.failing) return true;
      return isOver(known.checkedAt, enricher.maxAge(known), now);
    })
    .toSorted((a, b) =>
      checkedAt(a) === checkedAt(b)
        ? a.key < b.key
          ? -1
          : 1
        : checkedAt(a) < checkedAt(b)
          ? -1
          : 1,
    );
}
