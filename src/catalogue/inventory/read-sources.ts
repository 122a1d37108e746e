/** The services of an instance, and the site itself, which is a service of every instance. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { readInstance } from '../../instance/read.ts';
import { once } from '../../lib/once.ts';
import { readPackageLock, type LockedProgram } from '../../manifests/package-lock.ts';
import type { Site } from '../../schemas/site.ts';
import { questionOf } from '../../schemas/vulnerabilities.ts';
import { ownSource, serviceSources, type ServiceSource, versionOf } from './sources.ts';

/** The id of the site among the services, unless a service of the office has it. */
export const OWN_SERVICE = 'this-site';

/** Empty where the office has switched the inventory off. @throws one sentence for the user, if a file does not fit. */
export function readSources(
  folder: string,
  { inventory = true, title, office }: Site,
): readonly ServiceSource[] | undefined {
  if (!inventory) return undefined;
  const stated = serviceSources(readInstance(folder, ['office', 'bills']));
  const program = getProgram();
  const own =
    program && !stated.some(({ id }) => id === OWN_SERVICE)
      ? [ownSource(program, OWN_SERVICE, title, office)]
      : [];
  return [...stated, ...own];
}

/** The dependencies of the program itself; undefined without a lock file. */
export const getProgram = once((): LockedProgram | undefined => {
  const file = resolve('package-lock.json');
  return existsSync(file) ? readPackageLock(readFileSync(file, 'utf8')) : undefined;
});

/** Package URLs to query at OSV, without duplicates. @throws one sentence for the user, if a file does not fit. */
export function packagesToAsk(folder: string, site: Site): string[] {
  const uses = (readSources(folder, site) ?? []).flatMap((source) => source.uses);
  return [...new Set(uses.flatMap((use) => questionOf(use.purl, versionOf(use)) ?? []))];
}
