import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

import { layOut, placeOf } from './layout.ts';
import { coloursOf, markOf } from './mark.ts';
import { HEIGHT, type Photo, type Picture, type PictureBrand, WIDTH } from './picture.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The second file has the accents of Central Europe. */
const FILES = [
  { name: 'Next', subset: 'latin' },
  { name: 'NextExt', subset: 'latin-ext' },
] as const;
const WEIGHTS = [400, 600, 700] as const;
/** One array per process: satori keys its cache of parsed fonts by it. */
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

/** Draws a picture as SVG with text as outlines. */
export async function drawSvg(picture: Picture, brand: PictureBrand): Promise<string> {
  const svg = await satori(
    layOut(picture, coloursOf(brand.palette)) as Parameters<typeof satori>[0],
    {
      width: WIDTH,
      height: HEIGHT,
      fonts,
    },
  );
  return svg.replace(/<\/svg>$/, `${markOf(picture.look, brand)}</svg>`);
}

/** Bytes that a preview of a link should cost at most. */
const MOST_BYTES = 60_000;
/** Flat colours and their edges need no more than 16; a photo gets what the limit allows. */
const FLAT = 16;
const COLOURS_OF_PHOTO = [256, 128, 64, 32, FLAT];

/** Draws a picture as PNG with a palette, and its photo on top. */
export async function drawPng(
  picture: Picture,
  brand: PictureBrand,
  photo?: Buffer,
): Promise<Buffer> {
  const drawing = Buffer.from(await drawSvg(picture, brand));
  if (!photo || !picture.photo) return withColours(drawing, FLAT);
  const whole = await layOn(drawing, photo, picture.photo, brand.palette.sheet.light);
  for (const colours of COLOURS_OF_PHOTO) {
    const png = await withColours(whole, colours);
    if (png.length <= MOST_BYTES) return png;
  }
  return drawPng({ ...picture, photo: undefined }, brand);
}

function withColours(picture: Buffer, colours: number): Promise<Buffer> {
  const options = { palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 };
  return sharp(picture).png(options).toBuffer();
}

async function layOn(
  drawing: Buffer,
  bytes: Buffer,
  photo: Photo,
  background: string,
): Promise<Buffer> {
  const { left, top, width, height } = placeOf(photo);
  const input = await sharp(bytes)
    .resize(width, height, { fit: 'fill' })
    .flatten({ background })
    .toBuffer();
  return sharp(drawing).composite([{ input, left, top }]).png({ compressionLevel: 1 }).toBuffer();
}
