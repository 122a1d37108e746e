/** Puts values into the form. What somebody has typed stays. */
import type { Draft, UnsettledLicense } from '../../schemas/draft.ts';
import { submitWords as t } from '#messages/submit.ts';
import { valueAt, withValue, type Values } from '../../features/submit/paths.ts';
import { fieldsOf, fillField, isEmptyField } from './submit-fields.ts';
import { originOf, showOrigin } from './submit-origins.ts';
import { chooseKind, readKind } from './submit-session.ts';

export function fillForm(form: Element, values: Values): void {
  for (const field of fieldsOf(form)) fillField(field, valueAt(values, pathOf(field)));
}

export interface Applied {
  readonly said: string;
  /** Values that no field shows, with those of the draft. */
  readonly base: Values;
  /** The fields that were filled in. */
  readonly fields: readonly HTMLElement[];
}

/** Fills in what is empty, and says from where it came. */
export function applyDraft(form: Element, draft: Draft, base: Values): Applied {
  const values: Values = { ...draft.values };
  const offered = fieldsOf(form).filter((field) => valueAt(values, pathOf(field)) !== undefined);
  const fields = offered.filter(isEmptyField);
  if (readKind(form) === undefined) chooseKind(form, draft.kind);
  for (const field of fields) {
    fillField(field, valueAt(values, pathOf(field)));
    showOrigin(field, originOf(draft.origins, pathOf(field)));
  }
  const said = t.filled(fields.length, offered.length - fields.length);
  return { said, base: withoutFields(form, { ...values, ...base }), fields };
}

function pathOf(field: HTMLElement): string {
  return field.dataset['field'] ?? '';
}

/** What the form shows is read from the form. */
function withoutFields(form: Element, values: Values): Values {
  return fieldsOf(form).reduce((rest, field) => withValue(rest, pathOf(field), undefined), values);
}

/**
 * Puts a licence that a source states in its own way into the field that it is for: the rules say what is wrong with it,
 * and what to write.
 *
 * @returns the field; nothing as long as it is not known which, or if it holds something.
 */
export function applyLicense(
  form: Element,
  { part = readKind(form), text, origin }: UnsettledLicense,
): HTMLElement | undefined {
  const field = fieldsOf(form).find((one) => part && pathOf(one) === `licenses.${part}`);
  if (!field || !isEmptyField(field)) return undefined;
  fillField(field, text);
  showOrigin(field, origin);
  return field;
}
