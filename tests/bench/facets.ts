/**
 * How long the catalogue takes from a click on a facet to the next frame, and the weight of its first visit: `node
 * tests/bench/facets.ts 300 5000`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright';

import { provideChromium } from '../../scripts/browsers.ts';
import { startSite } from '../e2e/site.ts';
import { pageWeight } from '../support/page-weight.ts';
import { readPage } from '../support/pages.ts';
import { generateInstance } from './generate.ts';
import { measure } from './measure.ts';

const CLICKS = 60;
const SIZES = process.argv.slice(2).map(Number);

// Read by the build and by the server of the tests.
process.env['OSPO_URL'] = 'https://bench.example/';
process.env['CHROMIUM_PATH'] ??= provideChromium();
const work = mkdtempSync(join(tmpdir(), 'ospo-facets-'));
try {
  const rows = [];
  for (const count of SIZES.length > 0 ? SIZES : [300, 5000]) rows.push(await row(count));
  console.table(rows);
} finally {
  rmSync(work, { recursive: true });
}

async function row(count: number) {
  const instance = join(work, `instance-${count}`);
  const folder = join(work, `site-${count}`);
  generateInstance(count, instance);
  await measure('scripts/build.ts', { OSPO_INSTANCE: instance, OSPO_OUT: folder });
  const site = { folder, base: '/' };
  const { html, css, js, fonts, requests } = pageWeight(site, readPage(site, 'catalogue'));
  const data = gzipSync(readFileSync(join(folder, 'catalogue/index.json'))).length;
  const times = await clickTimes(folder);
  return {
    entries: count,
    'first visit, kB': kilobytes(html + css + js + fonts),
    'of it HTML, kB': kilobytes(html),
    requests,
    'data once filtering, kB': kilobytes(data),
    'click to picture, median ms': Math.round(times[Math.floor(times.length / 2)] ?? NaN),
    'slowest ms': Math.round(times.at(-1) ?? NaN),
  };
}

async function clickTimes(folder: string): Promise<number[]> {
  const { url, browser, stop } = await startSite(folder);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}catalogue/?kind=software&kind=hardware&kind=gateware`);
    await page.locator('.chips').waitFor();
    return (await clickFacets(page)).toSorted((a, b) => a - b);
  } finally {
    await stop();
  }
}

/** Ticks and unticks one box after the other, spread over all facets, so that most results change. */
function clickFacets(page: Page): Promise<number[]> {
  return page.evaluate(async (clicks) => {
    const painted = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(undefined);
        });
      });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facet] [type=checkbox]')];
    const step = Math.max(1, Math.floor((boxes.length * 2) / clicks));
    const times: number[] = [];
    for (let click = 0; click < clicks; click += 1) {
      await new Promise((done) => setTimeout(done, 50));
      const start = performance.now();
      boxes[(Math.floor(click / 2) * step) % boxes.length]?.click();
      await painted();
      times.push(performance.now() - start);
    }
    return times;
  }, CLICKS);
}

function kilobytes(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}
