/**
 * Two pages for most tests of a process, one with scripts and one without. A page of a context of its own takes three
 * times as much of the processor to load: its process starts, and has parsed and compiled nothing yet.
 */
import type { Browser, BrowserContext, CDPSession, Page, ViewportSize } from 'playwright';

/** How a page is looked at: without more, on a light screen of 1280 × 900 px, with scripts. */
export interface Look {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly javaScriptEnabled?: boolean;
}

interface Usual {
  readonly page: Page;
  readonly session: CDPSession;
}

const usual = new Map<boolean, Promise<Usual>>();
const contexts = new Set<BrowserContext>();

/** What tests have opened beside these pages. */
export const opened = (browser: Browser): BrowserContext[] =>
  browser.contexts().filter((context) => !contexts.has(context));

async function make(browser: Browser, javaScriptEnabled: boolean): Promise<Usual> {
  const context = await browser.newContext({
    javaScriptEnabled,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  contexts.add(context);
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

/** An empty page as if nobody had used it: nothing stored for the site, listened to, intercepted, or open beside it. */
export async function blankPage(
  browser: Browser,
  origin: string,
  { javaScriptEnabled = true, viewport, ...media }: Look = {},
): Promise<Page> {
  const made = usual.get(javaScriptEnabled) ?? make(browser, javaScriptEnabled);
  usual.set(javaScriptEnabled, made);
  const { page, session } = await made;
  await forget(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    media: 'screen',
    ...media,
  });
  return page;
}

async function forget(page: Page): Promise<void> {
  const context = page.context();
  for (const event of ['console', 'pageerror', 'request', 'response'] as const)
    page.removeAllListeners(event);
  const beside = context.pages().filter((other) => other !== page);
  await Promise.all(beside.map((other) => other.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  page.setDefaultTimeout(20_000);
  // A draft is written until its page is left.
  await page.goto('about:blank');
}
