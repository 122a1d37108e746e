/** Display size of a drawing of a board, and its scale bar. */
import type { InlineDrawing } from '../boards/drawing/inline.ts';

type Measured = Pick<InlineDrawing, 'width' | 'height'>;

/** In pixels. The height shows a whole side at once; sides that are not much wider than high are shown side by side. */
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

/** A bar of 10 mm, or of 1 mm for smaller boards; its length is a share of the drawing's width. */
export function scaleOf({ width }: Measured): { millimetres: number; length: string } {
  const millimetres = width >= 10 ? 10 : 1;
  return { millimetres, length: `${Math.round((millimetres / width) * 10_000) / 100}%` };
}
