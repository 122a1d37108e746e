/** The files for programs while editing: each is made when it is asked for. */
import type { Connect } from 'vite';

import { createCatalogue } from '../catalogue/catalogue.ts';
import type { SiteFile } from './project-files.ts';
import { dataFiles } from './data-files.ts';
import type { PublicationAddress } from '../schemas/publication.ts';
import { readSources } from './sources.ts';
import { own } from '../lib/own.ts';

/** Places of such files within the site, with the id of the project. */
const PLACES = [
  /^projects\/([a-z\d-]+)\/[^/]+$/,
  /^(?:api\/v1\/projects|submit\/entries)\/([a-z\d-]+)\.json$/,
  /^embed\/([a-z\d-]+)\/[^/]*$/,
];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export function serveDataFiles(address: PublicationAddress): Connect.NextHandleFunction {
  return ({ url = '/' }, response, next) => {
    // The base has been taken off.
    const file = fileAt(new URL(url, address.origin).pathname.slice(1), address);
    if (!file) return next();
    const ending = file.path.slice(file.path.lastIndexOf('.') + 1);
    response.setHeader('content-type', `${own(TYPES, ending) ?? 'text/plain'}; charset=utf-8`);
    response.end(file.text);
  };
}

function fileAt(place: string, address: PublicationAddress): SiteFile | undefined {
  const id = PLACES.map((pattern) => pattern.exec(place)?.[1]).find((found) => found);
  if (!id) return undefined;
  const sources = readSources();
  const filesOf = dataFiles(sources, createCatalogue(sources), address);
  const wanted = place.endsWith('/') ? `${place}index.html` : place;
  return filesOf(id).find(({ path }) => path === wanted);
}
