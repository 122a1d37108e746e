/** The fields of the form as values of an entry, and the other way round. */
import type { Kind } from '../../schemas/words.ts';
import { listAt, withValue, type Values } from '../../features/submit/paths.ts';
import { fillRows, readRows } from './submit-rows.ts';
import { choose, chosenIn, unknownIn } from './submit-terms.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function fieldsOf(form: Element): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')];
}

function controlOf(field: Element): Control | null {
  return field.querySelector<Control>('[data-at]');
}

/** What a field is called. */
export function labelOf(field: Element): string {
  return field.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
}

/** The end of the address that opens the form at it. */
export function nameOf({ dataset: { field, group } }: HTMLElement): string {
  return field?.replaceAll('.', '-') ?? group ?? 'answers';
}

/** @param base values that no field shows, such as those of an entry that is updated. */
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
  const text = controlOf(field)?.value.trim() ?? '';
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
      return text;
  }
}

/** In the order that they had, the new ones last; an id that the vocabulary has lost stays, to be reported. */
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
      if (control) control.value = isScalar(value) ? String(value) : '';
  }
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** How many characters stand in fields that have a limit. */
export function showCounts(form: Element): void {
  for (const count of form.querySelectorAll('[data-count]')) {
    const field = count.closest<HTMLElement>('[data-field]');
    count.textContent = String(field ? (controlOf(field)?.value.trim().length ?? 0) : 0);
  }
}

/** What is asked of other kinds is out of the way, unless something stands in it. */
export function showKind(form: Element, kind: Kind | undefined): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-kinds]')) {
    const isAsked = part.dataset['kinds']?.split(' ').includes(kind ?? '') ?? true;
    const isFilled = part.dataset['field'] !== undefined && !isEmptyField(part);
    part.hidden = !isAsked && !isFilled;
    if (part instanceof HTMLOptionElement) part.disabled = part.hidden;
  }
}
