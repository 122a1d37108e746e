import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Where the sites that tests look at are built; one folder a name, made anew by every run. */
const SITES = resolve('node_modules/.cache/test-sites');

export interface BuiltSite {
  /** The folder of the finished pages. */
  readonly folder: string;
  /** Path in front of every page, `/open/`. */
  readonly base: string;
}

/**
 * Builds an instance as a user would, with `npm run build`, and returns where the pages are.
 *
 * @throws with all that the build printed, if it fails.
 */
export function buildSite(name: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
  const folder = join(SITES, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OSPO_OUT: folder, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${name} site was not built.\n${stdout}\n${stderr}`);
  return { folder, base: new URL(env['OSPO_URL'] ?? 'https://ospo.example/').pathname };
}
