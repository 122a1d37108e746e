/** The list of answers for review, with the changes of an update. */
import { submitWords as t } from '#messages/submit.ts';
import { semicolon, series } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import { fieldsOf, isEmptyField, labelOf, nameOf } from './submit-fields.ts';
import { rowsOf } from './submit-rows.ts';
import { readKind } from './submit-session.ts';
import { askedFields, fieldsOfGroup } from './submit-steps.ts';

/** The visible text of a field. */
function wordsIn(field: HTMLElement): string {
  if (field.dataset['type'] === 'rows') {
    return rowsOf(field)
      .map((row) => controlsIn(row).filter(Boolean).join(', '))
      .filter(Boolean)
      .join(semicolon);
  }
  return series(controlsIn(field).filter(Boolean));
}

function controlsIn(part: Element): string[] {
  return [...part.querySelectorAll<Control>('[data-at], [data-key], [type=checkbox]:checked')].map(
    (control) => {
      if (control instanceof HTMLSelectElement) {
        return control.value && (control.selectedOptions[0]?.textContent.trim() ?? '');
      }
      const isBox = control.type === 'checkbox';
      return isBox ? (control.labels?.[0]?.textContent.trim() ?? '') : control.value.trim();
    },
  );
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The visible text of each field. */
export function allWords(root: Element): Map<HTMLElement, string> {
  return new Map(fieldsOf(root).map((field) => [field, wordsIn(field)]));
}

export function showAnswers(root: HTMLElement, isUpdate: boolean): void {
  const kind = readKind(root);
  const asked = askedFields(root, kind);
  const rows = [...root.querySelectorAll<HTMLElement>('.submit-field')].flatMap((field) => {
    const { group = '' } = field.dataset;
    const own = group === 'kind' ? kindIn(field) : group === 'id' ? idIn(field) : undefined;
    if (own !== undefined) return isUpdate ? [] : answer(field, own);
    if (!field.dataset['field']) return [];
    return asked.includes(field) || !isEmptyField(field) ? answer(field, wordsIn(field)) : [];
  });
  root.querySelector('[data-answers]')?.replaceChildren(...rows);
  for (const place of root.querySelectorAll<HTMLElement>('[data-task]'))
    countTask(place, fieldsOfGroup(root, place.dataset['task'] ?? '', kind));
}

function kindIn(field: Element): string {
  return field.querySelector(':checked + span b')?.textContent.trim() ?? '';
}

function idIn(field: Element): string {
  return field.querySelector('input')?.value.trim() ?? '';
}

function answer(field: HTMLElement, words: string): HTMLElement {
  const label = labelOf(field);
  return element(
    'div',
    {},
    element('dt', {}, label),
    element('dd', { class: words ? undefined : 'absent' }, words || t.empty),
    element(
      'dd',
      {},
      element('a', { href: `#${nameOf(field)}`, 'aria-label': t.changeOne(label) }, t.change),
    ),
  );
}

function countTask(place: HTMLElement, fields: readonly HTMLElement[]): void {
  const points = fields.flatMap((field) => [
    ...field.querySelectorAll<HTMLInputElement>('li:not([hidden]) > label > [name=scope]'),
  ]);
  const filled = fields.filter((field) =>
    field.dataset['field'] ? !isEmptyField(field) : field.querySelector('textarea')?.value.trim(),
  );
  place.textContent =
    points.length > 0
      ? t.scope(points.filter(({ checked }) => checked).length, points.length)
      : t.task(filled.length);
}

/** @param before text of each field when the entry was opened. */
export function showChanges(root: Element, before: ReadonlyMap<HTMLElement, string>): void {
  const rows = [...before].flatMap(([field, old]) => {
    const now = wordsIn(field);
    if (now === old) return [];
    return element(
      'div',
      {},
      element('dt', {}, labelOf(field)),
      element('dd', {}, hidden(t.before), element('del', {}, old || t.empty)),
      element('dd', {}, hidden(t.after), element('ins', {}, now || t.empty)),
    );
  });
  const none = element('div', {}, element('dt', {}, t.unchanged));
  root.querySelector('[data-changes]')?.replaceChildren(...(rows.length > 0 ? rows : [none]));
}

function hidden(words: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, `${words} `);
}
