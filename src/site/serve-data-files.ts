/** Serves data files in development: each is made on request. */
import type { Connect } from 'vite';

import { contentType } from '../exports/servers/serving.ts';
import type { PublicationAddress } from '../schemas/publication.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles, mayBeData } from './data-files.ts';
import { onceABuild } from './once-a-build.ts';
import { readSiteData } from './site-data.ts';

const getSiteData = onceABuild(readSiteData);

export function serveDataFiles(address: PublicationAddress): Connect.NextHandleFunction {
  return ({ url = '/' }, response, next) => {
    // The base has been removed.
    const { pathname } = new URL(url, address.origin);
    const place = pathname.replace(/^(\/embed\/[^/]+\/)$/, '$1index.html');
    const text = mayBeData(place) ? textAt(place, address) : undefined;
    if (text === undefined) return next();
    response.setHeader('content-type', contentType(place.slice(1)));
    response.end(text);
  };
}

function textAt(place: string, address: PublicationAddress): string | undefined {
  for (const { path, text } of dataFiles(getSiteData(), address)) {
    if (path === place) return wholeOf(text());
  }
  return undefined;
}

function wholeOf(text: ReturnType<DataFile['text']>): string | undefined {
  return typeof text === 'object' ? [...text].join('') : text;
}
