import { href } from '../../../schemas/address.ts';
import { markWords, type Part } from '../highlight.ts';
import type { Hit } from '../rank.ts';
import { element } from '../../../lib/element.ts';
import { markedText } from './marked-text.ts';

/** The marks that the page holds for each kind, as templates. */
export type KindMarks = (kind: string) => HTMLTemplateElement | null;

/** One result: number, name and what it stands for, and a line that shows why it was found. */
export function hitRow(
  { page }: Hit,
  query: string,
  line: readonly Part[],
  marks: KindMarks,
): HTMLElement {
  const { name, title, kind, url } = page;
  const link = element('a', { href: href(url), 'data-search-item': '' }, ...marked(name, query));
  const heading = element('p', { class: 'search-name' }, link);
  if (title) heading.append(' ', element('span', {}, ...marked(title, query)));
  const body = element('div', {}, heading);
  if (line.length > 0) body.append(element('p', { class: 'search-line' }, ...markedText(line)));
  const number = reference(page, marks);
  const kindClass = number ? (kind ?? '') : 'unnumbered';
  return element('li', { class: `search-hit ${kindClass}` }, ...(number ? [number] : []), body);
}

/** The number with the pad of its kind; the letter of the kind where there is no number yet. */
function reference({ kind, number }: Hit['page'], marks: KindMarks): HTMLElement | undefined {
  const mark = kind && marks(kind);
  if (!mark) return number ? element('span', { class: 'data' }, number) : undefined;
  const copy = mark.content.cloneNode(true) as DocumentFragment;
  copy.querySelector('svg')?.after(number ?? mark.dataset['letter'] ?? '', ' ');
  return element('span', { class: `ref ${kind}` }, copy);
}

function marked(text: string, query: string): (Node | string)[] {
  return markedText(markWords(text, query));
}
