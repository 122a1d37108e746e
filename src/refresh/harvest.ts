/** From the outcome of a reading to the record: parses manifests, and reads the texts that they link to. */
import { withKept } from '../manifests/kept.ts';
import { noticed } from '../manifests/noticed.ts';
import { own } from '../lib/records.ts';
import { fileHostsOf, type ForgeKind } from '../schemas/forges/forges.ts';
import type { ManifestReading } from '../schemas/manifest/manifest.ts';
import type { NamedImage } from '../schemas/manifest/fields.ts';
import { pictureAddress } from './pictures/address.ts';
import type { FurtherTexts } from '../schemas/manifest/reading.ts';
import type { FetchedTexts } from '../manifests/texts.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import { OutOfTime } from '../manifests/untrusted/deadline-thread.ts';
import { inTime } from '../manifests/untrusted/in-time.ts';
import { isAbsence } from './details.ts';
import { abortable } from './abortable.ts';
import { provenanceOf } from './provenance.ts';
import type { Reading, TextAnswer, Tools } from './provider.ts';
import type { ForgeSession } from './read-forges.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/**
 * Adds to the reading what its manifests say; where they were not looked for they stay unknown.
 *
 * @param now the time of the run.
 * A manifest that takes too long or makes a parser fail costs only its own repository its manifests, with a warning.
 */
export async function withManifest(
  key: string,
  reading: Reading,
  before: MetadataRecord | undefined,
  sessions: ReadonlyMap<string, ForgeSession>,
  { signal, warn }: Pick<Tools, 'signal' | 'warn'>,
  now: string,
): Promise<Reading> {
  const { manifests } = reading;
  if (manifests === undefined) return reading;
  const looked = [...reading.looked, 'manifest' as const];
  if (Object.keys(manifests).length === 0) return { ...reading, looked };
  try {
    const understood = withAddresses(
      await inTime('readLocated', [manifests], signal),
      { key, kind: sessions.get(new URL(key).host)?.forge.kind },
      reading.facts.defaultBranch ?? before?.defaultBranch,
    );
    const texts = await abortable(readTexts(understood.further, sessions), signal);
    const readAt = before ? provenanceOf(before, 'manifest').fetchedAt : now;
    const kept = withKept(understood, before?.manifest, readAt);
    const manifest = noticed(
      await inTime('withTexts', [kept, texts, before?.manifest], signal),
      before?.manifest && { ...before.manifest, readAt },
      now,
    );
    return { ...reading, looked, facts: { ...reading.facts, manifest } };
  } catch (error) {
    if (!signal.aborted)
      warn(say.unreadManifests(key, error instanceof OutOfTime ? 'out-of-time' : 'parser'));
    return unread(reading);
  }
}

/** Resolves pictures that the manifest names by a path. */
function withAddresses(
  reading: ManifestReading,
  { key: repository, kind }: { readonly key: string; readonly kind: ForgeKind | undefined },
  branch = 'HEAD',
): ManifestReading {
  const { images: named, ...fields } = reading.fields;
  const file = own(reading.sources, 'images');
  if (!named || file === undefined) return reading;
  const addressOf = (place: string) => pictureAddress(place, { repository, kind, branch, file });
  const images = named.flatMap((picture): NamedImage[] => {
    const place = addressOf(typeof picture === 'string' ? picture : picture.place);
    if (place === undefined) return [];
    return [typeof picture === 'string' ? place : { ...picture, place }];
  });
  if (images.length > 0) return { ...reading, fields: { ...fields, images } };
  const { images: _, ...sources } = reading.sources;
  return { ...reading, fields, sources };
}

/** Without `head` the next run reads it again, even if nothing was pushed. */
function unread(reading: Reading): Reading {
  const { head: _, ...facts } = reading.facts;
  return { ...reading, facts, looked: reading.looked.filter((name) => name !== 'head') };
}

async function readTexts(
  { description, newsfeed }: FurtherTexts,
  sessions: ReadonlyMap<string, ForgeSession>,
): Promise<FetchedTexts> {
  const answers = {
    description: await readText(description, sessions),
    newsfeed: await readText(newsfeed, sessions),
  };
  const dead = (['description', 'newsfeed'] as const).filter((name) => isDead(answers[name]));
  const { description: about, newsfeed: news } = answers;
  return {
    ...(about && 'text' in about && { description: about.text }),
    ...(news && 'text' in news && { newsfeed: news.text }),
    dead,
  };
}

/** Only hosts that the instance lists are contacted, by the reader of their forge. */
async function readText(
  address: string | undefined,
  sessions: ReadonlyMap<string, ForgeSession>,
): Promise<TextAnswer | undefined> {
  const url = URL.parse(address ?? '');
  if (url?.protocol !== 'https:') return undefined;
  const place = atForge(url, sessions);
  return sessions.get(place.host)?.provider.text?.(place);
}

function isDead(answer: TextAnswer | undefined): boolean {
  return answer !== undefined && 'failure' in answer && isAbsence(answer.failure.reason);
}

/** A forge may serve raw files from another host, which need not be listed: the API has the same texts. */
function atForge(address: URL, sessions: ReadonlyMap<string, ForgeSession>): URL {
  for (const { forge } of sessions.values()) {
    const pathOf = own(fileHostsOf(forge), address.host);
    if (pathOf) return new URL(pathOf(address.pathname), `https://${forge.host}`);
  }
  return address;
}
