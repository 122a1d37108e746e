/** The inventory as tables, and the dependencies of the site itself. */
import { getProgram } from '../catalogue/inventory/read-sources.ts';
import { componentsCsv, servicesCsv, surveyCsv } from '../exports/inventory-csv.ts';
import { sbom } from '../exports/sbom.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { DataFile } from './data-file.ts';
import type { SiteData } from './site-data.ts';

/** Empty where the office has switched the inventory off. */
export function inventoryFiles({ inventory }: SiteData): DataFile[] {
  if (!inventory) return [];
  const program = getProgram();
  return [
    { path: dataPath.inventoryServices, text: () => servicesCsv(inventory) },
    { path: dataPath.inventoryComponents, text: () => componentsCsv(inventory) },
    { path: dataPath.inventorySurvey, text: surveyCsv },
    ...(program ? [{ path: dataPath.sbom, text: () => sbom(program) }] : []),
  ];
}
