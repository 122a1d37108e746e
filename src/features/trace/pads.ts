/**
 * Pads as strokes: a dot with a square, round or long cap, whose width the style sheet sets; and as an area on its corner.
 * One path holds all pads of a kind, which keeps the markup small.
 */
import type { Kind } from '../../schemas/entry.ts';
import { KINDS } from '../../schemas/entry.ts';
import type { Point } from './figure.ts';

/** Shorter than can be seen, longer than nothing: browsers draw no caps on a line without length. */
const DOT = 0.01;

/** One decimal is a tenth of a pixel. */
export const short = (value: number): number => Math.round(value * 10) / 10;

const dot = ({ x, y }: Point, half: number): string =>
  `M${short(x - half)} ${short(y)}h${half > 0 ? short(2 * half) : DOT}`;

const onCorner = ({ x, y }: Point, half: number): string => {
  const r = short(half);
  return `M${short(x)} ${short(y - half)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`;
};

/** Path of a pad where it stands; `scale` is the side of the square. */
const SHAPES = {
  hardware: (point) => dot(point, 0),
  gateware: (point) => dot(point, 0),
  software: (point, scale) => dot(point, 0.32 * scale),
  documentation: (point, scale) => onCorner(point, 0.68 * scale),
} as const satisfies Record<Kind, (point: Point, scale: number) => string>;

/** Markup of pads of one size with their drill holes. */
export function padsMarkup(
  pads: readonly (Point & { readonly kind: Kind })[],
  size: 'small' | 'large' = 'small',
): string {
  const scale = size === 'large' ? 18 : 9;
  const bodies = KINDS.flatMap((kind) => {
    const own = pads.filter((pad) => pad.kind === kind);
    if (own.length === 0) return [];
    const d = own.map((pad) => SHAPES[kind](pad, scale)).join('');
    return `<path class="trace-pad ${kind}" d="${d}"/>`;
  });
  const holes = pads.map((pad) => dot(pad, 0)).join('');
  const drill = holes ? `<path class="trace-drill" d="${holes}"/>` : '';
  return `<g class="trace-pads is-${size}">${bodies.join('')}${drill}</g>`;
}

/** Markup of vias: round pads in the colour of their trace. */
export function viasMarkup(vias: readonly Point[]): string {
  const holes = vias.map((via) => dot(via, 0)).join('');
  return `<path class="trace-via" d="${holes}"/><path class="trace-drill" d="${holes}"/>`;
}
