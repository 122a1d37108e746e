/**
 * Proves that no test breaks by everyday changes of content: changes a copy of the instance, checks it, and runs the
 * tests that read an instance over it. `npm run test:changed -- instance build e2e` runs all of these; by default only
 * the first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { changedCopy } from './change.ts';

const parts = process.argv.slice(2);
/** Not those of the tests that may run beside these. */
const SITES = resolve('node_modules/.cache/changed-sites');
const copy = mkdtempSync(join(tmpdir(), 'changed-instance-'));

function run(...words: readonly string[]): boolean {
  const env = { ...process.env, OSPO_INSTANCE: copy, OSPO_TEST_SITES: SITES };
  return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status === 0;
}

try {
  console.info(changedCopy(instanceFolder(), copy).join('\n'));
  const isGood =
    run('--import', './scripts/language.ts', 'scripts/validate.ts') &&
    run('scripts/test.ts', ...(parts.length > 0 ? parts : ['instance']));
  process.exitCode = isGood ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
