/** A browser and a site in it, from before the tests of a group until after the last. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import type { BrowserKind, Reader, ReaderBrowser } from './reader.ts';

/** A site for the tests of a group, in a browser that is started before them. */
export interface ReaderSite {
  /** Opens an address of the site in a window of this width in pixels. */
  open(path: string, width?: number): Promise<Reader>;
  /** Goes on to another address of the site. */
  goTo(reader: Reader, path: string): Promise<void>;
}

/** After each test, nothing must have gone wrong in the pages. */
export function useBrowser(kind: BrowserKind): () => ReaderBrowser {
  let browser: ReaderBrowser | undefined;
  beforeAll(async () => {
    browser = await kind.start();
  }, 120_000);
  afterEach(async () => {
    const faults = await browser?.faults();
    await browser?.closeAll();
    expect(faults).toEqual([]);
  });
  afterAll(() => browser?.stop());
  return () => {
    if (browser) return browser;
    throw new Error(`${kind.name} runs in hooks and tests alone: use it there.`);
  };
}

/** @param site folder of the built site; CERN's without one. */
export function useSiteIn(
  kind: BrowserKind,
  browser: () => ReaderBrowser,
  site?: string,
): ReaderSite {
  let served: Awaited<ReturnType<BrowserKind['serve']>> | undefined;
  beforeAll(async () => {
    served = await kind.serve(site);
  });
  afterAll(() => served?.stop());
  const at = (path: string) => new URL(path, served?.url).href;
  return {
    open: (path, width = 1280) => browser().open(at(path), width),
    goTo: (reader, path) => reader.goTo(at(path)),
  };
}
