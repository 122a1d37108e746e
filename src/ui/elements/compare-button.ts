import { compareMessages as t } from '#messages/compare.ts';
import { element } from '../../lib/element.ts';

/** The button that adds a project to the comparison, equal to that of ComparePick.astro. */
export function makePick(id: string, name: string): HTMLButtonElement {
  const hidden = element('span', { class: 'visually-hidden' }, ` ${name}`);
  const attributes = { class: 'pick', type: 'button', 'data-compare': id, 'aria-pressed': 'false' };
  return element('button', attributes, t.pick, hidden);
}
