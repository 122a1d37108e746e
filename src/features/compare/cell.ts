/** What a comparison shows for one project in one row. */
import type { ProjectRecord } from '../../exports/schemas/project-record.ts';

export interface Line {
  readonly text: string;
  /** A path within the site, or a full address. */
  readonly to?: string | undefined;
}

/** Nothing for what is not stated. */
export type Cell = readonly Line[];

/** One row of a comparison before its projects are known. */
export interface Field {
  readonly label: string;
  /** Where its value stands in a record and in its provenance, of which the first that is there counts. */
  readonly paths?: readonly string[];
  readonly cell: (record: ProjectRecord) => Cell;
}

/** A value as it is. */
export function textCell(text: string | number | undefined): Cell {
  return text === undefined ? [] : [{ text: String(text) }];
}

/** Ids as their names, each with a link if there is a page for it. */
export function termCell(
  ids: readonly string[] | undefined,
  names: Readonly<Record<string, string>>,
  pathOf?: (id: string) => string,
): Cell {
  return (ids ?? []).map((id) => {
    const isKnown = Object.hasOwn(names, id);
    return { text: isKnown ? (names[id] ?? id) : id, to: isKnown ? pathOf?.(id) : undefined };
  });
}

/** An address, shown as itself unless it has other words. */
export function linkCell(url: string | undefined, text = url?.replace(/^https?:\/\//, '')): Cell {
  return url && text ? [{ text, to: url }] : [];
}
