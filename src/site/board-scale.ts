/** How large a drawing of a board is on its page, and its scale. */
import type { InlineDrawing } from '../boards/drawing/inline.ts';

type Measured = Pick<InlineDrawing, 'width' | 'height'>;

/** In pixels: so high that a side is seen at once. Sides that are not much wider stand beside each other. */
const HEIGHT = 640;
const BESIDE = 560;
const BELOW = 1152;
const WIDE = 1.25;

export function drawnSize({ width, height }: Measured): { width: number; height: number } {
  const most = width > WIDE * height ? BELOW : BESIDE;
  return fitted({ width, height }, Math.min(most / width, HEIGHT / height));
}

/** On the page of its project. */
const SMALL = { width: 220, height: 160 };

export function smallSize({ width, height }: Measured): { width: number; height: number } {
  return fitted({ width, height }, Math.min(SMALL.width / width, SMALL.height / height));
}

function fitted({ width, height }: Measured, scale: number): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A bar of 10 mm, or of 1 mm where the board is smaller; its length is that part of the drawing. */
export function scaleOf({ width }: Measured): { millimetres: number; length: string } {
  const millimetres = width >= 10 ? 10 : 1;
  return { millimetres, length: `${Math.round((millimetres / width) * 10_000) / 100}%` };
}
