import { escapeXml } from '../lib/xml.ts';

/** As much as lists of results and tabs show of a title. */
const MOST = 70;

/** The title of a page: its own, and that of the site where both fit; cut at a word where even the first does not. */
export function documentTitle(...parts: readonly string[]): string {
  const [own = '', ...others] = parts;
  if (!fitsTitle(own)) return `${own.slice(0, MOST - 1).replace(/(?<!\s)\s+\S*$/, '')}…`;
  return others.reduce((title, part) => {
    const longer = `${title} · ${part}`;
    return fitsTitle(longer) ? longer : title;
  }, own);
}

/** Whether a title is shown in full. In the page, some signs take more room. */
export function fitsTitle(text: string): boolean {
  return escapeXml(text).length <= MOST;
}
