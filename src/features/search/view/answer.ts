import { searchMessages as t } from '#messages/search.ts';
import { href, path } from '../../../schemas/address.ts';
import { searchAddress } from '../address.ts';
import { lineOf } from '../excerpt.ts';
import type { SearchAnswer } from '../finder.ts';
import type { Group } from '../group.ts';
import type { PageType } from '../../../schemas/search-record.ts';
import { element } from '../../../lib/element.ts';
import { hitRow, type KindMarks } from './hit-row.ts';
import { meantView } from './nothing.ts';

export interface AnswerView {
  /** How many results a group shows; a group that was opened shows all. */
  readonly limit: number;
  readonly opened: ReadonlySet<PageType>;
  readonly marks: KindMarks;
  /** End with a link to the search page. */
  readonly linksToPage: boolean;
}

/** The groups of an answer. Waits for the excerpts of what is shown, so that no line jumps in later. */
export async function answerView(answer: SearchAnswer, view: AnswerView): Promise<HTMLElement[]> {
  const { groups, query, suggestions, total } = answer;
  const sections = await Promise.all(groups.map((group) => groupView(group, answer, view)));
  const isCut = groups.some(({ type, hits }) => hits.length > view.limit && !view.opened.has(type));
  const end = view.linksToPage && isCut ? [pageLink(query, total)] : [];
  return [...meantView(suggestions), ...sections, ...end];
}

async function groupView(
  group: Group,
  answer: SearchAnswer,
  view: AnswerView,
): Promise<HTMLElement> {
  const { type, hits } = group;
  const shown = view.opened.has(type) ? hits : hits.slice(0, view.limit);
  const rows = await Promise.all(
    shown.map(async (hit) => hitRow(hit, answer.query, await lineOf(hit, answer), view.marks)),
  );
  const count = element('span', { class: 'data' }, String(hits.length));
  const section = element(
    'section',
    { class: 'search-group', 'data-search-group': type },
    element('h2', {}, t.groups[type], ' ', count),
    element('ul', { class: 'search-hits' }, ...rows),
  );
  if (shown.length < hits.length) section.append(openButton(group));
  return section;
}

function openButton({ type, hits }: Group): HTMLElement {
  const label = t.showGroup(hits.length);
  return element(
    'button',
    { type: 'button', class: 'search-more', 'data-search-more': type },
    label,
  );
}

function pageLink(query: string, total: number): HTMLElement {
  const address = searchAddress(href(path.search), query);
  const link = element('a', { href: address, 'data-search-item': '' }, t.showAll(total));
  return element('p', { class: 'search-all' }, link);
}
