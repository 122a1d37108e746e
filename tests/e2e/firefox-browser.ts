/**
 * Firefox, over WebDriver BiDi. Playwright drives a Firefox of its own making alone, or one newer than Debian's; this is
 * the one that readers have.
 */
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';

import type { BrowserKind, Reader, ReaderBrowser } from './reader.ts';
import { serveSite } from './site.ts';

const FIREFOX_PATH = process.env['FIREFOX_PATH'];
const WAIT = 20_000;
/** A page that is left while it loads a script calls that an error. */
const LOADED = { waitUntil: 'networkidle0' } as const;

export const firefox: BrowserKind = {
  name: 'Firefox',
  isThere: FIREFOX_PATH !== undefined,
  start,
  serve: serveSite,
};

async function start(): Promise<ReaderBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    // A page in a process that has shown another one takes half as much of the processor.
    extraPrefsFirefox: {
      'dom.ipc.processCount.webIsolated': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // Nobody watches: pages are drawn less often.
      'layout.frame_rate': 15,
    },
    ...(FIREFOX_PATH && { executablePath: FIREFOX_PATH }),
  });
  let pages: Page[] = [];
  let faults: string[] = [];
  return {
    async open(address, width) {
      const page = await browser.newPage();
      pages.push(page);
      page.setDefaultTimeout(WAIT);
      watch(page, new URL(address).origin, (fault) => faults.push(fault));
      const reader = readerOf(page);
      await reader.resize(width);
      await reader.goTo(address);
      return reader;
    },
    faults: () => Promise.resolve(faults),
    async closeAll() {
      await Promise.all(pages.map((page) => page.close()));
      pages = [];
      // What a page still loads when it is closed comes to nothing.
      faults = [];
    },
    stop: () => browser.close(),
  };
}

function watch(page: Page, origin: string, report: (fault: string) => void): void {
  page.on('pageerror', (error) => report(`${page.url()}: ${String(error)}`));
  page.on('console', (entry) => {
    if (entry.type() === 'error') report(`${page.url()}: ${entry.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      report(`A request to ${request.url()}`);
  });
}

function readerOf(page: Page): Reader {
  return {
    goTo: async (address) => void (await page.goto(address, LOADED)),
    resize: (width) => page.setViewport({ width, height: 900 }),
    reload: async () => void (await page.reload()),
    address: () => Promise.resolve(page.url()),
    click: (selector) => page.click(selector),
    clickButton: async (name) => (await buttonNamed(page, name)).click(),
    hover: (selector) => page.hover(selector),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    settled: () => page.waitForNetworkIdle(),
    run: (script, ...given) => page.evaluate(script as (...given: unknown[]) => never, ...given),
  };
}

/** Looked for beside buttons with this text: the tree for assistive technology of a long page takes seconds to walk. */
async function buttonNamed(page: Page, name: string): Promise<ElementHandle> {
  const places = await page.evaluateHandle(
    (text) =>
      [...document.querySelectorAll('button')]
        .filter((one) => one.textContent.trim() === text && one.checkVisibility())
        .map((one) => one.parentElement),
    name,
  );
  for (const place of (await places.getProperties()).values()) {
    const button = await place.asElement()?.$(`::-p-aria([name="${name}"][role="button"])`);
    if (button) return button as ElementHandle;
  }
  throw new Error(`There is no button "${name}".`);
}
