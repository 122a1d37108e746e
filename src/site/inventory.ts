/** What services stand on, made once for a build. Nothing where the office has switched it off. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Catalogue } from '../catalogue/catalogue.ts';
import { createInventory, type Inventory } from '../catalogue/inventory/inventory.ts';
import { ownSource, serviceSources } from '../catalogue/inventory/sources.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { once } from '../lib/once.ts';
import { readPackageLock, type LockedProgram } from '../manifests/package-lock.ts';
import { getCatalogue } from './catalogue.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** The id of the site among the services, unless a service of the office has it. */
export const OWN_SERVICE = 'this-site';

export const getInventory = onceABuild(() => readInventory(getCatalogue()));

/** @throws one sentence for the user, if a file does not fit. */
export function readInventory(catalogue: Catalogue): Inventory | undefined {
  const { inventory = true, title, office } = getSite();
  if (!inventory) return undefined;
  const stated = serviceSources(readInstance(instanceFolder(), ['office', 'bills']));
  const program = getProgram();
  const own =
    program && !stated.some(({ id }) => id === OWN_SERVICE)
      ? [ownSource(program, OWN_SERVICE, title, office)]
      : [];
  return createInventory([...stated, ...own], catalogue);
}

/** What the program itself is made with; nothing where no lock file came with it. */
export const getProgram = once((): LockedProgram | undefined => {
  const file = resolve('package-lock.json');
  return existsSync(file) ? readPackageLock(readFileSync(file, 'utf8')) : undefined;
});
