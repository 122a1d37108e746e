/** Serves a built site locally, like a web host. */
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

/** Milliseconds: a build needs far less to replace the site. */
const AWAY = 2000;
const LOOK_AGAIN = 5;

/** Bytes: smaller files fit into the first packet uncompressed. */
const WORTH_COMPRESSING = 1024;

/**
 * A folder answers with its page, its address without the closing slash redirects, and a missing page gets the site's
 * 404 page. Files are opened on request, so that a new build shows at once.
 *
 * @param folder of the built site; a build may replace it at any time.
 * @param serving the base path of the site, and its published headers.
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
  // Against DNS rebinding: a page of another site must not read this one under its own host name.
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

/** The path as in the address, and decoded. */
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

/** Waits while a build replaces the site; once opened, a file stays readable. */
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
  /** The client accepts compressed text. */
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
    // The stream closes the file, also when the client disconnects.
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
