/** From the outcome of a reading to the record: manifests are understood, and the texts that they name are read. */
import type { ManifestRecord } from '../manifests/manifest.ts';
import { readManifests } from '../manifests/read.ts';
import { withTexts } from '../manifests/texts.ts';
import type { Reading } from './provider.ts';
import type { Station } from './read-forges.ts';

/** The reading with what its manifests say; a reading that did not look for them says nothing of them. */
export async function withManifest(
  reading: Reading,
  before: ManifestRecord | undefined,
  stations: ReadonlyMap<string, Station>,
): Promise<Reading> {
  const { manifests } = reading;
  if (manifests === undefined) return reading;
  const looked = [...reading.looked, 'manifest' as const];
  if (Object.keys(manifests).length === 0) return { ...reading, looked };
  const understood = readManifests(manifests);
  const { description, newsfeed } = understood.further;
  const texts = {
    description: await readText(description, stations),
    newsfeed: await readText(newsfeed, stations),
  };
  return {
    ...reading,
    looked,
    facts: { ...reading.facts, manifest: withTexts(understood, texts, before) },
  };
}

/** Only hosts that the instance lists are asked, by their own reader. */
async function readText(
  address: string | undefined,
  stations: ReadonlyMap<string, Station>,
): Promise<string | undefined> {
  const url = URL.parse((address ?? '').replace(RAW_GITHUB, 'https://github.com/$1/raw/'));
  if (url?.protocol !== 'https:') return undefined;
  const answer = await stations.get(url.host)?.provider.text?.(url);
  return answer && 'text' in answer ? answer.text : undefined;
}

/** GitHub serves files from a host of its own, which needs not be listed: the API has the same texts. */
const RAW_GITHUB = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?/;
