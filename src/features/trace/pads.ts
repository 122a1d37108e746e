/**
 * Pads as strokes: a dot with a square, round or long cap, whose width the style sheet sets; and one shape as a filled
 * area. One path holds all pads of a kind, which keeps the markup small.
 */
import type { Kind } from '../../schemas/entry.ts';
import { KINDS } from '../../schemas/entry.ts';
import type { Point } from './figure.ts';

/** Rounded to one decimal, a tenth of a pixel. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/** The path at each point: offset of its start, path data, and how far right of its start that ends. */
interface Stroke {
  readonly left?: number;
  readonly up?: number;
  readonly d: string;
  readonly end: number;
}

/** Invisibly short but not zero: browsers draw no caps on a line of zero length. */
const DOT: Stroke = { d: 'h.01', end: 0.01 };

const oblong = (half: number): Stroke => {
  const length = short(2 * half);
  return { left: short(half), d: `h${length}`, end: length };
};

const onCorner = (half: number): Stroke => {
  const r = short(half);
  return { up: r, d: `l${r} ${r} ${-r} ${r} ${-r} ${-r}z`, end: 0 };
};

/** The pad of each kind; `scale` is the side of the square. */
const SHAPES = {
  hardware: () => DOT,
  gateware: () => DOT,
  software: (scale) => oblong(0.32 * scale),
  documentation: (scale) => onCorner(0.68 * scale),
} as const satisfies Record<Kind, (scale: number) => Stroke>;

/**
 * The path of a stroke at each point, from left to right and down. Moves are relative, so that pads at equal distances
 * have equal text, which compresses well.
 */
function pathOf(points: readonly Point[], { left = 0, up = 0, d, end }: Stroke): string {
  const places = points
    .map(({ x, y }) => ({ x: short(x), y: short(y) }))
    .toSorted((one, other) => one.x - other.x || one.y - other.y);
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (!before) return `M${short(x - left)} ${short(y - up)}${d}`;
      return `m${precise(x - before.x - end)} ${precise(y - before.y)}${d}`;
    })
    .join('');
}

/** Rounded to hundredths, so that the errors of many relative moves do not add up. */
function precise(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/** Markup of pads of one size with their drill holes. */
export function padsMarkup(
  pads: readonly (Point & { readonly kind: Kind })[],
  size: 'small' | 'large' = 'small',
): string {
  const scale = size === 'large' ? 18 : 9;
  const byKind = KINDS.map((kind) => [kind, pads.filter((pad) => pad.kind === kind)] as const);
  const bodies = byKind
    .filter(([, own]) => own.length > 0)
    .map(
      ([kind, own]) => `<path class="trace-pad ${kind}" d="${pathOf(own, SHAPES[kind](scale))}"/>`,
    );
  const holes = byKind.map(([, own]) => pathOf(own, DOT)).join('');
  const drill = holes ? `<path class="trace-drill" d="${holes}"/>` : '';
  return `<g class="trace-pads is-${size}">${bodies.join('')}${drill}</g>`;
}

/** Markup of vias: round pads in the colour of their trace. */
export function viasMarkup(vias: readonly Point[]): string {
  const holes = pathOf(vias, DOT);
  return `<path class="trace-via" d="${holes}"/><path class="trace-drill" d="${holes}"/>`;
}
