#!/usr/bin/env node
/**
 * `ospo-portal <command>`: runs the program with a Node that supports its TypeScript, in the current folder. This file
 * itself runs on any Node that npm supports. `scripts/ospo-portal.ts` continues from here.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;

const file = (path) => new URL(path, import.meta.url).href;
const isInstalled = import.meta.url.includes('/node_modules/');

/** The Node of this process, else the one that npm installs with the program. */
function suitableNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return process.execPath;
  const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
  return ['node', 'node.exe'].map((name) => join(folder, 'bin', name)).find(existsSync);
}

/**
 * glibc keeps what ended threads have freed, for new ones: at the end of a large build, some 180 MB. It reads the
 * variable when a process starts.
 */
const env = { MALLOC_ARENA_MAX: '2', ...process.env };

const node = suitableNode();
if (node) {
  const child = spawn(
    node,
    [
      ...(isInstalled
        ? ['--disable-warning=ExperimentalWarning', '--import', file('types.js')]
        : []),
      ...['--import', file('../scripts/language.ts')],
      fileURLToPath(file('../scripts/ospo-portal.ts')),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit', env },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => (process.exitCode = code ?? 2));
} else {
  console.error(
    `ospo-portal needs Node ${OLDEST} or newer, and this is ${process.version}. Install one, or run "npm install" without --ignore-scripts, which brings one.`,
  );
  process.exitCode = 2;
}
