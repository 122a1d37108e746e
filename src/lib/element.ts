import type { Markup } from './html.ts';

/**
 * Makes an element. Text is not parsed as HTML.
 *
 * @param attributes undefined ones are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** The nodes of markup, in which all text is escaped. */
export function fragment({ text }: Markup): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

/**
 * An element that the page must have.
 *
 * @throws the selector if there is none, which is a fault of this program.
 */
export function required<Found extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** The `lang` of texts of the office, where the page speaks another language. */
export function textLang(): string | undefined {
  return document.documentElement.dataset['textLang'];
}
