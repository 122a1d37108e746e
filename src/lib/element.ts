import type { Markup } from './html.ts';

/**
 * Makes an element. Text stays text: nothing is parsed as HTML.
 *
 * @param attributes those that are undefined are left out.
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
 * An element that the page has.
 *
 * @throws the selector if there is none: a fault of the page, not of the reader.
 */
export function required<Found extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(selector);
  return found;
}
