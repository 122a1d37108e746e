/** Where npm installed the program from, according to its hidden lock file. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { z } from 'astro/zod';

const written = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/** The path of a tarball, or an https address; undefined for neither. */
export function installedFrom(program: string): string | undefined {
  const packages = dirname(resolve(program));
  const file = join(packages, '.package-lock.json');
  if (!existsSync(file)) return undefined;
  const { data } = written.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  const resolved = data?.packages[`node_modules/${basename(program)}`]?.resolved;
  if (resolved?.startsWith('https:')) return resolved;
  if (!resolved?.startsWith('file:')) return undefined;
  const path = resolve(dirname(packages), resolved.slice('file:'.length));
  return existsSync(path) ? path : undefined;
}
