/** The built site on loopback and one Chromium, for the browser tests of a file. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';

import { publicationAddress } from '../../src/site/publication.ts';
import { readSite } from '../../src/site/read-site.ts';

export interface RunningSite {
  /** Address of the home page; ends with a slash. */
  readonly url: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built site under its base path and starts Chromium.
 *
 * @param folder of the built site: `OSPO_E2E_DIST`, else `dist`.
 * @throws if there is no built site in it.
 */
export async function startSite(
  folder = resolve(process.env['OSPO_E2E_DIST'] ?? 'dist'),
): Promise<RunningSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const { base } = publicationAddress(readSite(), process.env['OSPO_URL']);
  const server = await listen(folder, base);
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}${base}`, browser, stop };
}

async function listen(folder: string, base: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    void answer(response, folder, path.startsWith(base) ? path.slice(base.length) : '404.html');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** As on the real host: a folder answers with its page, and what is missing with the page for that. */
async function answer(response: ServerResponse, folder: string, path: string): Promise<void> {
  const wanted = join(folder, /(^|\/)$/.test(path) ? `${path}index.html` : path);
  const isThere = wanted.startsWith(folder) && extname(wanted) !== '' && existsSync(wanted);
  const shown = isThere ? wanted : join(folder, '404.html');
  try {
    const content = await readFile(shown);
    const type = MEDIA_TYPES[extname(shown)] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'content-type': type }).end(content);
  } catch {
    // This site has no page for what is missing.
    response.writeHead(404).end();
  }
}
