/** Markdown of entries as HTML. The input is untrusted. */
import { micromark } from 'micromark';

import { crowdedAt } from '../instance/validate/page/density.ts';
import { parseHtml, type HtmlElement } from '../lib/html-tree.ts';
import { PLAIN } from '../lib/plain-markdown.ts';

/** Of one kind of character. With more, the parser takes seconds for a text of twenty kilobytes. */
const MOST_SIGNS = 500;

const HEADING = /^h([1-6])$/;

/**
 * HTML that may be placed below a heading of level 2. Only http, https and mailto links work, with `rel="nofollow"` and
 * the like. A text that would take long to parse is shown as it is written.
 */
export function markdownHtml(text: string): string {
  if (crowdedAt(text, MOST_SIGNS)) return `<p>${escaped(text)}</p>`;
  const tree = parseHtml(micromark(text, { extensions: [PLAIN] }));
  for (const element of tree.elements) {
    const level = HEADING.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Math.min(Number(level) + 2, 6)}`;
    if (element.tagName === 'a') element.properties = linkProperties(element);
  }
  return tree.write();
}

/**
 * An address without a scheme, `//host`, becomes https; where the parser removed an unsafe address, no link is left.
 */
function linkProperties({ properties }: HtmlElement): HtmlElement['properties'] {
  const address = String(properties['href'] ?? '').replace(/^[\\/]{2}/, 'https://');
  return address === ''
    ? {}
    : { rel: ['nofollow', 'ugc', 'noopener'], ...properties, href: address };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
