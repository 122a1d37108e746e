/** The content of one cell of a comparison. */
import type { ProjectRecord } from '../../exports/schemas/project-record.ts';
import type { Kind } from '../../schemas/entry.ts';

/** A project of this office, or an entry of another one. */
export interface ComparedRecord extends Omit<ProjectRecord, 'kind'> {
  readonly kind?: Kind | undefined;
  /** Which other office lists it, with the licences of its parts. */
  readonly foreign?:
    | { readonly office: string; readonly licenses?: readonly string[] | undefined }
    | undefined;
}

export interface Line {
  readonly text: string;
  /** A path within the site, or a full address. */
  readonly to?: string | undefined;
  /** The text of the office in it, which may be in another language than the page. */
  readonly said?: string | undefined;
}

/** Empty where nothing is stated. */
export type Cell = readonly Line[];

/** One row of a comparison, independent of the projects. */
export interface Field {
  readonly label: string;
  /** The text of the office that the label is. */
  readonly said?: string | undefined;
  /** Paths of its value in a record and in its provenance; the first that exists counts. */
  readonly paths?: readonly string[];
  readonly cell: (record: ComparedRecord) => Cell;
}

/** One line with the value as it is. */
export function textCell(text: string | number | undefined): Cell {
  return text === undefined ? [] : [{ text: String(text) }];
}

/** One line with a text of the office. */
export function officeCell(text: string | undefined): Cell {
  return text === undefined ? [] : [{ text, said: text }];
}

/** Ids as names that the office gives, each with a link if there is a page for it. */
export function officeTermCell(...term: Parameters<typeof termCell>): Cell {
  return termCell(...term).map((line) => ({ ...line, said: line.text }));
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

/** A link to an address, which is also its text by default. */
export function linkCell(url: string | undefined, text = url?.replace(/^https?:\/\//, '')): Cell {
  return url && text ? [{ text, to: url }] : [];
}
