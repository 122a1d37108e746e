/** Checks that a drawing was made by this program: a script in it would run with the rights of the site. */

/** Attributes without addresses, except for the SVG namespace and references within the drawing. */
const ATTRIBUTE = [
  ' xmlns="http://www.w3.org/2000/svg"',
  ' href="#[a-z-]+"',
  String.raw` (?:aria-labelledby|class|clip-path|clip-rule|d|fill|fill-rule|height|id|mask|maskUnits|role|stroke|stroke-linecap|stroke-linejoin|stroke-width|transform|viewBox|width|x|y)="[^"<>&:/\\]*"`,
].join('|');

const ELEMENT = new RegExp(
  `</?(?:svg|title|style|view|defs|clipPath|path|g|mask|use)(?:${ATTRIBUTE})*/?>`,
  'g',
);

/** The markup that this program does not write; empty for a valid drawing. */
export function foreignMarkup(svg: string): string {
  return svg
    .replace(/<title id="board-[a-z-]+">[^<>&]*<\/title>/, '')
    .replace(/<style>[^<>&@\\/]*<\/style>/, '')
    .replaceAll(ELEMENT, '')
    .trim();
}
