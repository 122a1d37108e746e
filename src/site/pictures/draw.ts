import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

import { layOut } from './layout.ts';
import { markOf } from '../../exports/marks.ts';
import { HEIGHT, type Picture, WIDTH } from './picture.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The second file has the accents of central Europe. */
const FILES = [
  { name: 'Next', subset: 'latin' },
  { name: 'NextExt', subset: 'latin-ext' },
] as const;
const WEIGHTS = [400, 600, 700] as const;
/** The one array of a process: satori keeps what it has read of it. */
const fonts: Font[] = FILES.flatMap(({ name, subset }) =>
  WEIGHTS.map((weight) => ({
    name,
    weight,
    style: 'normal' as const,
    data: readFileSync(
      resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`,
      ),
    ),
  })),
);

/** Draws a picture as SVG in which all text is outlines. */
export async function drawSvg(picture: Picture): Promise<string> {
  const svg = await satori(layOut(picture) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts,
  });
  return svg.replace(/<\/svg>$/, `${markOf(picture.look)}</svg>`);
}

/** Draws a picture as PNG with a palette: flat colours and their edges need no more than 16. */
export async function drawPng(picture: Picture): Promise<Buffer> {
  return sharp(Buffer.from(await drawSvg(picture)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}
