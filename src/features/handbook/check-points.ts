/** The points of a checklist, each with its own anchor. */
import { parseHtml, textsOf } from '../../lib/html-tree.ts';

/** Characters: longer ids make long addresses. */
const LONGEST = 60;

/**
 * Gives each point of a rendered list an id made from its text, and a link to itself.
 *
 * @param html of the list; its points must not contain lists.
 * @param label accessible name of the link, before the text of the point.
 */
export function withAddresses(html: string, label: string): string {
  const taken = new Map<string, number>();
  const { elements, write } = parseHtml(html);
  for (const point of elements.filter(({ tagName }) => tagName === 'li')) {
    const id = unique(pointId(textsOf(point).join(' ')), taken);
    point.children = [
      { type: 'element', tagName: 'span', properties: { id }, children: point.children },
      {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['anchor'],
          id: `to-${id}`,
          href: `#${id}`,
          ariaLabel: label,
          ariaLabelledBy: [`to-${id}`, id],
          dataPagefindIgnore: '',
        },
        children: [{ type: 'text', value: '#' }],
      },
    ];
  }
  return write();
}

/** The slug of a point: `check-every-file-says-who-holds-the-copyright`. */
export function pointId(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  const slug = `check-${(words ?? []).join('-')}`;
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
