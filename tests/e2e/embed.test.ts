/** The card of a project in a frame on a site of somebody else. */
import type { Frame, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
let card: Frame;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
  const address = new URL('embed/spec/', site.url).href;
  // A page of another origin than the site.
  await page.setContent(`<iframe src="${address}" width="320" height="300"></iframe>`);
  card = (await (await page.waitForSelector('iframe')).contentFrame()) ?? page.mainFrame();
  await card.getByRole('heading', { name: 'SPEC' }).waitFor();
});

describe('the card of a project on another site', () => {
  it('is shown there in its own look, without scrolling sideways at 320 pixels', async () => {
    const look = await card.evaluate(() => ({
      spine: getComputedStyle(document.querySelector('.spine') as Element).backgroundColor,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(look).toEqual({ spine: 'rgb(154, 74, 22)', over: 0 });
  });

  it('opens the page of the project beside the page that holds it', async () => {
    const opened = page.context().waitForEvent('page');
    await card.getByRole('link', { name: 'SPEC' }).click();
    const project = await opened;
    await project.waitForURL(new URL('projects/spec/', site.url).href);
    expect(page.url()).toBe('about:blank');
    await project.close();
  });

  it.each(['light', 'dark'] as const)('has no barrier in the %s scheme', async (scheme) => {
    const alone = await page.context().newPage();
    await alone.emulateMedia({ colorScheme: scheme });
    await alone.goto(new URL('embed/spec/', site.url).href);
    expect(await faultsOf(alone, scheme)).toEqual([]);
    await alone.close();
  });
});
