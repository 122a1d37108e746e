/** Prints the path of the Chromium for the browser tests, and installs one where there is none, on Debian as root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

import { findChromium } from '../src/programs/testing/chromium.ts';
import type { Machine } from '../src/programs/testing/chromium.ts';

function thisMachine(): Machine {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const hasApt = folders.some((folder) => existsSync(join(folder, 'apt-get')));
  return {
    chosen: process.env['CHROMIUM_PATH'],
    folders,
    playwrights: chromium.executablePath(),
    canInstall: hasApt && process.getuid?.() === 0,
    exists: existsSync,
  };
}

/** Standard output is reserved for the path. */
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

/**
 * Finds a Chromium, or installs the package of Debian.
 * @throws Error with one sentence for the user when there is none and none can be installed.
 */
export function provideChromium(): string {
  const machine = thisMachine();
  let finding = findChromium(machine);
  if (finding.kind === 'installable') {
    console.error('No Chromium was found: installing the package "chromium" with apt-get.');
    aptGet('update', '-qq');
    installPackage('chromium');
    installIfKnown('chromium-headless-shell');
    finding = findChromium({ ...machine, canInstall: false });
  }
  if (finding.kind === 'found') return finding.path;
  throw new Error(finding.kind === 'missing' ? finding.message : 'apt-get installed no Chromium.');
}

if (import.meta.main) {
  try {
    console.log(provideChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
