import type { Kind, Status } from '../../schemas/entry.ts';
import type { Facet, FacetValues } from '../../schemas/facet.ts';
import type { Shown } from '../pictures/picture-markup.ts';

/** What the browser knows of a project: enough to find it, to sort it and to show its row. */
export interface CatalogueItem {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly number?: string | undefined;
  /** Numbers that it had before, which still find it, with spaces between them. */
  readonly former?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  /** Where the summary was read, in words, and when: of one that only the forge says. */
  readonly summaryFrom?: { readonly place: string; readonly asOf: string } | undefined;
  /** Names of what takes its place. */
  readonly supersededBy?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  readonly maturity?: number | undefined;
  /** SPDX expressions, each once, with a comma between them. */
  readonly license?: string | undefined;
  /** Its first two languages or design tools. */
  readonly made?: string | undefined;
  readonly tag?: string | undefined;
  /** Day of the latest release or tag. */
  readonly released?: string | undefined;
  /** Day of the last commit. */
  readonly active?: string | undefined;
  /** Day on which it came into the catalogue; absent if it was there before anybody kept count. */
  readonly listed?: string | undefined;
  /** The eight project files in their order, `1` for present; absent if the repository was not read. */
  readonly files?: string | undefined;
  /** Its first picture. */
  readonly picture?: Shown | undefined;
  /** How many of the things that readers look for first are known, and how many projects it is related to. */
  readonly known: number;
  readonly related: number;
  /** Its values as places in the lists of `CatalogueIndex.facets`; a facet without any is absent. */
  readonly values: Readonly<Partial<Record<Facet, readonly number[]>>>;
}

/** All that the catalogue page searches: `/catalogue/index.json`. Items stand in shelf order. */
export interface CatalogueIndex {
  readonly facets: FacetValues;
  readonly items: readonly CatalogueItem[];
}
