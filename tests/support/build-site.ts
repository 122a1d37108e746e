import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { type Lock, tryLock } from '../../src/lib/lock.ts';

/** Where the sites for tests are built; one folder for each name, replaced by every run. */
const SITES = resolve(process.env['OSPO_TEST_SITES'] ?? 'node_modules/.cache/test-sites');

export interface BuiltSite {
  /** Folder of the built site. */
  readonly folder: string;
  /** Base path, `/open/`. */
  readonly base: string;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Builds an instance as a user would, with `npm run build`, but in a folder of its own, so that it waits for no other
 * build.
 *
 * @throws with the output of the build, if it fails.
 */
export function buildSite(name: string, env: Environment = {}): BuiltSite {
  const folder = join(SITES, name);
  const command = ['--import', resolve('scripts/language.ts'), resolve('scripts/build.ts')];
  const cwd = placeFor(name);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      OSPO_OUT: folder,
      ...withCompileCache(),
      ...env,
      OSPO_INSTANCE: resolve(env['OSPO_INSTANCE'] ?? process.env['OSPO_INSTANCE'] ?? '.'),
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${name} site was not built.\n${stdout}\n${stderr}`);
  linkAll(join(cwd, '.cache/pictures'), PICTURES);
  return siteIn(folder, env);
}

/** The pictures that these builds have drawn, by their keys. */
const PICTURES = resolve('node_modules/.cache/test-pictures');

/**
 * A folder to build in, as that of an office which has installed the program: with the files that say which packages a
 * site is made with, and the pictures that other builds have drawn.
 */
export function placeFor(name: string): string {
  const folder = join(SITES, `.${name}.place`);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file));
  linkAll(PICTURES, join(folder, '.cache/pictures'));
  return folder;
}

/** A path from this folder is another one from that of the build. */
function withCompileCache(): Environment {
  const folder = process.env['NODE_COMPILE_CACHE'];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: resolve(folder) };
}

/**
 * Gives a folder the pictures of another one too, and their records: these are replaced, but never changed. A record
 * comes after the pictures that it names, whoever adds some meanwhile.
 */
function linkAll(from: string, to: string): void {
  const records = globSync('**/*.json', { cwd: from });
  const pictures = globSync('**/*.{png,avif,webp}', { cwd: from });
  for (const file of [...pictures, ...records]) {
    const [source, target] = [join(from, file), join(to, file)];
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** CERN's site. */
export const cernSite = (): BuiltSite => builtOnce('cern');

/** The instance with pages in English and French. */
export const bilingualSite = (): BuiltSite =>
  builtOnce('bilingual', () => ({ OSPO_INSTANCE: BILINGUAL }));
export const BILINGUAL = 'tests/fixtures/bilingual';

/**
 * `npm test` builds it once: other parts reuse it, and wait while one builds it.
 *
 * @param prepare writes the instance, if it is not there, and gives the environment of the build.
 */
export function builtOnce(name: string, prepare: () => Environment = () => ({})): BuiltSite {
  const run = process.env['OSPO_TEST_RUN'];
  if (run === undefined) return buildSite(name, prepare());
  const stamp = join(SITES, `${name}.run`);
  const lock = lockOf(join(SITES, `${name}.lock`));
  try {
    const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
    if (built.startsWith(`${run}\n`)) return JSON.parse(built.slice(run.length)) as BuiltSite;
    const site = buildSite(name, prepare());
    writeFileSync(stamp, `${run}\n${JSON.stringify(site)}`);
    return site;
  } finally {
    lock.release();
  }
}

/** Waits as `takeLock` does, but in a set-up that cannot await. */
function lockOf(file: string): Lock {
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

const siteIn = (folder: string, env: Environment): BuiltSite => ({
  folder,
  base: new URL(env['OSPO_URL'] ?? 'https://ospo.example/').pathname,
});
