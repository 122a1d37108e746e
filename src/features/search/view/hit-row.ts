import { searchMessages as t } from '#messages/search.ts';
import { series } from '#messages/grammar.ts';
import { href } from '../../../schemas/address.ts';
import type { PageType } from '../../../schemas/search-record.ts';
import { markWords, type Part } from '../highlight.ts';
import type { Hit } from '../rank.ts';
import { element, textLang } from '../../../lib/element.ts';
import { markedText } from './marked-text.ts';

/** Finds the template for the mark of a kind in the page. */
export type KindMarks = (kind: string) => HTMLTemplateElement | null;

/** One result: number, name and its meaning, summary, facts, and the excerpt. */
export function hitRow(
  { page, section, missing }: Hit,
  traces: readonly string[],
  excerpt: readonly Part[],
  marks: KindMarks,
  isAmongTypes = false,
): HTMLElement {
  const { type, name, title, kind, url, summary } = page;
  const facts = [isAmongTypes && isNamedType(type) ? t.types[type] : '', page.facts ?? '']
    .filter(Boolean)
    .join(' · ');
  const address = section ? `${url}#${section}` : url;
  const spoken = new Set(page.spoken?.split(' '));
  const langOf = (field: string) => (spoken.has(field) ? undefined : textLang());
  const link = element(
    'a',
    { href: href(address), lang: langOf('name'), 'data-search-item': '' },
    ...marked(name),
  );
  if (section) link.append(`: ${t.sections[section].label}`);
  const heading = element('p', { class: 'search-name' }, link);
  if (title) heading.append(' ', element('span', { lang: langOf('title') }, ...marked(title)));
  const body = element('div', {}, heading);
  const line = (shown: readonly (Node | string)[], style = 'search-line', lang?: string) => {
    if (shown.length > 0) body.append(element('p', { class: style, lang }, ...shown));
  };
  line(summary ? marked(summary) : [], 'search-line', langOf('summary'));
  line(markedText(excerpt), 'search-line search-excerpt');
  line(facts ? [facts] : [], 'search-facts');
  line(missing.length > 0 ? [t.missing(series(missing))] : [], 'search-missing');
  const number = reference(page, marks);
  const kindClass = number ? (kind ?? '') : 'unnumbered';
  const shown = [number, body, page.picture && pictureOf(page.picture)].filter(isThere);
  return element('li', { class: `search-hit ${kindClass}` }, ...shown);

  function marked(text: string): (Node | string)[] {
    return markedText(markWords(text, traces));
  }
}

const isThere = (part: HTMLElement | '' | undefined): part is HTMLElement => Boolean(part);

/** Decorative: the name beside it says what it shows, and its page has the credit. */
function pictureOf(file: string): HTMLElement {
  const [width, height] = ['96', '64'];
  return element('img', { src: href(file), alt: '', width, height, loading: 'lazy' });
}

function isNamedType(type: PageType): type is keyof typeof t.types {
  return type in t.types;
}

/** The number in the shape of its kind; the letter of the kind where there is no number yet. */
function reference({ kind, number }: Hit['page'], marks: KindMarks): HTMLElement | undefined {
  const mark = kind && marks(kind);
  if (!mark) return number ? element('span', { class: 'data' }, number) : undefined;
  const copy = mark.content.cloneNode(true) as DocumentFragment;
  copy.querySelector('svg')?.after(number ?? mark.dataset['letter'] ?? '', ' ');
  return element('span', { class: `ref ${kind}` }, copy);
}
