import type { Datum } from './chart.ts';

/**
 * Patterns over the colours of the parts of a whole, so that they differ in print and for the colour-blind. SVG paths
 * in a square of 8.
 */
export const TEXTURES = [
  'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'M4 0v8',
  'M0 4h8M4 0v8',
  'M0 4h8',
  'M-2 6 2 10M0 0 8 8M6-2 10 2',
] as const;

/** The fill over a part of a chart; undefined for the first, which is solid. */
export function textureOf(chart: string, index: number): string | undefined {
  const texture = index % (TEXTURES.length + 1);
  return texture === 0 ? undefined : `url(#${chart}-texture-${texture})`;
}

/** The fill of unknown values. */
export function unknownFill(chart: string): string {
  return `url(#${chart}-unknown)`;
}

/** The fill over a part: unknown values are hatched, missing ones stay empty, others get a texture by their index. */
export function fillOf(
  chart: string,
  { isUnknown, isMissing }: Pick<Datum, 'isUnknown' | 'isMissing'>,
  index: number,
): string | undefined {
  if (isUnknown) return unknownFill(chart);
  return isMissing ? undefined : textureOf(chart, index);
}
