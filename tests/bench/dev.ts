/**
 * How long `npm run dev` takes to show a change of an entry on its page: `npm run bench -- dev [folder of an
 * instance]`, by default CERN's and the small one of the tests. Copies are edited.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startDevServer } from '../support/dev-server.ts';

const PORT = 4398;
const CHANGES = 5;
/** Milliseconds: Vite's watcher passes over the second of two changes of a file within 50. */
const BETWEEN_CHANGES = 200;
/** Milliseconds between two looks at a page. */
const BETWEEN_LOOKS = 20;

/** Prints a table with a row for each instance. */
export async function measureDev(folder: string | undefined): Promise<void> {
  const rows = [];
  for (const instance of folder === undefined ? ['.', 'tests/fixtures/small'] : [folder])
    rows.push(await measured(instance));
  console.table(rows);
}

async function measured(instance: string) {
  const copy = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  for (const part of ['content', 'catalogue', 'brand'].filter((name) =>
    existsSync(join(instance, name)),
  ))
    cpSync(join(instance, part), join(copy, part), { recursive: true });
  const start = performance.now();
  const server = await startDevServer(copy, { port: PORT });
  try {
    const file = globSync('catalogue/software/*.yaml', { cwd: copy }).toSorted()[0] ?? '';
    const page = new URL(`projects/${basename(file, '.yaml')}/`, server.address);
    await (await fetch(page)).text();
    const first = performance.now();
    const times = [];
    for (let change = 1; change <= CHANGES; change += 1) {
      await wait(BETWEEN_CHANGES);
      times.push(await timeOf(join(copy, file), page, `Changed ${change} times.`));
    }
    const sorted = times.toSorted((a, b) => a - b);
    return {
      instance,
      'start and first page, s': seconds(first - start),
      'change to page, median s': seconds(sorted[Math.floor(CHANGES / 2)] ?? NaN),
      'slowest s': seconds(sorted.at(-1) ?? NaN),
    };
  } finally {
    await server.stop();
    rmSync(copy, { recursive: true });
  }
}

/** Milliseconds until the page has the new summary. */
async function timeOf(file: string, page: URL, summary: string): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const start = performance.now();
  writeFileSync(file, text.replace(/^summary: .*\n(?: +.*\n)*/m, `summary: ${summary}\n`));
  while (!(await (await fetch(page)).text()).includes(`>${summary}`)) await wait(BETWEEN_LOOKS);
  return performance.now() - start;
}

function seconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(2));
}
