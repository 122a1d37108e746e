/**
 * All data files of a site, which a build writes and the development server serves. They are several times as many as
 * pages, so Astro does not render them.
 */
import type { PublicationAddress } from '../schemas/publication.ts';
import { once } from '../lib/once.ts';
import { isShared } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import { catalogueFiles } from './catalogue-files.ts';
import type { DataFile } from './data-file.ts';
import { calendarFiles, newsFeedFiles } from './news-files.ts';
import { indexOf } from './catalogue-index.ts';
import { feedFiles } from './feeds.ts';
import { findingFeeds } from './finding-feeds.ts';
import { figureFiles } from './figure-files.ts';
import { issuerAt } from './issuer.ts';
import { inventoryFiles } from './inventory-files.ts';
import { projectFiles } from './project-files.ts';
import { serverFiles } from './server-files.ts';
import { reportFiles } from './report-files.ts';
import type { SiteData } from './site-data.ts';
import { markdownFiles } from './markdown-files.ts';

/**
 * @param root path of what the languages of the site share, if these files are for another language than the first.
 */
export function dataFiles(
  data: SiteData,
  address: PublicationAddress,
  root = address.base,
): Iterable<DataFile> {
  const files = allFiles(data, address, root);
  return root === address.base ? files : files.filter(({ path }) => !isShared(path));
}

function* allFiles(data: SiteData, address: PublicationAddress, root: string): Generator<DataFile> {
  const issuer = issuerAt(address, root);
  const getIndex = once(() => indexOf(data.catalogue, data.events, data.federation));
  yield* catalogueFiles(data, issuer, getIndex);
  yield* figureFiles(data, issuer, getIndex);
  yield* feedFiles(data, issuer);
  yield* reportFiles(data, issuer);
  yield* newsFeedFiles(data.office, issuer);
  yield* calendarFiles(data.office, issuer);
  yield* serverFiles(data.catalogue, address.base);
  yield* markdownFiles(data, issuer);
  yield* inventoryFiles(data);
  yield* findingFeeds(data, issuer);
  yield* projectFiles(data, issuer);
}

/** The folders that contain such files, and their extensions. */
const PLACE =
  /^\/(?:api|catalogue|compare|embed|ecosystems|events|feeds|impact|inventory|licences|media|organisations|parts|projects|redirects|reports|servers|submit|tools|topics|v1)\/.+\.[a-z]+$/;

/** Data files without an ending. */
const PLAIN = /^\/(?:v1|\.well-known)\/[a-z]+$/;

/** A quick check whether a path may be a data file, without reading anything. */
export function mayBeData(path: string): boolean {
  return PLACE.test(path) || path === dataPath.sbom || PLAIN.test(path);
}
