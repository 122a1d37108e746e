/** Builds and checks CERN's instance and generated ones, and weighs pages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { pageWeight } from '../support/page-weight.ts';
import { readPage } from '../support/pages.ts';
import { generateInstance } from './generate.ts';
import { measure } from './measure.ts';
import type { Phase } from './phases.ts';

const PAGES = ['', 'catalogue', 'projects/spec', 'projects/acts', 'guidelines/hardware/publish'];
const CATALOGUE = 'catalogue/index.html';
/** Seconds; what takes less is not listed. */
const LEAST = 0.3;

/** @param sizes numbers of generated entries; an instance is built for each. */
export async function measureSites(sizes: readonly number[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'ospo-bench-'));
  try {
    const cern = join(work, 'cern');
    console.log('What is built and checked, and how long it takes\n');
    const sites = [await timings("CERN's instance", { OSPO_OUT: cern })];
    for (const count of sizes) {
      const instance = join(work, `instance-${count}`);
      generateInstance(count, instance);
      const env = { OSPO_INSTANCE: instance, OSPO_OUT: join(work, `site-${count}`) };
      sites.push(await timings(`${count} generated entries`, env));
    }
    console.table(sites.map(({ row }) => row));
    for (const { row, phases } of sites) showPhases(row.what, phases);
    console.log('\nWhat a first visit loads, in bytes after gzip\n');
    console.table(PAGES.map((path) => ({ page: `/${path}`, ...weight(cern, path) })));
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function timings(what: string, env: Record<string, string>) {
  const folder = env['OSPO_OUT'] ?? '';
  const checked = await measure('scripts/validate.ts', env);
  const built = await measure('scripts/build.ts', env);
  const row = {
    what,
    'validate, s': Number(checked.seconds.toFixed(1)),
    'build, s': Number(built.seconds.toFixed(1)),
    'of the processors, s': Number(built.processorSeconds.toFixed(1)),
    'peak memory, MB': Math.round(built.megabytes),
    'with Pagefind, MB': built.allMegabytes && Math.round(built.allMegabytes),
    'site, MB': megabytesIn(folder),
    'project pages': readdirSync(join(folder, 'projects')).length,
    'catalogue page, kB after gzip': kilo(gzipSync(readFileSync(join(folder, CATALOGUE))).length),
  };
  return { row, phases: built.phases };
}

/** In which thread or process the processor time was spent. */
function showPhases(what: string, phases: readonly Phase[]): void {
  console.log(`\nBuilding ${what}, by threads and processes\n`);
  console.table(
    phases
      .filter(({ seconds }) => seconds >= LEAST)
      .map(({ name, seconds, from, to, bytes }) => ({
        'thread or process': name,
        'of the processors, s': Number(seconds.toFixed(1)),
        'from, s': Math.round(from),
        'to, s': Math.round(to),
        'peak memory of all meanwhile, MB': Math.round(bytes / 1e6),
      })),
  );
}

function kilo(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}

/** Of its files, without what folders take on a disk. */
function megabytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const bytes = files.map((file) =>
    file.isFile() ? statSync(join(file.parentPath, file.name)).size : 0,
  );
  return Number((bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1));
}

function weight(folder: string, path: string) {
  const site = { folder, base: '/' };
  return pageWeight(site, readPage(site, path));
}
