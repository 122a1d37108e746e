/** Converts a picture for pages: small files in two formats, without metadata. */
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';

import {
  PICTURE_WIDTHS,
  type PictureFault,
  type PictureType,
  type RedrawnFile,
  type RedrawnPicture,
} from './picture.ts';

/** Also the largest height. */
const WIDEST = Math.max(...PICTURE_WIDTHS);
const MAX_BYTES = 60_000;
const MAX_PIXELS = 40_000_000;
/** Names of the input formats in sharp. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'svg', 'tiff']);

type Encode = (picture: Sharp, quality: number) => Sharp;

interface Type {
  readonly type: PictureType;
  /** In falling order: the first whose file is small enough is used. */
  readonly qualities: readonly number[];
  readonly encode: Encode;
}

const TYPES: readonly Type[] = [
  {
    type: 'image/avif',
    qualities: [55, 42, 30, 20, 10],
    encode: (picture, quality) => picture.avif({ quality, effort: 3 }),
  },
  {
    type: 'image/webp',
    qualities: [76, 62, 48, 32, 16],
    encode: (picture, quality) => picture.webp({ quality, effort: 4 }),
  },
];

/** Files of one picture, by format and width; or why there are none. Never throws. */
export async function redraw(bytes: Uint8Array): Promise<RedrawnPicture | PictureFault> {
  const about = await headOf(bytes).catch(() => undefined);
  const fault = faultOf(about);
  if (about === undefined || fault) return fault ?? 'not-a-picture';
  try {
    const whole = await decode(bytes, about);
    const files = await Promise.all(TYPES.map((type) => filesOf(type, whole)));
    return { files: files.flat() };
  } catch {
    return 'broken';
  }
}

async function headOf(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata();
}

function faultOf(about: Metadata | undefined): PictureFault | undefined {
  if (!about || !FORMATS.has(about.format)) return 'not-a-picture';
  return about.width * about.height > MAX_PIXELS ? 'too-many-pixels' : undefined;
}

interface Decoded {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/**
 * Rotated upright, on white, as most pictures with transparency are meant, and no wider than the widest file. Only the
 * first frame of an animation. A vector drawing has no size of its own: it becomes as wide as the widest file.
 */
function decode(bytes: Uint8Array, { format, width, density = 72 }: Metadata): Promise<Decoded> {
  const scale = format === 'svg' ? WIDEST / width : 1;
  return sharp(bytes, {
    limitInputPixels: MAX_PIXELS,
    density: Math.min(Math.max(density * scale, 1), 7200),
  })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function filesOf(type: Type, whole: Decoded): Promise<RedrawnFile[]> {
  const { width: full } = whole.info;
  const widths = [...PICTURE_WIDTHS.filter((width) => width < full * 0.9), full];
  return Promise.all(widths.map((width) => fileOf(type, scaled(whole, width)))).then((files) =>
    files.filter((file) => file !== undefined),
  );
}

/** Undefined if even the lowest quality takes too many bytes. */
async function fileOf(
  { type, qualities, encode }: Type,
  picture: Sharp,
): Promise<RedrawnFile | undefined> {
  for (let at = 0; at < qualities.length;) {
    const { data, info } = await encode(picture.clone(), qualities[at] ?? 1).toBuffer({
      resolveWithObject: true,
    });
    const { width, height } = info;
    if (data.length <= MAX_BYTES) return { type, width, height, bytes: data };
    at += stepsFor(data.length);
  }
  return undefined;
}

/** One step of quality saves about a third of the bytes. */
function stepsFor(bytes: number): number {
  return Math.max(1, Math.floor(Math.log(bytes / MAX_BYTES) / Math.log(1.5)));
}

function scaled({ data, info: { width, height, channels } }: Decoded, wanted: number): Sharp {
  return sharp(data, { raw: { width, height, channels } }).resize({ width: wanted });
}
