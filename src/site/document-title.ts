import { escapeXml } from '../lib/xml.ts';

/** Characters of a title that search results and tabs show. */
const MOST = 70;

/** The title of a page, with that of the site if both fit; cut at a word where even the first does not. */
export function documentTitle(...parts: readonly string[]): string {
  const [own = '', ...others] = parts;
  if (!fitsTitle(own)) return `${own.slice(0, MOST - 1).replace(/(?<!\s)\s+\S*$/, '')}…`;
  return others.reduce((title, part) => {
    const longer = `${title} · ${part}`;
    return fitsTitle(longer) ? longer : title;
  }, own);
}

/** Whether a title is shown in full. It is measured as escaped HTML. */
export function fitsTitle(text: string): boolean {
  return escapeXml(text).length <= MOST;
}
