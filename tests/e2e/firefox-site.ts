/**
 * The built site in Firefox, over WebDriver BiDi. Playwright drives a Firefox of its own making alone, or one newer
 * than Debian's; this is the one that readers have.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { serveSite } from './site.ts';

/** Undefined where no Firefox is: then its tests are left out. */
export const FIREFOX_PATH = process.env['FIREFOX_PATH'];

const WAIT = 20_000;

export interface FirefoxSite {
  /** Opens an address of the site in a new window of this width in pixels. */
  open(path: string, width?: number): Promise<Page>;
  /** Goes on to another address of the site. */
  goTo(page: Page, path: string): Promise<void>;
  /** Address of the home page. */
  readonly url: string;
}

/** After each test, there must have been neither an error in the console nor a request to another host. */
export function useFirefox(folder?: string): FirefoxSite {
  let served: Awaited<ReturnType<typeof serveSite>> | undefined;
  let browser: Browser | undefined;
  let pages: Page[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    served = await serveSite(folder);
    browser = await puppeteer.launch({
      browser: 'firefox',
      ...(FIREFOX_PATH && { executablePath: FIREFOX_PATH }),
    });
  }, 120_000);
  afterEach(async () => {
    const seen = faults;
    // What a page still loads when it is closed comes to nothing.
    faults = [];
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
    faults = [];
    expect(seen).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });

  const running = () => {
    if (browser && served) return { browser, url: served.url };
    throw new Error('Firefox runs in hooks and tests alone: use it there.');
  };
  /** A page that is left while it loads a script calls that an error. */
  const goTo = async (page: Page, path: string) => {
    await page.goto(new URL(path, running().url).href, { waitUntil: 'networkidle0' });
  };
  return {
    goTo,
    get url() {
      return running().url;
    },
    async open(path, width = 1280) {
      const { browser: firefox, url } = running();
      const page = await firefox.newPage();
      pages.push(page);
      page.setDefaultTimeout(WAIT);
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
      page.on('console', (entry) => {
        if (entry.type() === 'error') faults.push(`${page.url()}: ${entry.text()}`);
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
          faults.push(`A request to ${request.url()}`);
      });
      await page.setViewport({ width, height: 900 });
      await goTo(page, path);
      return page;
    },
  };
}
