/** Reads a list of components, one per line: an expression, `name: expression`, or columns with a header. */
import { allOf, type Component } from './component.ts';
import type { Matrix } from './matrix.ts';

/** The components. For a line that is not understood, the whole line becomes its (invalid) licence. */
export function readList(matrix: Matrix, lines: readonly string[]): Component[] {
  const [first = '', ...rest] = lines;
  const columns = columnsOf(first);
  if (!columns) return lines.map((line) => readLine(matrix, line));
  return rest.map((line) => readRow(columns, line));
}

interface Columns {
  readonly separator: string;
  readonly count: number;
  readonly licenses: readonly number[];
  readonly names: readonly number[];
}

/** "License", "spdx_license_id", "Declared license(s)": headers that tools use for licences. */
const LICENSE_HEAD =
  /^(?:(?:spdx|declared|concluded|detected|package|component) )?licen[cs]e(?:s|\(s\))?(?: (?:ids?|identifiers?|expressions?|names?|types?|declared|concluded|detected))?$/;

/** Headers of other columns about licences. */
const BESIDE_HEAD = /\b(?:url|link|file|path|text)s?\b/;

const NAME_HEAD = /\b(?:name|package|module|component|library|version)\b/;

/** The columns in a header; undefined without a column for the licence, or with an unknown one. */
function columnsOf(line: string): Columns | undefined {
  const separator = ['\t', ';'].find((sign) => line.includes(sign)) ?? ',';
  const heads = cellsOf(line, separator).map((cell) =>
    cell.toLowerCase().replaceAll(/[ _-]+/g, ' '),
  );
  const matching = (isMeant: (head: string) => boolean) =>
    heads.flatMap((head, index) => (isMeant(head) ? [index] : []));
  const licenses = matching((head) => LICENSE_HEAD.test(head));
  const about = matching((head) => /licen[cs]e/.test(head) && !BESIDE_HEAD.test(head));
  if (licenses.length === 0 || about.length > licenses.length) return undefined;
  const names = matching((head) => NAME_HEAD.test(head) && !LICENSE_HEAD.test(head));
  return { separator, count: heads.length, licenses, names };
}

function readRow({ separator, count, licenses, names }: Columns, line: string): Component {
  const cells = cellsOf(line, separator);
  if (cells.length !== count) return { name: '', license: line.trim() };
  const textAt = (index: number) => cells[index] ?? '';
  return {
    name: names.map(textAt).filter(Boolean).join(' '),
    license: allOf(licenses.map(textAt).filter(Boolean)),
  };
}

/** The cells of a line (RFC 4180), trimmed; an empty cell is an empty text. */
function cellsOf(line: string, separator: string): string[] {
  const blanks = `[^\\S${separator}]*`;
  const cell = `${blanks}(?:"((?:[^"]|"")*)"${blanks}|([^${separator}]*))${separator}`;
  return Array.from(
    `${line}${separator}`.matchAll(new RegExp(cell, 'gy')),
    ({ 1: quoted, 2: plain = '' }) => (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

function readLine(matrix: Matrix, line: string): Component {
  const text = line.trim();
  const [, name = '', license = ''] = /^([^:]+):\s+(\S.*)$/.exec(text) ?? [];
  return isName(matrix, name, license) ? { name, license } : { name: '', license: text };
}

/** "GPL-3.0-only: MIT" and "GPL-3.0-only, left-pad: MIT" contain two licences, in unclear order. */
function isName(matrix: Matrix, name: string, license: string): boolean {
  if (name === '' || /[,;\t]/.test(name)) return false;
  const same = license.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === same || !looksLikeLicense(matrix, word));
}

/** Names such as "curl" are SPDX ids too, so an id only counts if it has a version or is in the matrix. */
function looksLikeLicense(matrix: Matrix, word: string): boolean {
  const id = word.replaceAll(/^\(+|(?<![)+])[)+]+$/g, '');
  return (
    /^[al]?gpl/.test(id) || matrix.spellings.has(id) || (/\d/.test(id) && matrix.isLicense(id))
  );
}
