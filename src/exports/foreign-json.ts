/** `/api/v1/foreign.json`: what other offices list, marked with their office. */
import type { FederatedCatalogue, Federation } from '../catalogue/foreign.ts';
import { defined } from '../lib/defined.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { AddressOf } from './exported-project.ts';
import type { ForeignFile } from './schemas/foreign-file.ts';

export function foreignFile(
  { catalogues, projects }: Federation,
  title: string,
  addressOf: AddressOf,
): ForeignFile {
  return {
    $schema: addressOf(dataPath.schema('foreign')),
    title,
    page: addressOf(path.federation),
    catalogues: catalogues.map(catalogueRecord),
    count: projects.length,
    projects: projects.map(({ id, from, file: _, ...project }) => ({
      id,
      catalogue: from.id,
      office: from.office,
      ...project,
    })),
  };
}

function catalogueRecord({ from, state, shown, ours, twice }: FederatedCatalogue) {
  const { id, office, kind, url } = from;
  const { cut } = state ?? {};
  return {
    ...{ id, office, kind, url },
    ...defined({
      read: state?.checkedAt,
      failingSince: state?.failing?.since,
      cut: cut && cut.count + Number(cut.isMore),
    }),
    count: shown,
    refused: state?.refused ?? 0,
    ...{ ours, twice },
  };
}
