/**
 * `npm run bench`: what the README quotes. Builds and checks CERN's instance and generated ones, and weighs pages.
 * `npm run bench -- 300 1000 10000` measures instances of those sizes.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pageWeight } from '../support/page-weight.ts';
import { readPage } from '../support/pages.ts';
import { generateInstance } from './generate.ts';
import { measure } from './measure.ts';

const SIZES = process.argv.slice(2).map(Number);
const PAGES = ['', 'catalogue', 'projects/spec', 'projects/acts', 'guidelines/hardware/publish'];

const work = mkdtempSync(join(tmpdir(), 'ospo-bench-'));
try {
  const cern = join(work, 'cern');
  console.log('What is built and checked, and how long it takes\n');
  console.table([
    timings("CERN's instance", { OSPO_OUT: cern }),
    ...(SIZES.length > 0 ? SIZES : [300, 1000]).map((count) => {
      const instance = join(work, `instance-${count}`);
      generateInstance(count, instance);
      return timings(`${count} generated entries`, {
        OSPO_INSTANCE: instance,
        OSPO_OUT: join(work, `site-${count}`),
      });
    }),
  ]);
  console.log('\nWhat a first visit loads, in bytes after gzip\n');
  console.table(PAGES.map((path) => ({ page: `/${path}`, ...weight(cern, path) })));
} finally {
  rmSync(work, { recursive: true });
}

function timings(what: string, env: Record<string, string>) {
  const checked = measure('scripts/validate.ts', env);
  const built = measure('scripts/build.ts', env);
  return {
    what,
    'validate, s': Number(checked.seconds.toFixed(1)),
    'build, s': Number(built.seconds.toFixed(1)),
    'peak memory, MB': Math.round(built.megabytes),
    'project pages': readdirSync(join(env['OSPO_OUT'] ?? '', 'projects')).length,
  };
}

function weight(folder: string, path: string) {
  const site = { folder, base: '/' };
  return pageWeight(site, readPage(site, path));
}
