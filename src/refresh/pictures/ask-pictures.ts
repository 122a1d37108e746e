/** Fetches the pictures that manifests name, and converts those that have changed. */
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import { createHash } from 'node:crypto';

import { namedPictures, type NamedPicture } from '../../catalogue/pictures.ts';
import { mapConcurrent } from '../../lib/concurrent.ts';
import { defined } from '../../lib/defined.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { pictureProcess, type PictureProcess } from '../../lib/picture/apart.ts';
import { namedFiles, pictureKey, type NamedFile } from '../../lib/picture/files.ts';
import type { Metadata } from '../../schemas/metadata.ts';
import type {
  FetchedPicture,
  PictureRecord,
  PictureRefusal,
} from '../../schemas/picture-record.ts';
import type { ServiceTally } from '../enrichers/enricher.ts';
import { isoSeconds } from '../events.ts';
import type { Tools } from '../provider.ts';
import type { ListedEntry } from '../tracked-repositories.ts';
import { fetchPicture } from './fetch-picture.ts';
import { isAtRest, refusedAgain } from './refusals.ts';
import type { MediaStore } from '../media-store.ts';
import { failureMessages } from '#messages/failures.ts';
import { pictureFaults, pictureMessages as say } from '#messages/pictures.ts';

/** Projects that are read concurrently: most of the time is spent waiting for hosts. */
const LANES = 3;

/** Requests per run. Projects without pictures come first. */
const BUDGET = 2_000;

/** After so many failures in a row a host counts as down, and is skipped until the next run. */
const GIVE_UP_AFTER = 6;

export interface PicturePlace {
  readonly hosts: readonly ForgeAt[];
  readonly store: MediaStore<PictureRecord>;
}

/** A project and the record of its canonical repository, which has been read. */
interface Subject {
  readonly id: string;
  readonly named: readonly NamedPicture[];
  readonly known: PictureRecord;
  /** Its repository was read in this run. */
  readonly isRead: boolean;
}

/** @param read keys of the repositories that were read in this run: only their pictures are requested. */
export async function askPictures(
  entries: readonly ListedEntry[],
  metadata: Metadata,
  keyOf: (id: string) => string | undefined,
  read: { has(key: string): boolean },
  place: PicturePlace,
  tools: Tools,
): Promise<ServiceTally> {
  const subjects = entries
    .flatMap(({ id, entry }): Subject[] => {
      const key = keyOf(id);
      const record = key === undefined ? undefined : metadata[key];
      if (key === undefined || !record || entry.retired) return [];
      const named = namedPictures(entry, record.manifest);
      return [{ id, named, known: place.store.read(id), isRead: read.has(key) }];
    })
    .filter(({ named, known: { pictures, refused = [] } }) =>
      [named, pictures, refused].some((list) => list.length > 0),
    )
    .toSorted((a, b) => Number(hasPictures(a)) - Number(hasPictures(b)));
  const run = newRun(place, tools);
  let [asked, failed, left] = [0, 0, 0];
  try {
    for await (const tally of mapConcurrent(subjects, LANES, (subject) => run.refresh(subject))) {
      asked += tally.asked;
      failed += tally.failed;
      left += tally.left;
    }
  } finally {
    run.end();
  }
  return { kind: 'pictures', asked, failed, requests: tools.usage.requests, left };
}

function hasPictures({ known }: Subject): boolean {
  return known.pictures.length > 0;
}

type Tally = Pick<ServiceTally, 'asked' | 'failed' | 'left'>;

function newRun({ hosts, store }: PicturePlace, tools: Tools) {
  const apart = pictureProcess();
  const failures = new Map<string, number>();
  const isOver = (host: string) =>
    tools.signal.aborted ||
    tools.usage.requests >= BUDGET ||
    tools.usage.isSpent() ||
    (failures.get(host) ?? 0) >= GIVE_UP_AFTER;

  const refresh = async ({ id, named, known, isRead }: Subject): Promise<Tally> => {
    const tally = { asked: 0, failed: 0, left: 0 };
    const today = dayOf(tools);
    const pictures: FetchedPicture[] = [];
    const refused: PictureRefusal[] = [];
    const files: NamedFile[] = [];
    for (const picture of named) {
      const isOf = ({ address }: { readonly address: string }) => address === picture.address;
      const before = known.pictures.find(isOf);
      const refusal = before ? undefined : known.refused?.find(isOf);
      const { host } = new URL(picture.address);
      const isDue = isRead && !isAtRest(refusal, hosts, today);
      const isAsked = isDue && !isOver(host);
      if (isDue && !isAsked) tally.left += 1;
      if (!isAsked) {
        if (before) pictures.push({ ...before, manifest: picture.file });
        if (refusal) refused.push(refusal);
        continue;
      }
      tally.asked += 1;
      const outcome = await look(picture, before, hosts, apart, tools);
      const { failure } = outcome;
      failures.set(host, failure && isHostDown(failure) ? (failures.get(host) ?? 0) + 1 : 0);
      if (outcome.fault !== undefined && !tools.signal.aborted) {
        tally.failed += 1;
        tools.warn(say.notFetched(id, picture.address, outcome.fault));
        if (!before) refused.push(refusedAgain(picture.address, refusal, hosts, today));
      }
      if (outcome.picture) pictures.push(outcome.picture);
      files.push(...(outcome.files ?? []));
    }
    const contents = new Map(files.map(({ file, bytes }) => [file, bytes]));
    try {
      store.write(id, { pictures, ...(refused.length > 0 && { refused }) }, contents);
    } catch (error) {
      tools.fault(say.notWritten(id, error instanceof Error ? error.message : String(error)));
    }
    return tally;
  };
  return { refresh, end: () => apart.end() };
}

interface Outcome {
  /** The new picture, or the one known before. */
  readonly picture?: FetchedPicture | undefined;
  readonly files?: readonly NamedFile[];
  /** For people: what is wrong with the picture. */
  readonly fault?: string;
  readonly failure?: Failure;
}

async function look(
  { address, file: manifest }: NamedPicture,
  before: FetchedPicture | undefined,
  hosts: readonly ForgeAt[],
  apart: PictureProcess,
  tools: Tools,
): Promise<Outcome> {
  const kept = before && { ...before, manifest };
  const answer = await fetchPicture(address, before ?? {}, hosts, tools);
  if (answer === 'unchanged') return { picture: kept && present(kept) };
  if ('reason' in answer) {
    const isGone = answer.reason === 'not-found' || answer.reason === 'gone';
    return {
      picture: kept && isGone ? { ...kept, missingSince: kept.missingSince ?? dayOf(tools) } : kept,
      fault: failureMessages.sentence(answer.cause),
      failure: answer,
    };
  }
  const { bytes, ...validators } = answer;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const key = pictureKey(bytes);
  // Files of an older version of this program have other names.
  if (kept?.hash === hash && kept.files.every(({ file }) => file.startsWith(key)))
    return { picture: present(kept) };
  const redrawn = await apart.redraw(bytes);
  if (typeof redrawn === 'string') return { picture: kept, fault: pictureFaults[redrawn] };
  const files = namedFiles(key, redrawn);
  return {
    files,
    picture: {
      address,
      manifest,
      fetched: isoSeconds(tools.clock.now()),
      hash,
      ...defined(validators),
      files: files.map(({ bytes: _, ...about }) => about),
    },
  };
}

function dayOf({ clock }: Tools): string {
  return isoSeconds(clock.now()).slice(0, 10);
}

function present({ missingSince: _, ...picture }: FetchedPicture): FetchedPicture {
  return picture;
}

function isHostDown({ reason }: Failure): boolean {
  return ['unreachable', 'timeout', 'rate-limited'].includes(reason);
}
