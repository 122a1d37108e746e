import { element } from '../../../lib/element.ts';
import { required } from '../../../lib/element.ts';
import type { KindMarks } from './hit-row.ts';

/** The elements of a search in the page's HTML. */
export interface SearchParts {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  /** Shown while the query is empty. */
  readonly empty: HTMLElement;
  readonly recent: HTMLElement;
  readonly answer: HTMLElement;
  /** A copy of the links to browse instead. */
  readonly waysOut: () => Node;
  readonly marks: KindMarks;
}

/** @throws if the page lacks one, which is a fault of this program. */
export function searchParts(root: HTMLElement): SearchParts {
  const find = <Found extends HTMLElement>(selector: string) => required<Found>(root, selector);
  return {
    field: find<HTMLInputElement>('input[name="q"]'),
    status: find('[data-search-status]'),
    empty: find('[data-search-empty]'),
    recent: find('[data-search-recent]'),
    answer: find('[data-search-answer]'),
    waysOut: () => copyOf(find<HTMLTemplateElement>('[data-search-ways]')),
    marks: (kind) => root.querySelector<HTMLTemplateElement>(`[data-search-mark="${kind}"]`),
  };
}

/** The visible links that arrow keys move through. */
export function searchItems(root: HTMLElement): HTMLElement[] {
  const items = [...root.querySelectorAll<HTMLElement>('[data-search-item]')];
  return items.filter((item) => item.checkVisibility());
}

function copyOf(template: HTMLTemplateElement): Node {
  return element('div', {}, template.content.cloneNode(true));
}
