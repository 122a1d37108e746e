/** Lists of small records, whose rows can be added and removed. */
import { isMapping } from '../../lib/is-mapping.ts';
import { showText, textOf } from './submit-texts.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function rowsOf(field: Element): HTMLElement[] {
  return [...field.querySelectorAll<HTMLElement>('[data-row]')];
}

function controlsOf(row: Element): Control[] {
  return [...row.querySelectorAll<Control>('[data-key]')];
}

/** Adds a row with these values; the template has its columns. */
function addRow(field: Element, value: unknown = {}): HTMLElement | undefined {
  const template = field.querySelector<HTMLTemplateElement>('[data-row-template]');
  const row = template?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) return undefined;
  const record = isMapping(value) ? value : { url: value };
  for (const control of controlsOf(row)) {
    const text = record[control.dataset['key'] ?? ''];
    if (text !== undefined) showText(control, text);
  }
  field.querySelector('[data-rows]')?.append(row);
  return row;
}

/** Replaces all rows. There is always at least one. */
export function fillRows(field: Element, values: readonly unknown[]): void {
  for (const row of rowsOf(field)) row.remove();
  for (const value of values.length > 0 ? values : [{}]) addRow(field, value);
}

/** Adds or removes a row, if the button is for that. */
export function onRowButtons(target: Element): boolean {
  const field = target.closest('[data-field]');
  if (field && target.closest('[data-add]')) {
    addRow(field)?.querySelector<HTMLElement>('[data-key]')?.focus();
    return true;
  }
  const row = target.closest('[data-remove]')?.closest('[data-row]');
  if (!field || !row) return false;
  row.remove();
  if (rowsOf(field).length === 0) addRow(field);
  field.querySelector<HTMLElement>('[data-add]')?.focus();
  return true;
}

/** The records that are not empty. Sets the path of its value on each control. */
export function readRows(field: HTMLElement): unknown[] {
  const path = field.dataset['field'] ?? '';
  const records: unknown[] = [];
  for (const row of rowsOf(field)) {
    const record = readRow(row);
    const isShort = path === 'repositories' && Object.keys(record).join() === 'url';
    const isEmpty = Object.keys(record).length === 0;
    const place = `${path}.${records.length}`;
    for (const control of controlsOf(row)) {
      const key = control.dataset['key'] ?? '';
      control.dataset['at'] = isEmpty ? '' : isShort && key === 'url' ? place : `${place}.${key}`;
    }
    if (!isEmpty) records.push(isShort ? record['url'] : record);
  }
  return records;
}

function readRow(row: Element): Record<string, unknown> {
  const pairs = controlsOf(row).map(
    (control) => [control.dataset['key'] ?? '', textOf(control)] as const,
  );
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}
