/** What a drawing of an office may be made of: shapes, paints and nothing that runs, loads or repeats. */

/** They hold nothing but themselves and each other. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['defs', 'clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop'],
]);

/** Left out in silence: what editors write of the file itself. */
export const REMARKS: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'd', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'],
  ...['fx', 'fy', 'width', 'height', 'transform', 'pathLength', 'offset'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits'],
  ...['maskContentUnits', 'color', 'opacity', 'fill', 'fill-opacity', 'fill-rule', 'stroke'],
  ...['stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'stop-color', 'stop-opacity', 'clip-path'],
  ...['clip-rule', 'mask', 'vector-effect', 'paint-order', 'shape-rendering'],
]);

/** Left out in silence: declarations, and what the program says itself. */
export const REMARK = /^(?:xmlns(?::[\w-]+)?|version|xml:space|role|focusable|aria-[a-z]+)$/;
export const OF_ROOT: ReadonlySet<string> = new Set(['viewBox', 'width', 'height', 'x', 'y', 'id']);

/** Neither quotes nor escapes, so that an address can stand in `url()` only. */
const SIGNS = /^[\w\s.,#%()+-]*$/;
const ADDRESS = /url\s*\(/i;
const WITHIN = /^\s*url\(#[\w-]+\)\s*$/;

export function isPlainValue(value: string): boolean {
  return SIGNS.test(value) && (!ADDRESS.test(value) || WITHIN.test(value));
}

/** Rules of a sheet without any address; of those that begin with @, `@media` alone. */
export function isPlainSheet(text: string): boolean {
  const rest = text.replaceAll(/@media\b/g, ' ');
  return /^[\w\s.,#%()+:;{}*>!-]*$/.test(rest) && !ADDRESS.test(rest);
}
