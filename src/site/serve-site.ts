/** Answers for a finished site on this machine, as the host of a published one does. */
import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

import {
  headersFor,
  isText,
  type Serving,
  typeOf,
  withCharset,
} from '../exports/servers/serving.ts';

interface Found {
  readonly handle: FileHandle;
  readonly size: number;
  readonly path: string;
}

/** A build has the folder away for far less while it puts a new site in place; in milliseconds. */
const AWAY = 2000;
const LOOK_AGAIN = 5;

/** In bytes; less than that fits into the first packet as it is. */
const WORTH_COMPRESSING = 1024;

/**
 * A folder answers with its page, its address without the closing slash leads to it, and what is missing gets the
 * site's own page for that. Every file is opened when it is asked for, so that a new site shows at once.
 *
 * @param folder of the finished site; a build may replace it at any time.
 * @param serving the path of the site, and the headers that it is published with.
 */
export function siteListener(folder: string, serving: Serving): RequestListener {
  return (request, response) => {
    void answer(request, response, folder, serving).catch(() => refuse(response, 500));
  };
}

async function answer(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  { base, rules }: Serving,
): Promise<void> {
  // A page of another site must not read this one by a name that it leads here.
  if (!isLocal(headers.host)) return refuse(response, 403);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
  const place = placeOf(url);
  if (place === undefined) return refuse(response, 400);
  const { pathname, search, path } = place;
  const isHome = pathname === '/' || `${pathname}/` === base;
  if (isHome && pathname !== base) return redirect(response, base + search);
  const file = path.startsWith(base) ? path.slice(base.length) : undefined;
  const found = file === undefined ? undefined : await find(folder, pageOr(file));
  const give = (status: number, file: Found) =>
    send(response, status, file, {
      isHead: method === 'HEAD',
      isCompressed: /\bgzip\b/.test(String(headers['accept-encoding'])),
      headers: headersFor(rules, file.path),
    });
  if (found) return give(200, found);
  if (file !== undefined && !file.endsWith('/') && isFile(folder, `${file}/index.html`)) {
    return redirect(response, `${pathname}/${search}`);
  }
  const missing = await find(folder, '404.html');
  if (missing) await give(404, missing);
  else refuse(response, 404);
}

function isLocal(host = ''): boolean {
  const { hostname = '' } = URL.parse(`http://${host}`) ?? {};
  return /^(?:localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(hostname);
}

/** The path as it stands in the address, and decoded. */
function placeOf(url: string): { pathname: string; search: string; path: string } | undefined {
  const { pathname, search } = URL.parse(url, 'http://localhost') ?? {};
  if (pathname === undefined || search === undefined) return undefined;
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : { pathname, search, path };
  } catch {
    return undefined;
  }
}

function pageOr(file: string): string {
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function isFile(folder: string, path: string): boolean {
  return isWithin(folder, path) && existsSync(join(folder, path));
}

function isWithin(folder: string, path: string): boolean {
  return join(folder, path).startsWith(folder + sep);
}

/** Waits out the moment in which a build has the whole site away; what one site has is open from then on. */
async function find(folder: string, path: string): Promise<Found | undefined> {
  if (!isWithin(folder, path)) return undefined;
  for (let waited = 0; waited <= AWAY; waited += LOOK_AGAIN) {
    const handle = await open(join(folder, path)).catch(() => undefined);
    if (handle) return whole(handle, path);
    if (existsSync(folder) && !isFile(folder, path)) return undefined;
    await wait(LOOK_AGAIN);
  }
  return undefined;
}

async function whole(handle: FileHandle, path: string): Promise<Found | undefined> {
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, size: stats.size, path };
  await handle.close();
  return undefined;
}

interface Way {
  readonly isHead: boolean;
  /** Whoever asks can read compressed text. */
  readonly isCompressed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

async function send(
  response: ServerResponse,
  status: number,
  { handle, size, path }: Found,
  { isHead, isCompressed, headers }: Way,
): Promise<void> {
  const type = typeOf(path);
  const gzip = isCompressed && size >= WORTH_COMPRESSING && isText(type) && createGzip();
  response.writeHead(status, {
    'content-type': withCharset(type),
    'cache-control': 'no-cache',
    ...headers,
    ...(isText(type) && { vary: 'accept-encoding' }),
    ...(gzip ? { 'content-encoding': 'gzip' } : { 'content-length': size }),
  });
  if (isHead) {
    await handle.close();
    response.end();
  } else {
    // The stream closes the file, also when whoever asked has gone.
    const file = handle.createReadStream().once('error', () => response.destroy());
    (gzip ? file.pipe(gzip) : file).pipe(response);
    response.once('close', () => void handle.close().catch(() => undefined));
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location, 'cache-control': 'no-cache' }).end();
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(`${status}\n`);
}
