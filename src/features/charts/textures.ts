import type { Datum } from './chart.ts';

/**
 * What parts of a whole are filled with, over their colour and in that of the paper: the parts differ on paper and where
 * colours do not show. Paths of SVG in a square of 8.
 */
export const TEXTURES = [
  'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'M4 0v8',
  'M0 4h8M4 0v8',
  'M0 4h8',
  'M-2 6 2 10M0 0 8 8M6-2 10 2',
] as const;

/** The fill over a part of a chart; nothing over the first, which is solid. */
export function textureOf(chart: string, index: number): string | undefined {
  const texture = index % (TEXTURES.length + 1);
  return texture === 0 ? undefined : `url(#${chart}-texture-${texture})`;
}

/** The fill of what is not known. */
export function unknownFill(chart: string): string {
  return `url(#${chart}-unknown)`;
}

/** The fill over a part: what is not known is hatched, what is missing stays empty, another has the texture of its place. */
export function fillOf(
  chart: string,
  { isUnknown, isMissing }: Pick<Datum, 'isUnknown' | 'isMissing'>,
  index: number,
): string | undefined {
  if (isUnknown) return unknownFill(chart);
  return isMissing ? undefined : textureOf(chart, index);
}
