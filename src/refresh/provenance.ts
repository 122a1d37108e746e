import type { ForgeKind } from '../schemas/forges/forges.ts';
import type { FactName, MetadataRecord } from '../schemas/metadata.ts';

/** The source of a fact, and when it was last confirmed. */
export interface Provenance {
  readonly source: ForgeKind;
  readonly fetchedAt: string;
  readonly url?: string | undefined;
}

/** The provenance of one fact: the record's own, unless the fact was kept from an earlier reading. */
export function provenanceOf(record: MetadataRecord, fact: FactName): Provenance {
  const { source, fetchedAt, url } =
    record.kept?.find(({ facts }) => facts.includes(fact)) ?? record;
  return { source, fetchedAt, ...(url !== undefined && { url }) };
}
