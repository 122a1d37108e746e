/** Steps of the form: the fragment of the address decides which part is shown. */
import { submitWords as t } from '#messages/submit.ts';
import type { Kind } from '../../schemas/words.ts';
import { fieldId } from '../../features/submit/field-id.ts';
import { isEmptyField, labelOf } from './submit-fields.ts';
import { kindsIn } from './submit-session.ts';

export interface View {
  readonly step: 'start' | 'fields' | 'answers' | 'out';
  /** The visible fields. */
  readonly fields: readonly HTMLElement[];
  /** Absent where the step has its own heading. */
  readonly heading?: string | undefined;
  /** The single field to which the user navigated. */
  readonly one?: HTMLElement | undefined;
}

export const GAPS = 'gaps';
const STEPS = { start: 'start', answers: 'answers', 'hand-in': 'out' } as const;

/**
 * The view of a fragment: a step, a group of fields, or one field.
 *
 * @returns undefined for an unknown fragment.
 */
export function viewOf(
  root: HTMLElement,
  name: string,
  kind: Kind | undefined,
  gaps: readonly HTMLElement[],
): View | undefined {
  if (name in STEPS) return { step: STEPS[name as keyof typeof STEPS], fields: [] };
  if (name === GAPS) return { step: 'fields', fields: gaps };
  const group = fieldsOfGroup(root, name, kind);
  if (group.length > 0 && name !== 'kind' && name !== 'id') {
    const task = root.querySelector(`[data-task="${CSS.escape(name)}"]`);
    const heading = task?.parentElement?.querySelector('a')?.textContent.trim();
    return { step: 'fields', fields: group, heading };
  }
  const one = root
    .querySelector(`#${CSS.escape(fieldId(name))}`)
    ?.closest<HTMLElement>('.submit-field');
  return one
    ? { step: 'fields', fields: [one], heading: t.changeOne(labelOf(one)), one }
    : undefined;
}

/** The fields of a group that are optional for this kind. */
export function fieldsOfGroup(root: Element, name: string, kind: Kind | undefined): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-group="${CSS.escape(name)}"]`)].filter(
    (field) => !isAsked(field, kind),
  );
}

/** Shows the fields of a view, and hides all others. */
export function showView(root: HTMLElement, { step, fields, heading }: View): void {
  root.dataset['view'] = step;
  for (const part of root.querySelectorAll<HTMLElement>('[data-step]')) {
    part.hidden = part.dataset['step'] !== step;
  }
  if (step !== 'fields') return;
  for (const field of root.querySelectorAll<HTMLElement>('.submit-field[data-group]')) {
    field.toggleAttribute('data-away', !fields.includes(field));
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-gaps]')) {
    part.hidden = heading !== undefined;
  }
  const title = root.querySelector<HTMLElement>('#fields');
  if (title) title.textContent = heading ?? title.dataset['title'] ?? '';
}

/** Moves the focus to the beginning of a step. */
export function enter(root: HTMLElement, { step, one }: View): void {
  const control = one?.querySelector<HTMLElement>('input, textarea, select');
  const heading = root.querySelector<HTMLElement>(`[data-step=${step}] h2`);
  (control ?? heading)?.focus();
  root.scrollIntoView();
}

/** True if every new entry of this kind should have the field. */
function isAsked({ dataset: { asked } }: HTMLElement, kind: Kind | undefined): boolean {
  return asked !== undefined && asked.split(' ').includes(kind ?? '');
}

/** The fields that a new entry should have; without a kind, those of all kinds. */
export function askedFields(root: Element, kind: Kind | undefined): HTMLElement[] {
  const everyKind = kindsIn(root).join(' ');
  const find = (path = '') => root.querySelector<HTMLElement>(`[data-field="${path}"]`);
  return [...root.querySelectorAll<HTMLElement>('[data-asked]')].filter((field) => {
    const { asked = '', instead } = field.dataset;
    const other = find(instead);
    const isNeedless = isEmptyField(field) && other !== null && !isEmptyField(other);
    return (kind ? isAsked(field, kind) : asked === everyKind) && !isNeedless;
  });
}

/** Those of them that are empty. */
export function gapsIn(root: HTMLElement, kind: Kind | undefined): HTMLElement[] {
  const fields = askedFields(root, kind).filter(isEmptyField);
  const kindField = root.querySelector<HTMLElement>('[data-group=kind]');
  return kind || !kindField ? fields : [kindField, ...fields];
}
