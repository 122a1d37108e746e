/** Dependencies are exact, complete and explained. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

const packageSchema = z.object({
  license: z.string(),
  engines: z.object({ node: z.string(), npm: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const lock = lockSchema.parse(JSON.parse(read('package-lock.json')));
const manifest = packageSchema.parse(JSON.parse(read('package.json')));
const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const readme = read('README.md');

/** The version that a package at a path gets: from its own node_modules, else from the next ones up. */
function lockedVersion(path: string, name: string): string | undefined {
  const found = lock.packages[`${path}node_modules/${name}`];
  if (found || path === '') return found?.version;
  return lockedVersion(path.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, ''), name);
}

function licenseOf(name: string): string {
  const schema = z.object({ license: z.string() });
  return schema.parse(JSON.parse(read(`node_modules/${name}/package.json`))).license;
}

describe('dependencies', () => {
  it.each(packages)('%s has an exact version', (_name, version) => {
    expect(version).toMatch(EXACT_VERSION);
  });

  it('are listed in the README, each with its licence, and nothing else is', () => {
    const rows = [...readme.matchAll(/^\| `([^`]+)` +\|.*\| ([\w.-]+) +\|$/gm)].map(
      ([, name, license]) => [name, license],
    );
    const installed = packages.map(([name]) => [name, licenseOf(name)]);
    expect(rows.toSorted()).toEqual(installed.toSorted());
  });

  it('are locked without the address of a registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('are locked for every platform', () => {
    const locked = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.entries(optionalDependencies).map(([name, version]) => ({ path, name, version })),
    );
    const missing = locked.filter(
      ({ path, name, version }) =>
        EXACT_VERSION.test(version) && lockedVersion(path && `${path}/`, name) !== version,
    );
    expect(missing.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
  });

  it('are under permissive licences, and the README names every other', () => {
    const PERMISSIVE =
      /^(MIT|ISC|0BSD|Zlib|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|(Python|PSF)-2\.0|CC0-1\.0|OFL-1\.1)$/;
    const about = readme.split('## Dependencies')[1]?.split('\n| ')[0] ?? '';
    const licenses = Object.values(lock.packages).flatMap(({ license }) => license ?? []);
    const words = new Set(licenses.flatMap((license) => license.match(/[\w.-]{3,}/g) ?? []));
    const others = [...words].filter(
      (word) => !['AND', 'WITH'].includes(word) && !PERMISSIVE.test(word),
    );
    expect(licenses).not.toEqual([]);
    expect(others.filter((license) => !about.includes(license))).toEqual([]);
  });

  it('need a Node that can install them', () => {
    expect(manifest.engines).toEqual({ node: '>=20', npm: '>=10' });
  });
});
