/** The inventory of dependencies, made once per build. Undefined where the office has switched it off. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createInventory, type Inventory } from '../catalogue/inventory/inventory.ts';
import { readSources } from '../catalogue/inventory/read-sources.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { SERVICE_HOSTS } from '../schemas/forge.ts';
import { vulnerabilitiesSchema, type Vulnerabilities } from '../schemas/vulnerabilities.ts';
import { getCatalogue } from './catalogue.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

export const getInventory = onceABuild(() => readInventory(getCatalogue()));

/** @throws one sentence for the user, if a file is not valid. */
export function readInventory(catalogue: Catalogue): Inventory | undefined {
  const sources = readSources(instanceFolder(), getSite());
  return sources && createInventory(sources, catalogue, readVulnerabilities());
}

/** Without `checkedAt` nothing was queried yet. */
export interface AskedVulnerabilities extends Partial<Vulnerabilities> {
  /** Host of the service. */
  readonly host: string;
}

/** Undefined where the office does not ask for vulnerabilities. */
export const getVulnerabilities = onceABuild(readVulnerabilities);

/** @throws one sentence for the user, if the file is not valid. */
function readVulnerabilities(): AskedVulnerabilities | undefined {
  const { enrichers = [], inventory = true } = getSite();
  const service = enrichers.find(({ kind }) => kind === 'osv');
  if (!service || !inventory) return undefined;
  const { vulnerabilities } = readInstance(instanceFolder(), ['vulnerabilities']);
  return {
    host: service.api === undefined ? SERVICE_HOSTS.osv : new URL(service.api).host,
    ...(vulnerabilities && fittingValue(vulnerabilitiesSchema, vulnerabilities)),
  };
}
