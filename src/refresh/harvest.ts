/** From the outcome of a reading to the record: manifests are understood, and the texts that they name are read. */
import type { ManifestRecord } from '../manifests/manifest.ts';
import { readManifests } from '../manifests/read.ts';
import type { FurtherTexts } from '../manifests/reading.ts';
import { withTexts, type FetchedTexts } from '../manifests/texts.ts';
import { isAbsence } from './details.ts';
import type { Reading, TextAnswer } from './provider.ts';
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
  const texts = await readTexts(understood.further, stations);
  return {
    ...reading,
    looked,
    facts: { ...reading.facts, manifest: withTexts(understood, texts, before) },
  };
}

async function readTexts(
  { description, newsfeed }: FurtherTexts,
  stations: ReadonlyMap<string, Station>,
): Promise<FetchedTexts> {
  const answers = {
    description: await readText(description, stations),
    newsfeed: await readText(newsfeed, stations),
  };
  const dead = (['description', 'newsfeed'] as const).filter((name) => isDead(answers[name]));
  const { description: about, newsfeed: news } = answers;
  return {
    ...(about && 'text' in about && { description: about.text }),
    ...(news && 'text' in news && { newsfeed: news.text }),
    dead,
  };
}

/** Only hosts that the instance lists are asked, by their own reader. */
async function readText(
  address: string | undefined,
  stations: ReadonlyMap<string, Station>,
): Promise<TextAnswer | undefined> {
  const url = URL.parse((address ?? '').replace(RAW_GITHUB, 'https://github.com/$1/raw/'));
  return url?.protocol === 'https:' ? stations.get(url.host)?.provider.text?.(url) : undefined;
}

function isDead(answer: TextAnswer | undefined): boolean {
  return answer !== undefined && 'failure' in answer && isAbsence(answer.failure.reason);
}

/** GitHub serves files from a host of its own, which needs not be listed: the API has the same texts. */
const RAW_GITHUB = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?/;
