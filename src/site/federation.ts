/** The catalogues of other offices that the instance names. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Federation, joinFederation } from '../catalogue/foreign.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { foreignCatalogueSchema } from '../schemas/foreign.ts';
import { getCatalogue } from './catalogue.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** Undefined where the instance names none, and nothing of it is on the site then. */
export const getFederation = onceABuild(() => readFederation(getCatalogue()));

/** @throws one sentence for the user, if a file is not valid. */
export function readFederation(
  catalogue: Catalogue,
  folder = instanceFolder(),
): Federation | undefined {
  const { federation, url } = getSite();
  if (!federation) return undefined;
  const { foreign } = readInstance(folder, ['foreign']);
  const named = new Set(federation.map(({ id }) => id));
  const states = foreign
    .filter(({ id }) => named.has(id))
    .map((document) => [document.id, fittingValue(foreignCatalogueSchema, document)] as const);
  return joinFederation(federation, new Map(states), catalogue, url);
}
