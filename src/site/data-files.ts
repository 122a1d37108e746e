/**
 * The files of data that a site holds: one list, which a build writes and the server gives out while editing. There are
 * several times as many of them as pages, and Astro makes none of them.
 */
import type { PublicationAddress } from '../schemas/publication.ts';
import { once } from '../lib/once.ts';
import { dataPath } from '../schemas/data-address.ts';
import { catalogueFiles } from './catalogue-files.ts';
import type { DataFile } from './data-file.ts';
import { calendarFiles, newsFeedFiles } from './news-files.ts';
import { indexOf } from './catalogue-index.ts';
import { feedFiles } from './feeds.ts';
import { figureFiles } from './figure-files.ts';
import { issuerAt } from './issuer.ts';
import { inventoryFiles } from './inventory-files.ts';
import { projectFiles } from './project-files.ts';
import { serverFiles } from './server-files.ts';
import { reportFiles } from './report-files.ts';
import type { SiteData } from './site-data.ts';

export function* dataFiles(data: SiteData, address: PublicationAddress): Generator<DataFile> {
  const issuer = issuerAt(address);
  const getIndex = once(() => indexOf(data.catalogue, data.events));
  yield* catalogueFiles(data, issuer, getIndex);
  yield* figureFiles(data, issuer, getIndex);
  yield* feedFiles(data, issuer);
  yield* reportFiles(data, issuer);
  yield* newsFeedFiles(data.office, issuer);
  yield* calendarFiles(data.office, issuer);
  yield* serverFiles(data.catalogue, address.base);
  yield* inventoryFiles(data);
  yield* projectFiles(data, issuer);
}

/** The folders of the site that hold such files, and how their paths end. */
const PLACE =
  /^\/(?:api|catalogue|compare|embed|events|feeds|impact|inventory|licences|media|parts|projects|redirects|reports|servers|submit|tools|v1)\/.+\.[a-z]+$/;

/** Whether a file may be one of them, before anything is read. */
export function mayBeData(path: string): boolean {
  return PLACE.test(path) || path === dataPath.sbom || /^\/v1\/[a-z]+$/.test(path);
}
