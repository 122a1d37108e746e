const INDEXED = ' data-pagefind-body';
const LANGUAGE = /<html lang="([^"]*)"/;

/** Drawings: Pagefind passes over them, and they are half of a project's page. */
const DRAWINGS = /<svg[^]*?<\/svg>/g;

/**
 * What Pagefind reads of a page: its language and its `<main>`, with a space between neighbouring elements, since
 * Pagefind reads `<dt>Language</dt><dd>C++</dd>` as one word, and pages have no white space there, to be small.
 *
 * @returns undefined if the page does not want to be found.
 */
export function searchedText(page: Buffer): string | undefined {
  if (!page.includes(INDEXED)) return undefined;
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  const text = page.toString('utf8', start, end).replace(DRAWINGS, '').replaceAll('><', '> <');
  const language = LANGUAGE.exec(page.toString('utf8', 0, start))?.[1] ?? '';
  return `<html lang="${language}"><body>${text}</main></body></html>`;
}
