import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the sites for tests are built; one folder for each name, replaced by every run. */
const SITES = resolve('node_modules/.cache/test-sites');

export interface BuiltSite {
  /** Folder of the built site. */
  readonly folder: string;
  /** Base path, `/open/`. */
  readonly base: string;
}

/**
 * Builds an instance as a user would, with `npm run build`.
 *
 * @throws with the output of the build, if it fails.
 */
export function buildSite(name: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
  const folder = join(SITES, name);
  const command = ['--import', './scripts/language.ts', 'scripts/build.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OSPO_OUT: folder, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${name} site was not built.\n${stdout}\n${stderr}`);
  return siteIn(folder, env);
}

/** CERN's site. */
export const cernSite = (): BuiltSite => builtOnce('cern');

/** The instance with pages in English and French. */
export const bilingualSite = (): BuiltSite => builtOnce('bilingual', { OSPO_INSTANCE: BILINGUAL });
export const BILINGUAL = 'tests/fixtures/bilingual';

/** `npm test` builds it once: later parts reuse it. */
export function builtOnce(name: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
  const run = process.env['OSPO_TEST_RUN'];
  const stamp = join(SITES, `${name}.run`);
  const isBuilt = run !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === run;
  if (isBuilt) return siteIn(join(SITES, name), env);
  const site = buildSite(name, env);
  if (run !== undefined) writeFileSync(stamp, run);
  return site;
}

const siteIn = (folder: string, env: Readonly<Record<string, string>> = {}): BuiltSite => ({
  folder,
  base: new URL(env['OSPO_URL'] ?? 'https://ospo.example/').pathname,
});
