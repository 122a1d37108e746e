/** Notes on what a comparison could not show. */
import type { AskedComparison } from '../../features/compare/address.ts';
import type { FoundByName, NamedProject } from '../../features/compare/find.ts';
import type { CompareWords } from '../../features/compare/words.ts';
import { compareMessages as t } from '#messages/compare.ts';
import { series } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import { href, path } from '../../schemas/address.ts';
import type { Loaded } from './compare-load.ts';
import { own } from '../../lib/records.ts';

const MOST_NAMED = 5;

/** Notes on ids that are unknown, too many or could not be loaded. */
export function problemNotes(
  { beyond, hasWrong }: AskedComparison,
  loaded: readonly Loaded[],
  { projects }: CompareWords,
): HTMLElement[] {
  const idsOf = (state: Loaded['state']) =>
    loaded.filter((one) => one.state === state).map(({ id }) => id);
  const unknown = idsOf('unknown').slice(0, MOST_NAMED);
  const failed = idsOf('failed').map((id) => own(projects, id) ?? id);
  return [
    ...unknown.map((id) => note(t.unknown(id))),
    ...(hasWrong ? [note(t.wrong)] : []),
    ...(beyond.length > 0 ? [note(t.beyond(series(beyond.slice(0, MOST_NAMED))))] : []),
    ...(failed.length > 0 ? [note(t.failed(series(failed)), ' ', againButton())] : []),
  ];
}

/** Shown instead of a table as long as nothing is picked. */
export function emptyNote(picks: readonly string[], { projects }: CompareWords): HTMLElement {
  const names = picks.map((id) => own(projects, id) ?? id);
  const link = element('a', { class: 'btn', href: href(path.catalogue) }, t.toCatalogue);
  return element(
    'div',
    { class: 'empty-state' },
    element('h2', {}, t.empty),
    element('p', {}, t.emptyHow),
    ...(names.length > 0 ? [earlier(picks, names)] : []),
    element('p', {}, link),
  );
}

function earlier(picks: readonly string[], names: readonly string[]) {
  const attributes = { class: 'btn line', type: 'button', 'data-take': picks.join(',') };
  const take = element('button', attributes, t.compareThem(picks.length));
  return element('p', {}, t.earlier(series(names)), ' ', take);
}

/** For a name that matches no project, or several. */
export function nameNote(asked: string, { perhaps, isNamed }: FoundByName): HTMLElement {
  if (perhaps.length === 0) return note(t.none(asked));
  const words = isNamed ? t.which(asked) : `${t.none(asked)} ${t.perhaps}`;
  return element(
    'div',
    {},
    note(words),
    element('ul', { class: 'links' }, ...perhaps.map((project) => element('li', {}, add(project)))),
  );
}

function add({ id, name }: NamedProject) {
  const attributes = { class: 'btn line', type: 'button', 'data-add': id };
  return element('button', attributes, t.addThis(name));
}

export function failedNote(): HTMLElement {
  return note(t.failedAll, ' ', againButton());
}

export function note(...children: (Node | string)[]): HTMLElement {
  return element('p', { class: 'page-state' }, ...children);
}

function againButton() {
  return element('button', { class: 'btn line', type: 'button', 'data-again': '' }, t.again);
}
