/** Finds the browsers for the browser tests, and installs one where there is none, on Debian as root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

import {
  CHROMIUM,
  findBrowser,
  FIREFOX,
  SCREEN,
  WEBKIT,
} from '../src/programs/testing/browsers.ts';
import type { Machine, Product } from '../src/programs/testing/browsers.ts';

function thisMachine(product: Product, playwrights: string | undefined): Machine {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const hasApt = folders.some((folder) => existsSync(join(folder, 'apt-get')));
  return {
    chosen: process.env[product.variable],
    folders,
    playwrights,
    canInstall: hasApt && process.getuid?.() === 0,
    exists: existsSync,
  };
}

function aptGet(...words: string[]): void {
  execFileSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function installPackage(name: string): void {
  aptGet('install', '-y', '-qq', '--no-install-recommends', name);
}

/** Older releases of Debian lack this package, but do not need it. */
function installIfKnown(name: string): void {
  try {
    installPackage(name);
  } catch {
    console.error(`There is no package "${name}": the tests take longer without it.`);
  }
}

/** @throws Error with one sentence for the user when there is no such browser and none can be installed. */
function provide(product: Product, playwrights?: string, faster?: string): string {
  const machine = thisMachine(product, playwrights);
  let finding = findBrowser(product, machine);
  if (finding.kind === 'installable') {
    console.error(
      `No ${product.name} was found: installing the package "${product.debian}" with apt-get.`,
    );
    aptGet('update', '-qq');
    installPackage(product.debian);
    if (faster !== undefined) installIfKnown(faster);
    finding = findBrowser(product, { ...machine, canInstall: false });
  }
  if (finding.kind === 'found') return finding.path;
  throw new Error(
    finding.kind === 'missing' ? finding.message : `apt-get installed no ${product.name}.`,
  );
}

/**
 * Path of a Chromium: the one that is there, else that of Debian's package, which is installed.
 *
 * @throws Error with one sentence for the user when there is none and none can be installed.
 */
export const provideChromium = (): string =>
  provide(CHROMIUM, chromium.executablePath(), 'chromium-headless-shell');

/** As `provideChromium`, for Firefox as its makers publish it, which Playwright does not fetch. */
export const provideFirefox = (): string => provide(FIREFOX);

/** As `provideChromium`, for the driver of WebKit and the screen that it needs. */
export const provideWebKit = (): { driver: string; screen: string } => ({
  driver: provide(WEBKIT),
  screen: provide(SCREEN),
});
