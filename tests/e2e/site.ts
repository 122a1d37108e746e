/** The built site on loopback, for the browser tests of a file, and one Chromium for all files of a process. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';

import type { Serving } from '../../src/exports/servers/serving.ts';
import { publicationAddress } from '../../src/schemas/publication.ts';
import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { readSite } from '../../src/instance/read-site.ts';
import { siteListener } from '../../src/site/serve-site.ts';
import { headerRules } from '../../src/site/header-rules.ts';
import { blankPage, type Look, opened } from './usual-page.ts';

export interface Site {
  /** Address of the home page; ends with a slash. */
  readonly url: string;
  /** For pages that have to be new, or on a device of their own; they are closed when the site stops. */
  readonly browser: Browser;
  /** A page that is empty, and as good as new. */
  readonly blank: (look?: Look) => Promise<Page>;
  /** Opens an address of the site in such a page. */
  readonly open: (path: string, look?: Look) => Promise<Page>;
}

export interface RunningSite extends Site {
  readonly stop: () => Promise<void>;
}

/**
 * The site for the tests of a file or a group: it is served from before the first of them until after the last.
 *
 * @param folder as for `startSite`.
 */
export function useSite(folder?: string): Site {
  let running: RunningSite | undefined;
  beforeAll(async () => {
    running = await startSite(folder);
  });
  afterAll(() => running?.stop());
  const site = () => {
    if (running) return running;
    throw new Error('The site runs in hooks and tests alone: use it there.');
  };
  return {
    get url() {
      return site().url;
    },
    get browser() {
      return site().browser;
    },
    blank: (look) => site().blank(look),
    open: (path, look) => site().open(path, look),
  };
}

let chromiumOfProcess: Promise<Browser> | undefined;

/** Started when a test asks first; Playwright ends it with the process. */
function sharedChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  chromiumOfProcess ??= chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  return chromiumOfProcess;
}

/**
 * Serves a built site under its base path to Chromium. When it stops, what tests have opened is closed.
 *
 * @param folder as for `serveSite`.
 * @param instance as for `serveSite`.
 * @throws if there is no built site in it.
 */
export async function startSite(folder?: string, instance?: string): Promise<RunningSite> {
  const { url, stop } = await serveSite(folder, instance);
  const browser = await sharedChromium();
  const blank: Site['blank'] = (look) => blankPage(browser, new URL(url).origin, look);
  return {
    url,
    browser,
    blank,
    open: async (path, look) => {
      const page = await blank(look);
      await page.goto(new URL(path, url).href);
      return page;
    },
    stop: async () => {
      await Promise.all(opened(browser).map((context) => context.close()));
      stop();
    },
  };
}

/**
 * Serves a built site under its base path.
 *
 * @param folder of the built site: `OSPO_E2E_DIST`, else `dist`.
 * @param instance that it was built from.
 * @returns the address of its home page, and what ends the server.
 * @throws if there is no built site in it.
 */
export async function serveSite(
  folder = resolve(process.env['OSPO_E2E_DIST'] ?? 'dist'),
  instance = instanceFolder(),
): Promise<{ url: string; stop: () => void }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const site = readSite(instance);
  const { base } = publicationAddress(site, process.env['OSPO_URL']);
  const server = await listen(folder, { base, rules: headerRules(site) });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, stop: () => void server.close() };
}

async function listen(folder: string, serving: Serving): Promise<Server> {
  const server = createServer(siteListener(folder, serving));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
