import type { Kind, Status } from '../../schemas/entry.ts';
import type { Facet, FacetValues } from '../../schemas/facet.ts';
import type { Shown } from '../pictures/picture-markup.ts';

/** A project in the index: enough to find it, to sort it and to show its row. */
export interface CatalogueItem {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly number?: string | undefined;
  /** Former numbers, separated by spaces, under which it is still found. */
  readonly former?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  /** Label of the source and date of a summary that only the forge states. */
  readonly summaryFrom?: { readonly place: string; readonly asOf: string } | undefined;
  /** Names of its successors. */
  readonly supersededBy?: readonly string[] | undefined;
  readonly status?: Status | undefined;
  readonly maturity?: number | undefined;
  /** SPDX expressions without duplicates, separated by commas. */
  readonly license?: string | undefined;
  /** Its first two languages or design tools. */
  readonly made?: string | undefined;
  readonly tag?: string | undefined;
  /** Day of the latest release or tag. */
  readonly released?: string | undefined;
  /** Day of the last commit. */
  readonly active?: string | undefined;
  /** Day on which it was added to the catalogue; absent if it was there before events were recorded. */
  readonly listed?: string | undefined;
  /** The eight project files in order, `1` for present; absent if the repository was not read. */
  readonly files?: string | undefined;
  /** Its first picture. */
  readonly picture?: Shown | undefined;
  /**
   * Which of title, summary and description of the picture are in the language of the page, on a site in another language
   * than the office; the others are in that of the office.
   */
  readonly spoken?: readonly ('title' | 'summary' | 'alt')[] | undefined;
  /** How many of the most asked-for facts are known, and the number of related projects. */
  readonly known: number;
  readonly related: number;
  /** Its values as indices into `CatalogueIndex.facets`; a facet without values is absent. */
  readonly values: Readonly<Partial<Record<Facet, readonly number[]>>>;
}

/** An entry of another office in `/catalogue/foreign.json`. */
export interface ForeignItem extends Omit<CatalogueItem, 'kind'> {
  readonly kind?: Kind | undefined;
  /** Address of the original. */
  readonly to: string;
  readonly office: string;
  /** BCP 47 tag of the language of its summary. */
  readonly lang?: string | undefined;
}

/** What can be found and sorted. */
export type AnyItem = CatalogueItem | ForeignItem;

export function isForeign(item: AnyItem): item is ForeignItem {
  return 'to' in item;
}

/** The index of the catalogue page: `/catalogue/index.json`. Items are in shelf order. */
export interface CatalogueIndex {
  readonly facets: FacetValues;
  readonly items: readonly CatalogueItem[];
  /** How many entries each office has, in the order of the facet; absent where only one is shown. */
  readonly offices?: readonly number[] | undefined;
}
