import { describe, expect, it } from 'vitest';

import {
  CHROMIUM,
  findBrowser,
  FIREFOX,
  SCREEN,
  WEBKIT,
} from '../../src/programs/testing/browsers.ts';
import type { Machine } from '../../src/programs/testing/browsers.ts';

const PLAYWRIGHTS = '/cache/playwright/chrome';

/** A machine on which only the given files exist. */
function machine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    chosen: undefined,
    folders: ['/usr/local/bin', '/usr/bin'],
    playwrights: PLAYWRIGHTS,
    canInstall: false,
    exists: (file) => files.includes(file),
    ...rest,
  };
}

const chosen = '/opt/chromium';
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

describe('a Chromium is found', () => {
  it.each([
    ['where CHROMIUM_PATH says', machine([chosen, '/usr/bin/chromium'], { chosen }), chosen],
    ['on the path', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'without a window first, since it is faster',
      machine(['/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell']),
      '/usr/bin/chromium-headless-shell',
    ],
    [
      'in the first folder of the path',
      machine(['/usr/bin/chromium', '/usr/local/bin/chromium']),
      '/usr/local/bin/chromium',
    ],
    ['as chromium-browser', machine(['/usr/bin/chromium-browser']), '/usr/bin/chromium-browser'],
    [
      'as google-chrome-stable',
      machine(['/usr/bin/google-chrome-stable', '/usr/local/bin/google-chrome']),
      '/usr/bin/google-chrome-stable',
    ],
    ['as chrome', machine(['/usr/bin/chrome']), '/usr/bin/chrome'],
    [
      'before Chrome, wherever it stands',
      machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    ['among the applications of a Mac', machine([mac, PLAYWRIGHTS]), mac],
    ["in Playwright's cache", machine([PLAYWRIGHTS]), PLAYWRIGHTS],
    [
      "in Playwright's cache before a package is installed",
      machine([PLAYWRIGHTS], { canInstall: true }),
      PLAYWRIGHTS,
    ],
    [
      'when CHROMIUM_PATH is empty',
      machine(['/usr/bin/chromium'], { chosen: '' }),
      '/usr/bin/chromium',
    ],
  ])('%s', (_case, given, path) => {
    expect(findBrowser(CHROMIUM, given)).toEqual({ kind: 'found', path });
  });
});

describe('no Chromium is found', () => {
  it('and one can be installed by root on Debian', () => {
    expect(findBrowser(CHROMIUM, machine([], { canInstall: true }))).toEqual({
      kind: 'installable',
    });
  });

  it.each([
    ['and the command to run is named', machine([]), /npx playwright install chromium/],
    ['without Playwright either', machine([], { playwrights: undefined }), /CHROMIUM_PATH/],
    [
      'where CHROMIUM_PATH says, and no other is taken instead',
      machine(['/usr/bin/chromium'], { chosen, canInstall: true }),
      /\/opt\/chromium, which does not exist/,
    ],
  ])('%s', (_case, given, message) => {
    expect(findBrowser(CHROMIUM, given)).toEqual({
      kind: 'missing',
      message: expect.stringMatching(message),
    });
  });
});

describe('Firefox', () => {
  it.each([
    ['where FIREFOX_PATH says', machine(['/opt/fox'], { chosen: '/opt/fox' }), '/opt/fox'],
    [
      'as firefox-esr before any other, since tests ran with it',
      machine(['/usr/local/bin/firefox', '/usr/bin/firefox-esr']),
      '/usr/bin/firefox-esr',
    ],
    ['as firefox', machine(['/usr/bin/firefox']), '/usr/bin/firefox'],
  ])('is found %s', (_case, given, path) => {
    expect(findBrowser(FIREFOX, given)).toEqual({ kind: 'found', path });
  });

  it('is not taken for Chromium, nor Chromium for it', () => {
    const chromium = machine(['/usr/bin/chromium'], { playwrights: undefined });
    expect(findBrowser(FIREFOX, chromium)).toEqual({
      kind: 'missing',
      message: expect.stringMatching(/^No Firefox was found: .*FIREFOX_PATH/),
    });
    const firefox = machine(['/usr/bin/firefox-esr'], { playwrights: undefined });
    expect(findBrowser(CHROMIUM, firefox).kind).toBe('missing');
  });
});

describe('WebKit', () => {
  it.each([
    ['its driver', WEBKIT, '/usr/bin/WebKitWebDriver'],
    ['the screen that it needs', SCREEN, '/usr/bin/Xvfb'],
  ])('is found by %s, else a package is installed', (_part, product, path) => {
    expect(findBrowser(product, machine([path]))).toEqual({ kind: 'found', path });
    const bare = { playwrights: undefined };
    expect(findBrowser(product, machine([], { ...bare, canInstall: true })).kind).toBe(
      'installable',
    );
    expect(findBrowser(product, machine([], bare))).toEqual({
      kind: 'missing',
      message: expect.stringContaining(product.variable),
    });
  });
});
