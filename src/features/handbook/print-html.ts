import { parseHtml, type HtmlElement } from '../../lib/html-tree.ts';

/**
 * Prepares a rendered page for a document of several pages: prefixes its ids and the references to them, and moves its
 * headings one level down.
 *
 * @param name unique among the pages of the document.
 */
export function underOneHeading(html: string, name: string): string {
  const { elements, write } = parseHtml(html);
  for (const element of elements) {
    element.tagName = element.tagName.replace(
      /^h([1-5])$/,
      (_, level: string) => `h${Number(level) + 1}`,
    );
    element.properties = withName(element.properties, name);
  }
  return write();
}

/** Attributes that hold ids. */
const NAMES = ['id', 'htmlFor', 'ariaLabelledBy', 'ariaDescribedBy'];

function withName(properties: HtmlElement['properties'], name: string): HtmlElement['properties'] {
  const within = (id: string | number) => `${name}.${id}`;
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (key === 'href' && typeof value === 'string' && /^#./.test(value)) {
        return [key, `#${within(value.slice(1))}`];
      }
      if (!NAMES.includes(key)) return [key, value];
      if (Array.isArray(value)) return [key, value.map(within)];
      return [key, typeof value === 'string' && value !== '' ? within(value) : value];
    }),
  );
}
