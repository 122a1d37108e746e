import type { ForgeKind } from '../schemas/forges/forges.ts';
import type { FactName, MetadataRecord } from '../schemas/metadata.ts';

/** Where a fact was read, and when it was last known to be true. */
export interface Provenance {
  readonly source: ForgeKind;
  readonly fetchedAt: string;
  readonly url?: string | undefined;
}

/** The provenance of one fact: the record's own, unless an earlier reading left it. */
export function provenanceOf(record: MetadataRecord, fact: FactName): Provenance {
  const { source, fetchedAt, url } =
    record.kept?.find(({ facts }) => facts.includes(fact)) ?? record;
  return { source, fetchedAt, ...(url !== undefined && { url }) };
}
