/** Fills values into the form. What the user has typed stays. */
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
  /** Values without a field, with those of the draft. */
  readonly base: Values;
  /** The fields that were filled in. */
  readonly fields: readonly HTMLElement[];
}

/** Fills in empty fields, and shows the source of each value. */
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

/** The values that no field holds. */
function withoutFields(form: Element, values: Values): Values {
  return fieldsOf(form).reduce((rest, field) => withValue(rest, pathOf(field), undefined), values);
}

/**
 * Fills in an invalid licence of a source where its part is known, so that the rules show what is wrong with it.
 *
 * @returns the field; undefined if the part is not known, or the field is not empty.
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
