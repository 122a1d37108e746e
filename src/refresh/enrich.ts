/** Asks the services beside the forges, one repository after the other, within the budget of each. */
import { defined } from '../lib/defined.ts';
import type { Metadata } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import { askBoards, type BoardPlace } from './boards/ask-boards.ts';
import {
  serviceRecord,
  type Enricher,
  type EnricherKind,
  type Keep,
  type ServiceField,
  type ServiceRecord,
  type Asked,
  type ServiceTally,
  type EnricherSubject,
} from './enrichers/enricher.ts';
import { anaconda } from './enrichers/anaconda.ts';
import { datacite, openalex } from './enrichers/citations.ts';
import { debian } from './enrichers/debian.ts';
import { ecosysteMs } from './enrichers/ecosyste-ms.ts';
import { npm } from './enrichers/npm.ts';
import { askOsv, type PackagePlace } from './enrichers/osv.ts';
import { pypistats } from './enrichers/pypistats.ts';
import { scorecard } from './enrichers/scorecard.ts';
import { softwareHeritage } from './enrichers/software-heritage.ts';
import { zenodo } from './enrichers/zenodo.ts';
import { isoSeconds } from './events.ts';
import { createClient, type Client } from './http.ts';
import { askLinks } from './links.ts';
import type { PlanOptions } from './plan.ts';
import type { Listing } from './tracked-repositories.ts';
import type { Tools } from './provider.ts';
import type { SharedTools } from './read-forges.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** An enricher of some field. */
type AnyEnricher = { [Field in ServiceField]: Enricher<Field> }[ServiceField];

export const ENRICHERS = {
  'software-heritage': softwareHeritage,
  scorecard,
  zenodo,
  'ecosyste-ms': ecosysteMs,
  datacite,
  openalex,
  pypistats,
  npm,
  anaconda,
  debian,
} as const satisfies Record<EnricherKind, AnyEnricher>;

/** A service as `site.yaml` switches it on. */
export interface Service {
  readonly kind: EnricherKind | 'links' | 'boards' | 'osv';
  readonly api?: string | undefined;
  readonly token?: string | undefined;
  readonly tokenEnv?: string | undefined;
}

/** The packages of the inventory belong to no project, so that OSV is not asked for some projects only. */
export function servicesFor(
  services: readonly Service[],
  { only }: Pick<PlanOptions, 'only'>,
): readonly Service[] {
  return only ? services.filter(({ kind }) => kind !== 'osv') : services;
}

/**
 * Asks each service that is switched on, one after the other, and passes each record that changed to `keep`. Never
 * throws.
 */
export async function askServices(
  services: readonly Service[],
  listings: readonly Listing[],
  metadata: Metadata,
  keep: Keep,
  place: BoardPlace & PackagePlace,
  tools: SharedTools,
): Promise<ServiceTally[]> {
  const subjects = listings.flatMap((listing) => subjectsOf(listing, metadata));
  const known = { ...metadata };
  const learn: Keep = (key, record, from) => {
    known[key] = record;
    keep(key, record, from);
  };
  const tallies: ServiceTally[] = [];
  for (const service of services) {
    const own = { ...tools, usage: tools.meter.usage() };
    try {
      const tally = await ask(service, listings, subjects, known, learn, place, own);
      tallies.push({ ...tally, requests: own.usage.requests });
    } catch (error) {
      // A faulty service must not cost what the forges answered.
      tools.fault(say.serviceFailed(service.kind, nameOf(error)));
      const left = listings.length;
      tallies.push({ kind: service.kind, asked: 0, failed: 0, requests: own.usage.requests, left });
    }
  }
  return tallies;
}

function ask(
  service: Service,
  listings: readonly Listing[],
  subjects: readonly EnricherSubject[],
  known: Metadata,
  learn: Keep,
  place: BoardPlace & PackagePlace,
  tools: Tools,
): Promise<Asked> {
  const { kind } = service;
  if (kind === 'links') return askLinks(listings, known, learn, tools);
  if (kind === 'osv') return askOsv(service, place, tools);
  if (kind === 'boards') return askBoards(listings, known, learn, place, tools);
  return enrich({ ...service, kind }, subjects, known, learn, tools);
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}

/** DOI and packages stand for the project, so only the canonical repository gets them. */
function subjectsOf(
  { isRetired, doi, packages, repositories }: Listing,
  metadata: Metadata,
): EnricherSubject[] {
  if (isRetired) return [];
  return repositories.map(({ key }, index) =>
    index > 0
      ? { key }
      : { key, packages, doi: doi ?? metadata[key]?.manifest?.fields.identifiers?.doi },
  );
}

/** Asks a service about the subjects that are due, within its budget. */
async function enrich(
  service: Service & { readonly kind: EnricherKind },
  subjects: readonly EnricherSubject[],
  metadata: Metadata,
  learn: Keep,
  tools: Tools,
): Promise<Asked> {
  const enricher = ENRICHERS[service.kind] as unknown as Enricher;
  const api = (service.api ?? enricher.api).replace(/\/$/, '');
  const client = createClient(api, service, tools);
  const due = dueSubjects(enricher, subjects, metadata, tools.clock.now());
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
    const value = serviceRecord(known, answer, addresses.show, now);
    learn(
      subject.key,
      { ...record, [enricher.field]: value },
      { field: enricher.field, origin: { method: 'GET', address: addresses.ask, at: '$' } },
    );
  }
  return { kind: service.kind, asked, failed, left: due.length - asked };
}

/** An answer that makes the parser throw costs only this repository, and only this service. */
async function readSafely(
  enricher: Enricher,
  client: Client,
  subject: EnricherSubject,
  address: string,
): ReturnType<Enricher['read']> {
  try {
    return await enricher.read(client, subject, address);
  } catch (error) {
    return {
      reason: 'invalid-response',
      cause: { code: 'service-reader', ...defined({ error: nameOf(error) }) },
    };
  }
}

/** Those whose last check is oldest come first. */
function dueSubjects(
  enricher: Enricher,
  subjects: readonly EnricherSubject[],
  metadata: Metadata,
  now: Date,
): EnricherSubject[] {
  const order = ({ key }: EnricherSubject) =>
    `${metadata[key]?.[enricher.field]?.checkedAt ?? ''} ${key}`;
  return subjects
    .filter((subject) => metadata[subject.key] && enricher.addresses(subject, enricher.api))
    .filter(({ key }) => {
      const known = metadata[key]?.[enricher.field];
      if (!known || known.failing) return true;
      return isOver(known.checkedAt, enricher.maxAge(known), now);
    })
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
