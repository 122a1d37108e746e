/** Tells whether a drawing is one of ours, wherever its file comes from: a program in it would run as one of the site. */

/** No value holds a sign of an address, but those that lead to nowhere else. */
const ATTRIBUTE = [
  ' xmlns="http://www.w3.org/2000/svg"',
  ' href="#[a-z-]+"',
  String.raw` (?:aria-labelledby|class|clip-path|clip-rule|d|fill|fill-rule|height|id|mask|maskUnits|role|stroke|stroke-linecap|stroke-linejoin|stroke-width|transform|viewBox|width|x|y)="[^"<>&:/\\]*"`,
].join('|');

const ELEMENT = new RegExp(
  `</?(?:svg|title|style|view|defs|clipPath|path|g|mask|use)(?:${ATTRIBUTE})*/?>`,
  'g',
);

/** What a drawing holds beside its own elements and the text of its title and its style; nothing, if all is well. */
export function foreignMarkup(svg: string): string {
  return svg
    .replace(/<title id="board-[a-z-]+">[^<>&]*<\/title>/, '')
    .replace(/<style>[^<>&@\\/]*<\/style>/, '')
    .replaceAll(ELEMENT, '')
    .trim();
}
