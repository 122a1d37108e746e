/** Converts the fields of the form to values of an entry, and back. */
import type { Kind } from '../../schemas/words.ts';
import { listAt, withValue, type Values } from '../../features/submit/paths.ts';
import { fillRows, readRows } from './submit-rows.ts';
import { choose, chosenIn, unknownIn } from './submit-terms.ts';
import { showText, textOf } from './submit-texts.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function fieldsOf(form: Element): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')];
}

function controlOf(field: Element): Control | null {
  return field.querySelector<Control>('[data-at]');
}

/** Label of a field. */
export function labelOf(field: Element): string {
  return field.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
}

/** The fragment that opens the form at this field. */
export function nameOf({ dataset: { field, group } }: HTMLElement): string {
  return field?.replaceAll('.', '-') ?? group ?? 'answers';
}

/** @param base values without a field, such as those of an entry that is updated. */
export function readForm(form: Element, base: Values): Values {
  return fieldsOf(form).reduce(
    (values, field) =>
      withValue(
        values,
        field.dataset['field'] ?? '',
        field.hidden ? undefined : readField(field, base),
      ),
    base,
  );
}

function readField(field: HTMLElement, base: Values): unknown {
  const control = controlOf(field);
  const text = control?.value.trim() ?? '';
  switch (field.dataset['type']) {
    case 'rows':
      return readRows(field);
    case 'terms':
    case 'checks':
      return readTerms(field, listAt(base, field.dataset['field'] ?? ''));
    case 'lines':
      return text.split('\n').flatMap((line) => line.trim() || []);
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    default:
      return control ? textOf(control) : '';
  }
}

/** In the order before, new ones last; an id that is no longer in the vocabulary stays, to be reported. */
function readTerms(field: Element, before: readonly unknown[]): unknown[] {
  const chosen: readonly unknown[] = chosenIn(field);
  const lost = unknownIn(field, before);
  const kept = before.filter((value) => chosen.includes(value) || lost.includes(value));
  return [...kept, ...chosen.filter((value) => !before.includes(value))];
}

export function isEmptyField(field: HTMLElement): boolean {
  const value = readField(field, {});
  return Array.isArray(value) ? value.length === 0 : value === '';
}

export function fillField(field: HTMLElement, value: unknown): void {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const control = controlOf(field);
  switch (field.dataset['type']) {
    case 'rows':
      fillRows(field, list);
      break;
    case 'terms':
    case 'checks':
      choose(field, list);
      break;
    case 'lines':
      if (control) control.value = list.join('\n');
      break;
    default:
      if (control) showText(control, value);
  }
}

/** Shows the length of the text in fields with a limit. */
export function showCounts(form: Element): void {
  for (const count of form.querySelectorAll('[data-count]')) {
    const field = count.closest<HTMLElement>('[data-field]');
    count.textContent = String(field ? (controlOf(field)?.value.trim().length ?? 0) : 0);
  }
}

/** Hides fields of other kinds, unless they are filled in. */
export function showKind(form: Element, kind: Kind | undefined): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-kinds]')) {
    const isAsked = part.dataset['kinds']?.split(' ').includes(kind ?? '') ?? true;
    const isFilled = part.dataset['field'] !== undefined && !isEmptyField(part);
    part.hidden = !isAsked && !isFilled;
    if (part instanceof HTMLOptionElement) part.disabled = part.hidden;
  }
}
