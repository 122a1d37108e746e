/** A list of components, a line each: an expression, `name: expression`, or columns that the first line names. */
import { allOf, type Component } from './component.ts';
import type { Matrix } from './matrix.ts';

/** The components of the lines. A line that is not understood has all of itself as its licence, which is none. */
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

/** "License", "spdx_license_id", "Declared license(s)": what tools write above the licences, and nothing else. */
const LICENSE_HEAD =
  /^(?:(?:spdx|declared|concluded|detected|package|component) )?licen[cs]e(?:s|\(s\))?(?: (?:ids?|identifiers?|expressions?|names?|types?|declared|concluded|detected))?$/;

/** Other columns about licences that hold none. */
const BESIDE_HEAD = /\b(?:url|link|file|path|text)s?\b/;

const NAME_HEAD = /\b(?:name|package|module|component|library|version)\b/;

/** The columns that a first line names; undefined where it names none for the licence, or one that is not understood. */
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

/** The cells of a line (RFC 4180), without the spaces around them. */
function cellsOf(line: string, separator: string): string[] {
  const cells = line.matchAll(
    new RegExp(
      `(?:^|${separator})\\s*(?:"((?:[^"]|"")*)"\\s*(?=${separator}|$)|([^${separator}]*))`,
      'g',
    ),
  );
  return Array.from(cells, ({ 1: quoted, 2: plain }) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}

function readLine(matrix: Matrix, line: string): Component {
  const text = line.trim();
  const [, name = '', license = ''] = /^([^:]+):\s+(\S.*)$/.exec(text) ?? [];
  return isName(matrix, name, license) ? { name, license } : { name: '', license: text };
}

/** "GPL-3.0-only: MIT" and "GPL-3.0-only, left-pad: MIT" name two licences, whatever their order means. */
function isName(matrix: Matrix, name: string, license: string): boolean {
  if (name === '' || /[,;\t]/.test(name)) return false;
  const same = license.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === same || !looksLikeLicense(matrix, word));
}

/** Names such as "curl" are ids as well, so only those count that have a version or are known here. */
function looksLikeLicense(matrix: Matrix, word: string): boolean {
  const id = word.replaceAll(/^\(+|(?<![)+])[)+]+$/g, '');
  return (
    /^[al]?gpl/.test(id) || matrix.spellings.has(id) || (/\d/.test(id) && matrix.isLicense(id))
  );
}
