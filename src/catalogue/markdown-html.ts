/** Markdown of entries as HTML. Everything in it is untrusted. */
import { micromark } from 'micromark';

import { crowdedAt } from '../instance/validate/page/density.ts';

/** Of one kind of sign. With more, the parser takes seconds for a text of twenty kilobytes. */
const MOST_SIGNS = 500;

/** Pictures would be asked of other hosts, and HTML is shown as the text that it is. */
const PLAIN = { disable: { null: ['labelStartImage', 'htmlFlow', 'htmlText'] } };

/**
 * The text as HTML that may stand below a heading of the second level. Only http, https and mailto links work; none of
 * them speaks for the site. A text that would take long to parse is shown as it is written.
 */
export function markdownHtml(text: string): string {
  if (crowdedAt(text, MOST_SIGNS)) return `<p>${escaped(text)}</p>`;
  // In what micromark writes, a `<` begins a tag: in texts and attributes it is a reference.
  return micromark(text, { extensions: [PLAIN] })
    .replaceAll(
      /<(\/?)h([1-6])>/g,
      (_, slash: string, level: string) => `<${slash}h${below(level)}>`,
    )
    .replaceAll(/<a href="[\\/]{2}/g, '<a href="https://')
    .replaceAll('<a href="', '<a rel="nofollow ugc noopener" href="');
}

function below(level: string): number {
  return Math.min(Number(level) + 2, 6);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
