import type { Cell, Line } from '../../features/compare/cell.ts';
import type { CompareRow, CompareSection } from '../../features/compare/sections.ts';
import type { CompareWords } from '../../features/compare/words.ts';
import type { ComparedRecord } from '../../features/compare/cell.ts';
import { compareMessages as t } from '#messages/compare.ts';
import { thumbnailMarkup, thumbnailOf } from '../../features/pictures/picture-markup.ts';
import { element, fragment, textLang } from '../../lib/element.ts';
import { href, path } from '../../schemas/address.ts';

interface Saying {
  readonly words: CompareWords;
  /** Texts of the office that are in the language of the page. */
  readonly spoken: ReadonlySet<string>;
}

/** The `lang` of an element with a text of the office. */
const langOf = (said: string | undefined, spoken: ReadonlySet<string>) =>
  said === undefined || spoken.has(said) ? undefined : textLang();

/** The comparison as a table, in a scrolling frame: one row per field, one column per project. */
export function makeComparison(
  records: readonly ComparedRecord[],
  sections: readonly CompareSection[],
  saying: Saying,
): HTMLElement {
  // With explicit roles, since on small screens rows are laid out as grids, and some browsers then drop the implicit
  // ones.
  const table = element(
    'table',
    { class: `compare-table compare-${records.length}`, role: 'table' },
    element('colgroup', {}, ...['', ...records].map(() => element('col', {}))),
    element('thead', { role: 'rowgroup' }, makeHead(records, saying)),
    ...sections.map((section) => makeSection(section, records, saying)),
  );
  const frame = { role: 'region', 'aria-label': t.table, tabindex: '0' };
  return element('div', { class: 'compare-frame', ...frame }, table);
}

function makeHead(records: readonly ComparedRecord[], saying: Saying) {
  const heads = records.map((record) => makeProject(record, saying));
  const field = element('th', { scope: 'col', role: 'columnheader' }, t.field);
  return element('tr', { role: 'row' }, field, ...heads);
}

function makeProject(record: ComparedRecord, { words: { kinds }, spoken }: Saying) {
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
    ...(entry.title ? [element('p', { lang: langOf(entry.title, spoken) }, entry.title)] : []),
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

function makeSection(
  { id, rows }: CompareSection,
  records: readonly ComparedRecord[],
  { spoken }: Saying,
) {
  const heading = element('h2', {}, t.sections[id]);
  const head = element(
    'tr',
    { class: 'compare-section', role: 'row' },
    element('th', { scope: 'rowgroup', role: 'rowheader' }, heading),
    ...records.map(({ entry }) => element('td', { class: 'data', role: 'cell' }, entry.name)),
  );
  return element('tbody', { role: 'rowgroup' }, head, ...rows.map((row) => makeRow(row, spoken)));
}

function makeRow(
  { label, said, cells, sources, differs }: CompareRow,
  spoken: ReadonlySet<string>,
) {
  const mark = element(
    'span',
    { class: 'compare-mark' },
    element('span', { 'aria-hidden': 'true' }, ' ≠'),
    element('span', { class: 'visually-hidden' }, ` (${t.differs})`),
  );
  return element(
    'tr',
    { class: differs ? 'differs' : undefined, role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      marked(label, langOf(said, spoken)),
      ...(differs ? [mark] : []),
    ),
    ...cells.map((cell, index) =>
      element('td', { role: 'cell' }, makeCell(cell, spoken), ...makeSource(sources[index])),
    ),
  );
}

function makeCell(lines: Cell, spoken: ReadonlySet<string>): HTMLElement {
  const [first] = lines;
  if (!first) return element('span', { class: 'absent' }, t.notStated);
  if (lines.length === 1) return element('div', { class: 'compare-text' }, makeLine(first, spoken));
  return element(
    'ul',
    { class: 'lines' },
    ...lines.map((line) => element('li', {}, makeLine(line, spoken))),
  );
}

function makeSource(source: string | undefined): HTMLElement[] {
  return source ? [element('p', { class: 'sourced' }, element('small', {}, source))] : [];
}

/** Records contain addresses from users: only those of web pages and mail become links. */
function makeLine({ text, to, said }: Line, spoken: ReadonlySet<string>): Node | string {
  const lang = langOf(said, spoken);
  return to && /^(https?:|mailto:|\/)/.test(to)
    ? element('a', { href: href(to), lang }, text)
    : marked(text, lang);
}

function marked(text: string, lang: string | undefined): Node | string {
  return lang === undefined ? text : element('span', { lang }, text);
}
