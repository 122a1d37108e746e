/** What services stand on, made once for a build. Nothing where the office has switched it off. */
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

/** @throws one sentence for the user, if a file does not fit. */
export function readInventory(catalogue: Catalogue): Inventory | undefined {
  const sources = readSources(instanceFolder(), getSite());
  return sources && createInventory(sources, catalogue, readVulnerabilities());
}

/** Nobody has been asked yet where there is no moment. */
export interface AskedVulnerabilities extends Partial<Vulnerabilities> {
  /** Who is asked. */
  readonly host: string;
}

/** Nothing where the office does not ask for them. */
export const getVulnerabilities = onceABuild(readVulnerabilities);

/** @throws one sentence for the user, if the file does not fit. */
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
