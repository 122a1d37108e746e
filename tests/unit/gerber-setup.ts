/** Small Gerber files, and helpers for results. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Budget } from '../../src/boards/gerber/budget.ts';
import type { NamedText } from '../../src/boards/gerber/layers.ts';
import { readImage, type Image } from '../../src/boards/gerber/read-image.ts';
import { boxOf } from '../../src/boards/geometry.ts';
import { extremes, type Figure } from '../../src/boards/path.ts';

export const SETS = ['kicad-6', 'protel'] as const;

export function setFiles(name: (typeof SETS)[number]): NamedText[] {
  const folder = join('tests/fixtures/gerber', name);
  return readdirSync(folder).map((file) => ({
    name: file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
}

/** In millimetres, with three decimals, and a round pen of 1 mm as D10. */
export function gerber(body: string): string {
  return `%FSLAX43Y43*%\n%MOMM*%\n%ADD10C,1*%\n${body}\nM02*\n`;
}

/** @param most drawing budget: small, so that endless files are refused soon. */
export function image(body: string, most = 50_000): Image {
  return readImage(gerber(body), new Budget(most));
}

export function figures(body: string): readonly Figure[] {
  return image(body).figures;
}

/** Left, top, right and bottom of a figure with its stroke, with y up as in the file. */
export function boxes(drawn: readonly Figure[]): number[][] {
  return drawn.map(({ path, width }) => {
    const box = boxOf(extremes(path));
    if (!box) return [];
    const pen = width / 2;
    return [box.left - pen, -box.top + pen, box.right + pen, -box.bottom - pen].map(
      (value) => Math.round(value * 1000) / 1000 + 0,
    );
  });
}

/** With y up, as in the file. */
export function corners({ path }: Figure): number[][] {
  return [path.start, ...path.steps.map(({ to }) => to)].map(({ x, y }) => [
    Math.round(x * 1000) / 1000 + 0,
    Math.round(-y * 1000) / 1000 + 0,
  ]);
}
