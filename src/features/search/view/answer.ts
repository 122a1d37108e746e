import { searchMessages as t } from '#messages/search.ts';
import { href, path } from '../../../schemas/address.ts';
import { searchAddress } from '../address.ts';
import type { SearchAnswer } from '../finder.ts';
import type { Group } from '../group.ts';
import type { Hit } from '../rank.ts';
import type { PageType } from '../../../schemas/search-record.ts';
import { element } from '../../../lib/element.ts';
import { elsewhereView } from './elsewhere.ts';
import { hitRow, type KindMarks } from './hit-row.ts';
import { correctionView, meantView } from './nothing.ts';

export interface AnswerView {
  /** Results per group; expanded groups show all. */
  readonly limit: number;
  readonly opened: ReadonlySet<PageType>;
  readonly marks: KindMarks;
  /** Adds a link to the search page. */
  readonly linksToPage: boolean;
}

/** The best of an answer and its groups. Waits for the excerpts, so that the layout does not shift. */
export async function answerView(answer: SearchAnswer, view: AnswerView): Promise<HTMLElement[]> {
  const { best, groups, query, suggestions, total, isPartial } = answer;
  const rows = (hits: readonly Hit[], isAmongTypes = false) =>
    Promise.all(
      hits.map(async (hit) =>
        hitRow(hit, answer.traces, await answer.excerpt(hit), view.marks, isAmongTypes),
      ),
    );
  const groupView = async (group: Group): Promise<HTMLElement> => {
    const { type, hits } = group;
    const shown = view.opened.has(type) ? hits : hits.slice(0, view.limit);
    const section = sectionView(type, t.groups[type], hits.length, await rows(shown));
    if (shown.length < hits.length) section.append(openButton(group));
    return section;
  };
  const bestView =
    best.length > 0 ? [sectionView('best', t.best, best.length, await rows(best, true))] : [];
  const sections = await Promise.all(groups.map(groupView));
  const isCut = groups.some(({ type, hits }) => hits.length > view.limit && !view.opened.has(type));
  const end = view.linksToPage && isCut ? [pageLink(query, total)] : [];
  const remarks = [
    ...answer.corrected.map(correctionView),
    ...meantView(suggestions),
    ...(isPartial ? [element('p', { class: 'search-partial' }, t.partial)] : []),
  ];
  return [...remarks, ...bestView, ...sections, ...elsewhereView(answer.elsewhere), ...end];
}

function sectionView(
  name: PageType | 'best',
  heading: string,
  count: number,
  rows: readonly HTMLElement[],
): HTMLElement {
  return element(
    'section',
    { class: 'search-group', 'data-search-group': name },
    element('h2', {}, heading, ' ', element('span', { class: 'data' }, String(count))),
    element('ul', { class: 'search-hits' }, ...rows),
  );
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
