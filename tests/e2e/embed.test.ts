/** The card of a project in a frame on a site of somebody else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { board } from './entries.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
let card: Frame;
let elsewhere: Server;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
  const address = new URL(`embed/${board.id}/`, site.url).href;
  // A page of another origin than the site, with an address: "about:blank" may hold no frame, whoever may.
  elsewhere = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<iframe src="${address}" width="320" height="300"></iframe>`),
  );
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  card = (await (await page.waitForSelector('iframe')).contentFrame()) ?? page.mainFrame();
  await card.getByRole('heading', { name: board.entry.name, exact: true }).waitFor();
});

afterAll(() => elsewhere.close());

describe('the card of a project on another site', () => {
  it('is shown there in its own look, without scrolling sideways at 320 pixels', async () => {
    const look = await card.evaluate(() => ({
      spine: getComputedStyle(document.querySelector('.spine') as Element).backgroundColor,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(look).toEqual({ spine: 'rgb(154, 74, 22)', over: 0 });
  });

  it('opens the page of the project beside the page that holds it', async () => {
    const holder = page.url();
    const opened = page.context().waitForEvent('page');
    await card.getByRole('link', { name: board.entry.name, exact: true }).click();
    const project = await opened;
    await project.waitForURL(new URL(`projects/${board.id}/`, site.url).href);
    expect(page.url()).toBe(holder);
    await project.close();
  });

  it.each(['light', 'dark'] as const)('has no barrier in the %s scheme', async (scheme) => {
    const alone = await page.context().newPage();
    await alone.emulateMedia({ colorScheme: scheme });
    await alone.goto(new URL(`embed/${board.id}/`, site.url).href);
    expect(await faultsOf(alone, scheme)).toEqual([]);
    await alone.close();
  });
});
