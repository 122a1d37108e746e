/** How the site of an office looks; where the office says nothing, as the program does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defined } from '../../lib/defined.ts';
import { type BrandFont, brandSchema, type FontName } from '../../schemas/brand.ts';
import { type Palette, paletteOf } from '../../schemas/palette.ts';
import { FONT_FOLDER, ICON_FILES, LOGO_FILE } from '../../schemas/paths.ts';
import { exists } from '../folder.ts';
import { readInstance } from '../read.ts';
import { fittingValue, misfit } from '../values.ts';
import { pngFault, pngSize, readIcon, readLogo } from './drawing.ts';
import { type Svg, svgFile, type SvgReading } from './svg.ts';

export interface Icon {
  readonly name: 'favicon.svg' | 'favicon.png';
  readonly type: 'image/svg+xml' | 'image/png';
  /** `any`, or as a manifest writes it. */
  readonly sizes: string;
  readonly content: string | Buffer<ArrayBuffer>;
}

export interface Brand {
  /** The name of the office in lines. */
  readonly name?: readonly string[] | undefined;
  readonly palette: Palette;
  readonly logo: Svg;
  readonly icons: readonly Icon[];
  readonly fonts: Readonly<Partial<Record<FontName, OwnFont>>>;
}

export interface OwnFont extends BrandFont {
  /** Where it stands. */
  readonly path: string;
}

/** A shelf, in ink: what every site has that says nothing else, and what `init` writes. */
const SHELF: Svg = {
  viewBox: '0 0 28 28',
  width: 28,
  height: 28,
  attributes: { fill: 'currentColor' },
  shapes: '<path d="M2 3h6v19H2zM10 6h5v16h-5zM16.9 6.3l4.8-1.5 5.2 16.3-4.8 1.5zM1 24h26v2H1z"/>',
};

/** A browser tells an icon no colour. */
function shelfIcon({ ink }: Palette): Svg {
  const sheet = `path{fill:${ink.light}}@media (prefers-color-scheme:dark){path{fill:${ink.dark}}}`;
  return { ...SHELF, attributes: {}, shapes: `<style>${sheet}</style>${SHELF.shapes}` };
}

/** @throws one sentence for the user, if a file does not fit. */
export function readBrand(folder: string): Brand {
  const { root, brand } = readInstance(folder, ['root', 'brand']);
  const { name, colours, fonts = {} } = brand ? fittingValue(brandSchema, brand) : {};
  const palette = paletteOf(colours);
  const logo = exists(root, LOGO_FILE) ? fitting(readLogo(root), LOGO_FILE) : undefined;
  const icons = iconsIn(root);
  return {
    name,
    palette,
    logo: logo ?? SHELF,
    icons: icons.length > 0 ? icons : [drawn(logo ?? shelfIcon(palette))],
    fonts: defined({ text: placed(root, fonts.text), code: placed(root, fonts.code) }),
  };
}

const placed = (root: string, font: BrandFont | undefined): OwnFont | undefined =>
  font && { ...font, path: join(root, FONT_FOLDER, font.file) };

function iconsIn(root: string): Icon[] {
  const [svg, png] = ICON_FILES;
  return [
    ...(exists(root, svg) ? [drawn(fitting(readIcon(root), svg))] : []),
    ...(exists(root, png) ? [inPixels(root, png)] : []),
  ];
}

const drawn = (svg: Svg): Icon => ({
  name: 'favicon.svg',
  type: 'image/svg+xml',
  sizes: 'any',
  content: svgFile(svg),
});

function inPixels(root: string, file: string): Icon {
  if (pngFault(root) !== undefined) throw misfit(file);
  const content = readFileSync(join(root, file));
  const { width, height } = pngSize(content);
  return { name: 'favicon.png', type: 'image/png', sizes: `${width}x${height}`, content };
}

function fitting(reading: SvgReading, file: string): Svg {
  if (!reading.ok) throw misfit(file);
  return reading.svg;
}
