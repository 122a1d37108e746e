/** Reads, writes and compares `catalogue/metadata.json`. */
import {
  FACTS,
  metadataSchema,
  SERVICE_FIELDS,
  type Metadata,
  type MetadataRecord,
} from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import { saysTheSame } from './merge.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Milliseconds: a confirmation older than this is written even if nothing else changed. */
const CONFIRM_AFTER = 7 * 24 * 3_600_000;

/**
 * @param text of the file; undefined if there is none yet.
 * @throws one sentence for the user when the file is malformed; it is not overwritten then.
 */
export function parseSnapshot(text: string | undefined): Metadata {
  if (text === undefined) return {};
  try {
    return metadataSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(say.faultyFile('catalogue/metadata.json'), { cause });
  }
}

/** Canonical form: repositories by address, keys in the order of the schema, two spaces, a closing newline. */
export function renderSnapshot(metadata: Metadata): string {
  const rows = Object.entries(metadata)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => [key, ordered(record)]);
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}

/**
 * The snapshot to write. A change of dates alone is not written: as long as nothing else changed and no confirmation is
 * older than a week, the former snapshot stays, so that a run without news changes no file. When anything did change,
 * every confirmed record gets its new date.
 */
export function settled(previous: Metadata, next: Metadata): Metadata {
  const isNews = Object.entries(next).some(([key, record]) => {
    const before = previous[key];
    return !saysTheSame(before, record) || isLongAgo(before, record);
  });
  return isNews ? next : previous;
}

function isLongAgo(before: MetadataRecord | undefined, after: MetadataRecord): boolean {
  return !before || isOver(before.fetchedAt, CONFIRM_AFTER, new Date(after.fetchedAt));
}

const ORDER = [
  'source',
  'fetchedAt',
  'url',
  ...FACTS,
  'kept',
  ...SERVICE_FIELDS,
  'failing',
] as const;

function ordered(record: MetadataRecord): MetadataRecord {
  return Object.fromEntries(
    ORDER.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]),
  ) as MetadataRecord;
}
