import type { ComparedRecord } from './cell.ts';
import { compareMessages } from '#messages/compare.ts';
import type { Cell, Field } from './cell.ts';
import { commonFields, type SectionId } from './fields.ts';
import type { Format } from '../../lib/format.ts';
import { ownFields } from './own-fields.ts';
import { createSourceNote, type SourceNote } from './source-note.ts';
import type { CompareWords } from './words.ts';

export interface CompareRow {
  readonly label: string;
  /** As of its field. */
  readonly said?: string | undefined;
  /** One for each project, in order. */
  readonly cells: readonly Cell[];
  /** Source and date of each cell; undefined for what the entry states. */
  readonly sources: readonly (string | undefined)[];
  /** At least two known values differ. */
  readonly differs: boolean;
}

export interface CompareSection {
  readonly id: SectionId;
  /** Never empty. */
  readonly rows: readonly CompareRow[];
}

export interface Comparison {
  readonly sections: readonly CompareSection[];
  /** Labels of common fields that none of the projects states. */
  readonly unstated: readonly string[];
}

/** Lines up projects side by side: every field that any of them has. The order of projects is kept. */
export function compareProjects(
  records: readonly ComparedRecord[],
  words: CompareWords,
  format: Format,
): Comparison {
  const sourceIn = createSourceNote(words.sources, format);
  const common = commonFields(words, format);
  const own = ownFields(records, common, words, format);
  const all = (Object.keys(compareMessages.sections) as SectionId[]).map((id) => ({
    id,
    rows: [...(common[id] ?? []), ...(own[id] ?? [])].map((field) =>
      rowOf(field, records, sourceIn),
    ),
  }));
  const isStated = ({ cells }: CompareRow) => cells.some(({ length }) => length > 0);
  return {
    sections: all
      .map(({ id, rows }) => ({ id, rows: rows.filter(isStated) }))
      .filter(({ rows }) => rows.length > 0),
    unstated: all.flatMap(({ rows }) => rows.filter((row) => !isStated(row))).map(labelOf),
  };
}

function rowOf(
  { label, said, paths = [], cell }: Field,
  records: readonly ComparedRecord[],
  sourceIn: SourceNote,
): CompareRow {
  const cells = records.map(cell);
  const sources = records.map((record, index) =>
    cells[index]?.length ? sourceIn(record, paths) : undefined,
  );
  // A missing value is no difference.
  const known = cells.filter(({ length }) => length > 0);
  const texts = new Set(known.map((lines) => JSON.stringify(lines.map(({ text }) => text))));
  return { label, said, cells, sources, differs: texts.size > 1 };
}

function labelOf({ label }: CompareRow): string {
  return label;
}
