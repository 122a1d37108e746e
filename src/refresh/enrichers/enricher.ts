/** A service beside the forges that knows something about repositories, with its own budget and its own failures. */
import type { EvidenceField } from '../../schemas/evidence.ts';
import type { MetadataRecord } from '../../schemas/metadata.ts';
import { failingSince } from '../failing.ts';
import type { Client } from '../http.ts';
import type { Failure } from '../../lib/http/failure.ts';
import type { Origin } from '../provider.ts';

export const ENRICHER_KINDS = [
  'software-heritage',
  'scorecard',
  'zenodo',
  'ecosyste-ms',
  'datacite',
  'openalex',
  'pypistats',
  'npm',
  'anaconda',
  'debian',
] as const;
export type EnricherKind = (typeof ENRICHER_KINDS)[number];

/** What a service may be asked about. */
export interface EnricherSubject {
  /** Canonical address of the repository. */
  readonly key: string;
  readonly doi?: string | undefined;
  /** Package URLs. */
  readonly packages?: readonly string[] | undefined;
}

/** The part of the record that a service fills. */
export type ServiceField = 'softwareHeritage' | 'scorecard' | 'zenodo' | 'boards' | EvidenceField;
export type ServiceRecord<Field extends ServiceField> = NonNullable<MetadataRecord[Field]>;

export interface Enricher<Field extends ServiceField = ServiceField> {
  readonly field: Field;
  /** Where its API answers unless the instance says otherwise. */
  readonly api: string;
  /** Requests per run. */
  readonly budget: number;
  /** Milliseconds after which an answer is asked for again. */
  readonly maxAge: (known: ServiceRecord<Field>) => number;
  /** The address of the API, and that of the same page for people; undefined if the service cannot know the subject. */
  readonly addresses: (
    subject: EnricherSubject,
    api: string,
  ) => { ask: string; show: string } | undefined;
  /** Parses the answer; for a subject that the service does not know, a failure `not-found`. */
  readonly read: (
    client: Client,
    subject: EnricherSubject,
    ask: string,
  ) => Promise<Partial<ServiceRecord<Field>> | Failure>;
}

/** What became of the projects about which a service was to be asked. */
export type Asked = Omit<ServiceTally, 'requests'>;

/** Counts for the report of a run. */
export interface ServiceTally {
  readonly kind: EnricherKind | 'links' | 'boards' | 'osv' | 'pictures';
  readonly asked: number;
  readonly failed: number;
  /** Sent to it, with repeated ones. */
  readonly requests: number;
  /** Due, but not asked in this run. */
  readonly left: number;
}

/** Stores the record as it is after the answer of a service, and where a field of it was read. */
export type Keep = (
  key: string,
  record: MetadataRecord,
  from?: { readonly field: ServiceField; readonly origin: Origin },
) => void;

/** The failure for an answer of another shape than documented. */
export function noAnswer(service: string, wanted: 'record' | 'score' | 'visit' | 'list'): Failure {
  return { reason: 'invalid-response', cause: { code: 'unfit-service', service, wanted } };
}

/**
 * The part of the record after asking. A failure keeps the last good values, and so does an answer without values: that
 * something was archived, scored or published on a date stays true.
 */
export function serviceRecord<Field extends ServiceField>(
  known: ServiceRecord<Field> | undefined,
  answer: Partial<ServiceRecord<Field>> | Failure,
  url: string,
  now: string,
): ServiceRecord<Field> {
  if (!('reason' in answer)) {
    const { failing: _, ...last } = known?.url === url ? known : {};
    const values = Object.keys(answer).length > 0 ? answer : last;
    return { ...values, checkedAt: now, url } as ServiceRecord<Field>;
  }
  if (known?.failing?.reason === answer.reason) return known;
  const failing = failingSince(known?.failing?.since ?? now, answer);
  return { ...(known ?? { checkedAt: now, url }), failing } as ServiceRecord<Field>;
}
