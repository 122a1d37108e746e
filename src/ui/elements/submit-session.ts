/** The state of the form apart from its fields: kind, id, notes and scope. */
import { submitWords as t } from '#messages/submit.ts';
import { KINDS, type Kind } from '../../schemas/words.ts';
import type { StoredDraft } from '../../features/submit/store.ts';

function radios(form: Element): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=kind]')];
}

function points(form: Element): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=scope]')];
}

function noteFields(form: Element): HTMLTextAreaElement[] {
  return [...form.querySelectorAll<HTMLTextAreaElement>('[data-note]')];
}

export function idField(form: Element): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('[data-id]');
}

export function readKind(form: Element): Kind | undefined {
  const chosen = radios(form).find(({ checked }) => checked)?.value;
  return KINDS.find((kind) => kind === chosen);
}

/** The kinds of which the form takes entries, in shelf order. */
export function kindsIn(form: Element): string[] {
  return radios(form).map(({ value }) => value);
}

/** The only kind of an office stays chosen. */
export function chooseKind(form: Element, kind: string | undefined): void {
  const all = radios(form);
  for (const radio of all) radio.checked = all.length === 1 || radio.value === kind;
}

/** Kind and id of an existing entry cannot be changed. */
export function fixIdentity(form: Element): void {
  const id = idField(form);
  if (id) id.readOnly = true;
  for (const radio of radios(form)) radio.disabled = !radio.checked;
}

export function readSession(form: Element): Omit<StoredDraft, 'values'> {
  return {
    kind: readKind(form) ?? '',
    id: idField(form)?.value.trim() ?? '',
    notes: Object.fromEntries(
      noteFields(form).map(({ dataset, value }) => [dataset['note'] ?? '', value.trim()]),
    ),
    scope: points(form).flatMap(({ checked, value }) => (checked ? [value] : [])),
  };
}

export function restoreSession(form: Element, { kind, id, notes, scope }: StoredDraft): void {
  chooseKind(form, kind);
  const field = idField(form);
  if (field) field.value = id;
  for (const note of noteFields(form)) {
    const text = notes[note.dataset['note'] ?? ''];
    note.value = typeof text === 'string' ? text : '';
  }
  for (const point of points(form)) point.checked = scope.includes(point.value);
}

/** The answers to the scope, and the notes, as rows of Markdown to be handed in with the entry. */
export function noteRows(form: Element): string[] {
  const scope = points(form)
    .filter((point) => !point.closest('li')?.hidden && !point.closest('[data-updates]'))
    .map((point) => `- [${point.checked ? 'x' : ' '}] ${pointText(point)}`);
  const notes = noteFields(form).flatMap(({ dataset, value }) => {
    const label = t.notes[dataset['note'] as keyof typeof t.notes];
    return value.trim() ? ['', `**${label}:** ${value.trim()}`] : [];
  });
  return [...(scope.length > 0 ? [`${t.answers}:`, '', ...scope] : []), ...notes];
}

function pointText(point: HTMLInputElement): string {
  return point.closest('label')?.querySelector('[data-text]')?.textContent.trim() ?? point.value;
}
