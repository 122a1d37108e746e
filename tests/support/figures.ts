/** The figures of an instance, and the lengths of the lists that they link to. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { readAddress } from '../../src/features/facets/address.ts';
import type { CatalogueIndex } from '../../src/features/facets/item.ts';
import { narrow } from '../../src/features/facets/narrow.ts';
import type { FigureRow } from '../../src/features/figures/figure.ts';
import { figuresOf } from '../../src/features/figures/figures.ts';
import { copyList, pointLists, type ProjectList } from '../../src/features/figures/lists.ts';
import { readInstance } from '../../src/instance/read.ts';
import { path } from '../../src/schemas/address.ts';
import { ARCHIVED } from '../../src/schemas/figure.ts';
import { pointSlug } from '../../src/schemas/hygiene-points.ts';
import { indexOf } from '../../src/site/catalogue-index.ts';
import { readEvents } from '../../src/site/events.ts';
import { readHistory } from '../../src/site/history.ts';

export function figuresOfInstance(folder: string) {
  const { catalogue } = loadCatalogue(readInstance(folder), { onFault: 'throw' });
  const index = indexOf(catalogue, readEvents(folder));
  return {
    catalogue,
    index,
    figures: figuresOf(catalogue, index, [...readHistory(folder).values()]),
  };
}

/** Follows the link of a row as a reader would; 0 without a link. */
export function lengthOfList(
  { to }: FigureRow,
  index: CatalogueIndex,
  catalogue: Catalogue,
): number {
  if (to === undefined) return 0;
  const [page = '', part] = to.split('#');
  if (page.startsWith(`${path.catalogue}?`)) return lengthOfSearch(page, index);
  const projects = listsOf(catalogue)
    .get(page)
    ?.parts.find(({ id }) => id === part)?.projects;
  if (!projects) throw new Error(`${to} is no list.`);
  return projects.length;
}

function lengthOfSearch(address: string, index: CatalogueIndex): number {
  const { state, ignored } = readAddress(address.slice(path.catalogue.length), index.facets);
  if (ignored > 0) throw new Error(`${address} asks for what the catalogue does not know.`);
  return narrow(index, state, undefined).found.length;
}

function listsOf({ listed }: Catalogue): ReadonlyMap<string, ProjectList> {
  return new Map<string, ProjectList>([
    [path.projectList(ARCHIVED), copyList(listed)],
    ...[...pointLists(listed)].map(
      ([point, list]) => [path.projectList(pointSlug(point)), list] as const,
    ),
  ]);
}
