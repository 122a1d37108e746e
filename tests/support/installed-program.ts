/** Installs the packed program with its packages as npm would, without a network. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { z } from 'astro/zod';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});
/** Top-level packages; nested ones come with them. */
const SHARED = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

/**
 * Installs the production packages of package-lock.json into a folder, and the program from its tarball. Nothing links
 * back to the checkout: packages are copied, as hard links where the file system supports them.
 */
export function install(packed: string, folder: string): void {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const wanted = Object.entries(packages)
    .filter(([path, { dev }]) => SHARED.test(path) && !dev && existsSync(path))
    .map(([path]) => path);
  for (const [beside, paths] of Map.groupBy(wanted, dirname)) {
    mkdirSync(join(folder, beside), { recursive: true });
    const copy = (how: string) => spawnSync('cp', [how, ...paths, join(folder, beside)]);
    if (copy('-al').status !== 0 && copy('-a').status !== 0)
      throw new Error(`The packages of ${beside} could not be copied to ${folder}.`);
  }
  const program = join(folder, 'node_modules/ospo-portal');
  mkdirSync(program);
  run('tar', ['xzf', resolve(packed), '-C', program, '--strip-components=1']);
  const bins = join(folder, 'node_modules/.bin');
  mkdirSync(bins, { recursive: true });
  for (const [name, file] of Object.entries(binsOf(program)))
    symlinkSync(join('../ospo-portal', file), join(bins, name));
}

function binsOf(folder: string): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return z.object({ bin: z.record(z.string(), z.string()) }).parse(manifest).bin;
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}
