/** The files of a brand that are not text of people: each as what it is, or what is wrong with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { brandFaults as say } from '#messages/brand.ts';
import { ICON_FILES, LOGO_FILE } from '../../schemas/paths.ts';
import { isWithin, readText } from '../folder.ts';
import { START } from '../yaml/position.ts';
import { readSvg, type SvgReading } from './svg.ts';

/** Every page holds the logo; a browser asks for an icon once. */
const MAX_LOGO = 4 * 1024;
const MAX_ICON = 16 * 1024;
const MAX_PNG = 64 * 1024;
const MAX_FONT = 150 * 1024;
/** How wide a logo may be for its height. */
const WIDEST = 5;

const one = (message: string): SvgReading => ({
  ok: false,
  faults: [{ message, position: START }],
});

export function readLogo(root: string): SvgReading {
  const reading = readDrawing(root, LOGO_FILE, MAX_LOGO, false);
  if (!reading.ok) return reading;
  const { width, height } = reading.svg;
  return width / height > WIDEST || height > width * 2 ? one(say.shape(WIDEST)) : reading;
}

export const readIcon = (root: string): SvgReading =>
  readDrawing(root, ICON_FILES[0], MAX_ICON, true);

function readDrawing(root: string, file: string, most: number, hasSheet: boolean): SvgReading {
  const read = readText(root, file, most);
  return read.ok ? readSvg(read.text, hasSheet) : { ok: false, faults: [read.fault] };
}

const PNG = /^\x89PNG\r\n\x1a\n[^]{4}IHDR/;

/** What is wrong with the icon in pixels. */
export function pngFault(root: string): string | undefined {
  const bytes = readBytes(root, ICON_FILES[1]);
  if (!bytes || !PNG.test(bytes.toString('latin1', 0, 16))) return say.notPng;
  if (bytes.length > MAX_PNG) return say.large(MAX_PNG / 1024);
  const { width, height } = pngSize(bytes);
  return width === height && width >= 32 && width <= 512 ? undefined : say.pngSize;
}

/** @param bytes of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** https://www.w3.org/TR/WOFF2/#woff20Header */
const WOFF2 = 'wOF2';

export function fontFault(root: string, file: string): string | undefined {
  const bytes = readBytes(root, file);
  if (bytes?.toString('latin1', 0, 4) !== WOFF2) return say.notFont;
  return bytes.length > MAX_FONT ? say.large(MAX_FONT / 1024) : undefined;
}

/** Nothing where it leads out of the instance. */
function readBytes(root: string, file: string): Buffer | undefined {
  const path = join(root, file);
  if (!isWithin(root, path)) return undefined;
  const bytes = readFileSync(path);
  return bytes.length >= 24 ? bytes : undefined;
}
