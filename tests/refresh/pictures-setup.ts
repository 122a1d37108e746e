/** An office with one board, whose manifest names pictures at a fake host. */
import type { ForgeAt } from '../../src/schemas/forges/forges.ts';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach } from 'vitest';

import { diskFiles } from '../../src/refresh/files.ts';
import { askPictures } from '../../src/refresh/pictures/ask-pictures.ts';
import { mediaStore } from '../../src/refresh/media-store.ts';
import { PICTURES } from '../../src/refresh/pictures/store.ts';
import { newUsage } from '../../src/lib/http/usage.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { pictureRecordSchema } from '../../src/schemas/picture-record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { entryOf, LIMITS, standingClock } from './setup.ts';

export const KEY = 'https://gitlab.com/lab/board';
export const PICTURE = `${KEY}/-/raw/main/front.png`;
export const HOSTS = [
  { host: 'gitlab.com', kind: 'gitlab' },
  { host: 'github.com', kind: 'github' },
] as const;

let server: Server;
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The answers of the host, and a log of requests. */
export const host = {
  answer: (() => undefined) as Answer,
  asked: [] as IncomingMessage[],
  origin: '',
};
let media = '';

export const give =
  (bytes: Uint8Array | string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, headers).end(bytes);
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();
export const png = (background: string, width = 400) =>
  sharp({ create: { width, height: 300, channels: 3, background } })
    .png()
    .toBuffer();

/**
 * Starts the host for the tests of a file, which has to call this itself: hooks of a module that was loaded before do
 * not run again.
 */
export function withHost(): void {
  beforeAll(async () => {
    server = createServer((request, response) => {
      host.asked.push(request);
      host.answer(request, response);
    });
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  beforeEach(() => {
    host.asked = [];
    media = join(temporaryFolder('catalogue'), 'media');
  });
}

/** Requests to listed hosts are redirected to this machine. */
const publicFetch: typeof fetch = (input, init) =>
  fetch(
    String(input).replace(
      /^https:\/\/(?:gitlab\.com|(?:raw\.)?github(?:usercontent)?\.com|pictures\.example)/,
      host.origin,
    ),
    init,
  );

export interface Night {
  readonly images?: readonly string[];
  readonly entry?: Record<string, unknown>;
  readonly day?: string;
  readonly isRead?: boolean;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly hosts?: readonly ForgeAt[];
}

export async function night({
  images = [PICTURE],
  entry = {},
  day = '2026-11-21',
  isRead = true,
  timeout = LIMITS.timeout,
  signal = new AbortController().signal,
  hosts = HOSTS,
}: Night = {}) {
  const warnings: string[] = [];
  const faults: string[] = [];
  const metadata = metadataSchema.parse({
    [KEY]: {
      source: 'gitlab',
      fetchedAt: '2026-11-21T02:00:00Z',
      manifest: { fields: { images }, sources: { images: '.ohwr.yaml' }, problems: [] },
    },
  });
  const tally = await askPictures(
    [entryOf('board', KEY, entry)],
    metadata,
    () => KEY,
    new Set(isRead ? [KEY] : []),
    { hosts, store: mediaStore(PICTURES, diskFiles, media) },
    {
      fetch,
      publicFetch,
      clock: standingClock(`${day}T02:00:00Z`),
      usage: newUsage(),
      signal,
      limits: { ...LIMITS, timeout },
      warn: (message) => warnings.push(message),
      fault: (message) => faults.push(message),
    },
  );
  return { tally, warnings, faults };
}

export const folder = () => join(media, 'board');
export const record = () => {
  const file = join(folder(), 'pictures.json');
  if (!existsSync(file)) return undefined;
  return pictureRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
};
export const stored = () => record()?.pictures ?? [];
/** Name, time and content of all stored files. */
export const state = () =>
  readdirSync(folder())
    .toSorted()
    .map((name) => {
      const path = join(folder(), name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [name, statSync(path).mtimeMs, hash];
    });
