/**
 * Keeps what a run could not commit in `.refresh/` of the instance for the next one: otherwise the date on which a
 * change was noticed would be lost.
 */
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { SERVICE_FIELDS, type Metadata, type MetadataRecord } from '../../schemas/metadata.ts';
import { parseEvents } from '../../refresh/events.ts';
import {
  GENERATED,
  readGenerated,
  writeGenerated,
  type Files,
  type Texts,
} from '../../refresh/files.ts';
import { parseHistory } from '../../instance/history.ts';
import { WORK_FOLDER } from '../../refresh/journal.ts';
import { parseSnapshot, renderSnapshot } from '../../refresh/snapshot.ts';
import { parseVulnerabilities } from '../../refresh/vulnerabilities.ts';

const NAMES = Object.values(GENERATED);

/** Copies the four files. */
export function keep(files: Files, catalogue: string): void {
  const folder = keptIn(catalogue);
  files.write(join(folder, '.gitignore'), '*\n');
  for (const name of NAMES) {
    const text = files.read(join(catalogue, name));
    if (text !== undefined) files.write(join(folder, name), text);
  }
}

/** Call when everything is committed. */
export function drop(files: Files, catalogue: string): void {
  for (const name of NAMES) files.remove(join(keptIn(catalogue), name));
}

/**
 * Restores newer content from the copies to the catalogue.
 *
 * @returns true when there was any.
 */
export function takeUp(files: Files, catalogue: string, now: Date): boolean {
  const committed = readGenerated(files, catalogue);
  const next = continued(committed, readGenerated(files, keptIn(catalogue)), now);
  return next !== undefined && writeGenerated(files, catalogue, committed, next).length > 0;
}

function keptIn(catalogue: string): string {
  return join(dirname(catalogue), WORK_FOLDER);
}

/**
 * The committed files, with what the copies add. Events and history are append-only: copies that do not begin with what
 * is committed are older or of another state, and ignored. Of each record the newer one counts.
 */
function continued(committed: Texts, kept: Texts, now: Date): Texts | undefined {
  try {
    const [events, later] = [parseEvents(committed.events), parseEvents(kept.events)];
    const [rows, laterRows] = [parseHistory(committed.history), parseHistory(kept.history)];
    if (!beginsWith(later, events) || !beginsWith(laterRows, rows)) return undefined;
    const [old, fresh] = [parseSnapshot(committed.metadata), parseSnapshot(kept.metadata)];
    const metadata = newerOf(old, fresh, now);
    return {
      events: later.length > events.length ? kept.events : committed.events,
      history: laterRows.length > rows.length ? kept.history : committed.history,
      vulnerabilities: newerText(committed.vulnerabilities, kept.vulnerabilities, now),
      metadata: isDeepStrictEqual(metadata, old) ? committed.metadata : renderSnapshot(metadata),
    };
  } catch {
    // A faulty copy is ignored; a faulty committed file is reported by the refresh.
    return undefined;
  }
}

/** For a file that is always replaced as a whole. */
function newerText(
  committed: string | undefined,
  kept: string | undefined,
  now: Date,
): string | undefined {
  const moment = askedAt(kept);
  return moment > askedAt(committed) && moment <= now.getTime() ? kept : committed;
}

function askedAt(text: string | undefined): number {
  const known = parseVulnerabilities(text);
  return known ? Date.parse(known.checkedAt) : 0;
}

function beginsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  return isDeepStrictEqual(list.slice(0, start.length), start);
}

function newerOf(committed: Metadata, kept: Metadata, now: Date): Metadata {
  const newer = Object.entries(kept).filter(([key, record]) => {
    const moment = momentOf(record);
    return moment <= now.getTime() && moment > momentOf(committed[key]);
  });
  return {
    ...committed,
    ...Object.fromEntries(newer.map(([key, record]) => [key, looked(record, committed[key])])),
  };
}

/** Drawings are not copied, so boards are read again. */
function looked(kept: MetadataRecord, committed: MetadataRecord | undefined): MetadataRecord {
  const { boards: _, ...rest } = kept;
  return { ...rest, ...(committed?.boards && { boards: committed.boards }) };
}

/** When a record was last updated, in milliseconds since the epoch. */
function momentOf(record: MetadataRecord | undefined): number {
  if (!record) return -Infinity;
  const { fetchedAt, failing } = record;
  const services = SERVICE_FIELDS.map((name) => record[name]?.checkedAt);
  const dates = [fetchedAt, failing?.since, ...services].filter((date) => date !== undefined);
  return Math.max(...dates.map((date) => Date.parse(date)));
}
