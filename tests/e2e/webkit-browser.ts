/** WebKit as Debian publishes it, the engine of Safari: its driver speaks WebDriver, and its window needs a screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { expect } from 'vitest';

import type { BrowserKind, Reader, ReaderBrowser } from './reader.ts';
import { quiet, readFaults, serveWatched } from './watched-site.ts';

const DRIVER = process.env['WEBKIT_PATH'];
const SCREEN = process.env['XVFB_PATH'];
/** The window of the browser without its toolbar, which would make it wider than a phone. */
const BROWSER = { browserName: 'MiniBrowser', args: ['--automation', '--full-screen'] };
/** Milliseconds: a window takes its time where other programs run. */
const PATIENT = { timeout: 10_000 };
const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, ' ': Key.SPACE, Tab: Key.TAB } as const;

export const webkit: BrowserKind = {
  name: 'WebKit',
  isThere: DRIVER !== undefined && SCREEN !== undefined,
  start,
  serve: serveWatched,
};

async function start(): Promise<ReaderBrowser> {
  const screen = await startScreen();
  const { server, url } = await startDriver(screen.display);
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: BROWSER.browserName,
        'webkitgtk:browserOptions': { args: BROWSER.args },
      }),
    )
    .build();
  const reader = readerOf(driver);
  return {
    async open(address, width) {
      await resize(driver, width);
      await reader.goTo(address);
      await expect.poll(() => reader.run(() => innerWidth), PATIENT).toBe(width);
      return reader;
    },
    faults: () => reader.run(readFaults),
    closeAll: () => reader.run(() => sessionStorage.clear()),
    async stop() {
      await driver.quit();
      server.kill();
      screen.server.kill();
    },
  };
}

function readerOf(driver: WebDriver): Reader {
  const one = (selector: string) => driver.findElement(By.css(selector));
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    async goTo(address) {
      await driver.get(address);
      await quiet();
      await shown(driver);
    },
    async resize(width) {
      await resize(driver, width);
      await expect.poll(() => driver.executeScript(() => innerWidth), PATIENT).toBe(width);
    },
    async reload() {
      await driver.navigate().refresh();
      await shown(driver);
    },
    address: () => driver.getCurrentUrl(),
    click: (selector) => one(selector).click(),
    clickButton: async (name) => (await buttonNamed(driver, name)).click(),
    hover: (selector) =>
      driver
        .actions()
        .move({ origin: one(selector) })
        .perform(),
    press: (key) => type(KEYS[key]),
    type,
    settled: quiet,
    run: (script, ...given) => driver.executeScript(script, ...given),
  };
}

/** Clicks and keys are lost until the page was drawn once. */
const shown = (driver: WebDriver) =>
  driver.executeAsyncScript((done: () => void) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

const resize = (driver: WebDriver, width: number) =>
  driver.manage().window().setRect({ width, height: 900 });

async function buttonNamed(driver: WebDriver, name: string) {
  for (const button of await driver.findElements(By.css('button')))
    if ((await button.isDisplayed()) && (await button.getAccessibleName()) === name) return button;
  throw new Error(`There is no button "${name}".`);
}

/** A screen that nobody sees. It chooses its number. */
async function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn(
    SCREEN ?? '',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return { server, display: `:${number.toString().trim()}` };
}

async function startDriver(display: string): Promise<{ server: ChildProcess; url: string }> {
  const port = await freePort();
  const server = spawn(DRIVER ?? '', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    // Without the bus of a desktop there is nothing to tell assistive technology through.
    env: { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`${url}/status`).catch(() => undefined)) return { server, url };
    await wait(50);
  }
  throw new Error('The driver of WebKit does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
