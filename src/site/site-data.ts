/** The input of data files. */
import type { Federation } from '../catalogue/foreign.ts';
import { type Catalogue, type CatalogueSources, createCatalogue } from '../catalogue/catalogue.ts';
import type { Inventory } from '../catalogue/inventory/inventory.ts';
import { type Brand, readBrand } from '../instance/brand/read-brand.ts';
import type { Office } from '../instance/office.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import type { Chooser } from '../licences/chooser-schema.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import type { ReleasePlan } from '../schemas/tools.ts';
import { readChooser } from './chooser.ts';
import { readNews } from './events.ts';
import { readFederation } from './federation.ts';
import { type History, readHistory } from './history.ts';
import { readInventory } from './inventory.ts';
import { readOffice } from './office.ts';
import { readSources } from './sources.ts';
import { getTool } from './tools.ts';

export interface SiteData {
  readonly sources: CatalogueSources;
  readonly catalogue: Catalogue;
  /** By date. */
  readonly events: readonly CatalogueEvent[];
  readonly chooser: Chooser | undefined;
  readonly release: ReleasePlan | undefined;
  readonly office: Office;
  /** Undefined where the office has switched it off. */
  readonly inventory?: Inventory | undefined;
  /** Undefined where the office names no other catalogue. */
  readonly federation?: Federation | undefined;
  readonly history: History;
  readonly brand: Brand;
}

/** As in the files of the instance now; the sources are those that the build has shared with its workers. */
export function readSiteData(): SiteData {
  const sources = readSources();
  const folder = instanceFolder();
  const catalogue = createCatalogue(sources);
  return {
    sources,
    catalogue,
    events: readNews(folder),
    chooser: readChooser(folder),
    release: getTool('release'),
    office: readOffice(folder),
    inventory: readInventory(catalogue),
    federation: readFederation(catalogue, folder),
    history: readHistory(folder),
    brand: readBrand(folder),
  };
}
