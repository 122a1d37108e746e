/** Texts in several languages in the form: it shows the first, which is in the language of the office, and keeps the others. */
import { submitWords as t } from '#messages/submit.ts';
import { and } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import { isMapping } from '../../lib/is-mapping.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The texts of a control that has several languages. */
const others = new WeakMap<Control, Readonly<Record<string, unknown>>>();

/** @param value a text, a number, or a mapping of languages to texts; anything else empties the control. */
export function showText(control: Control, value: unknown): void {
  const [first] = isMapping(value) ? Object.values(value) : [value];
  control.value = typeof first === 'string' || typeof first === 'number' ? String(first) : '';
  if (isMapping(value)) others.set(control, value);
  else others.delete(control);
  sayOthers(control);
}

/** Below the control: in which languages it stands as well. */
function sayOthers(control: Control): void {
  const said = control.nextElementSibling?.matches('[data-others]') && control.nextElementSibling;
  if (said) said.remove();
  const [, ...languages] = Object.keys(others.get(control) ?? {});
  if (languages.length === 0) return;
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  const words = t.otherLanguages(and(languages.map((language) => names.of(language) ?? language)));
  control.after(element('small', { 'data-others': '' }, words));
}

/** What the control says now; with its other languages, unless it is empty. */
export function textOf(control: Control): string | Readonly<Record<string, unknown>> {
  const text = control.value.trim();
  const kept = others.get(control);
  if (!kept || text === '') return text;
  const [original = ''] = Object.keys(kept);
  return { ...kept, [original]: text };
}
