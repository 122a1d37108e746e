import type { Cell, Line } from '../../features/compare/cell.ts';
import type { CompareRow, CompareSection } from '../../features/compare/sections.ts';
import type { CompareWords } from '../../features/compare/words.ts';
import type { ComparedRecord } from '../../features/compare/cell.ts';
import { compareMessages as t } from '#messages/compare.ts';
import { thumbnailMarkup, thumbnailOf } from '../../features/pictures/picture-markup.ts';
import { element, fragment } from '../../lib/element.ts';
import { href, path } from '../../schemas/address.ts';

/** The comparison as a table, in a scrolling frame: one row per field, one column per project. */
export function makeComparison(
  records: readonly ComparedRecord[],
  sections: readonly CompareSection[],
  words: CompareWords,
): HTMLElement {
  // With explicit roles, since on small screens rows are laid out as grids, and some browsers then drop the implicit
  // ones.
  const table = element(
    'table',
    { class: `compare-table compare-${records.length}`, role: 'table' },
    element('colgroup', {}, ...['', ...records].map(() => element('col', {}))),
    element('thead', { role: 'rowgroup' }, makeHead(records, words)),
    ...sections.map((section) => makeSection(section, records)),
  );
  const frame = { role: 'region', 'aria-label': t.table, tabindex: '0' };
  return element('div', { class: 'compare-frame', ...frame }, table);
}

function makeHead(records: readonly ComparedRecord[], words: CompareWords) {
  const heads = records.map((record) => makeProject(record, words));
  const field = element('th', { scope: 'col', role: 'columnheader' }, t.field);
  return element('tr', { role: 'row' }, field, ...heads);
}

function makeProject(record: ComparedRecord, { kinds }: CompareWords) {
  const { id, kind, number, entry, foreign, page } = record;
  const place = [number, kind && kinds[kind], entry.retired && t.retired, foreign?.office]
    .filter(Boolean)
    .join(' · ');
  const name = element('span', { class: 'visually-hidden' }, ` ${entry.name}`);
  const remove = { class: 'btn line', type: 'button', 'data-remove': id };
  return element(
    'th',
    { class: `compare-head ${kind ?? ''}`, scope: 'col', role: 'columnheader' },
    element('span', { class: 'data' }, place),
    element('a', { href: foreign ? page : href(path.project(id)) }, entry.name),
    ...makePicture(record),
    ...(entry.title ? [element('p', {}, entry.title)] : []),
    element('button', remove, t.remove, name),
  );
}

/** Records contain the published address; this page may be served elsewhere. */
function makePicture({ id, pictures: [first] = [] }: ComparedRecord) {
  if (!first) return [];
  const sources = first.sources.map(({ address, ...rest }) => ({
    href: path.media(id, address.slice(address.lastIndexOf('/') + 1)),
    ...rest,
  }));
  return [fragment(thumbnailMarkup(thumbnailOf({ ...first, sources })))];
}

function makeSection({ id, rows }: CompareSection, records: readonly ComparedRecord[]) {
  const heading = element('h2', {}, t.sections[id]);
  const head = element(
    'tr',
    { class: 'compare-section', role: 'row' },
    element('th', { scope: 'rowgroup', role: 'rowheader' }, heading),
    ...records.map(({ entry }) => element('td', { class: 'data', role: 'cell' }, entry.name)),
  );
  return element('tbody', { role: 'rowgroup' }, head, ...rows.map(makeRow));
}

function makeRow({ label, cells, sources, differs }: CompareRow) {
  const mark = element(
    'span',
    { class: 'compare-mark' },
    element('span', { 'aria-hidden': 'true' }, ' ≠'),
    element('span', { class: 'visually-hidden' }, ` (${t.differs})`),
  );
  return element(
    'tr',
    { class: differs ? 'differs' : undefined, role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, label, ...(differs ? [mark] : [])),
    ...cells.map((cell, index) =>
      element('td', { role: 'cell' }, makeCell(cell), ...makeSource(sources[index])),
    ),
  );
}

function makeCell(lines: Cell): HTMLElement {
  const [first] = lines;
  if (!first) return element('span', { class: 'absent' }, t.notStated);
  if (lines.length === 1) return element('div', { class: 'compare-text' }, makeLine(first));
  return element(
    'ul',
    { class: 'lines' },
    ...lines.map((line) => element('li', {}, makeLine(line))),
  );
}

function makeSource(source: string | undefined): HTMLElement[] {
  return source ? [element('p', { class: 'sourced' }, element('small', {}, source))] : [];
}

/** Records contain addresses from users: only those of web pages and mail become links. */
function makeLine({ text, to }: Line): Node | string {
  return to && /^(https?:|mailto:|\/)/.test(to) ? element('a', { href: href(to) }, text) : text;
}
