import type { AnyItem, CatalogueItem } from '../../features/facets/item.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { series } from '#messages/grammar.ts';
import { thumbnailMarkup } from '../../features/pictures/picture-markup.ts';
import { element, fragment, textLang } from '../../lib/element.ts';
import { createFormat } from '../../lib/format.ts';
import { once } from '../../lib/once.ts';
import { makePick } from './compare-button.ts';

const FILES = 8;

const getFormat = once(() => createFormat(document.documentElement.lang));

/** `14 Sep 2026`, in the language of the page; `Sep 2026` where only the month is known. */
export function showDay(day: string): string {
  return getFormat().date(day);
}

/**
 * The row of an item that is not in the page, equal to that of ShelfRow.astro.
 *
 * @param like a row of the same kind, to copy the mark of the kind from.
 */
export function makeRow(item: CatalogueItem, address: string, like: Element): HTMLLIElement {
  const date = item.released ?? item.active;
  return element(
    'li',
    { class: `shelf-row ${item.kind}` },
    makeReference(item, like),
    element('div', {}, ...makePicture(item), makeName(item, address), ...makeSummary(item)),
    element(
      'div',
      { class: 'data' },
      ...(item.license
        ? unbroken(item.license)
        : [element('span', { class: 'absent' }, t.values.notStated)]),
      ...optional('small', item.made),
    ),
    element('div', { class: 'data' }, item.tag ?? '', ...optional('small', date && showDay(date))),
    makeFiles(item.files),
    makePick(item.id, item.name),
  );
}

/** Words that are not broken within a line, as in ShelfRow.astro. */
export function unbroken(text: string): (Node | string)[] {
  return text.split(' ').flatMap((word) => [' ', element('span', { class: 'word' }, word)]);
}

/** The `lang` of a text; undefined where it is in the language of the page. */
function langOf({ spoken }: CatalogueItem, field: 'title' | 'summary' | 'alt') {
  return spoken?.includes(field) ? undefined : textLang();
}

function makePicture(item: CatalogueItem) {
  const { picture } = item;
  return picture ? [fragment(thumbnailMarkup(picture, langOf(item, 'alt')))] : [];
}

function makeName(item: CatalogueItem, address: string) {
  const { name, title } = item;
  const link = element('a', { href: address }, name);
  const rest = title ? [element('span', { lang: langOf(item, 'title') }, ` ${title}`)] : [];
  return element('h3', { class: 'shelf-name' }, link, ...rest);
}

/** `read from GitHub, 12 Nov 2026`; undefined for a summary of the entry or a manifest. */
export function sourceOfSummary({ summaryFrom }: AnyItem): string | undefined {
  return summaryFrom && series([summaryFrom.place, showDay(summaryFrom.asOf)]);
}

function makeSummary(item: CatalogueItem) {
  const { summary = '', supersededBy } = item;
  const lang = langOf(item, 'summary');
  const superseded = supersededBy && t.superseded(supersededBy);
  return summary || superseded
    ? [
        element(
          'p',
          {},
          ...(lang && summary ? [element('span', { lang }, summary)] : [summary]),
          ' ',
          ...optional('small', sourceOfSummary(item)),
          ' ',
          ...optional('small', superseded),
        ),
      ]
    : [];
}

function makeReference({ number, kind }: CatalogueItem, like: Element): Node {
  const reference = like.querySelector('.ref')?.cloneNode(true) ?? element('span', {});
  const text = [...reference.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (text) text.textContent = ` ${number ?? kind.charAt(0).toUpperCase()} `;
  return reference;
}

function makeFiles(files: string | undefined) {
  const present = [...(files ?? '')].filter((file) => file === '1').length;
  const label = files ? t.filesPresent(present, FILES) : t.filesUnread;
  const squares = [...(files ?? '')].map((file) =>
    element('i', { class: file === '1' ? undefined : 'absent' }),
  );
  const attributes = { role: 'img', title: label };
  return element(
    'span',
    { class: files ? 'files-mark' : 'files-mark unread', ...attributes },
    ...squares,
  );
}

function optional(tag: 'p' | 'small', text: string | undefined) {
  return text ? [' ', element(tag, {}, text)] : [];
}
