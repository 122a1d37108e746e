/** How the site of an office looks; where the office says nothing, as the program does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defined } from '../../lib/defined.ts';
import { PROGRAM } from '../../lib/program.ts';
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

/** What every site has that says nothing else, and what `init` writes. */
const DEFAULT = join(PROGRAM, 'templates/instance/all');

/** @throws one sentence for the user, if a file does not fit. */
export function readBrand(folder: string): Brand {
  const { root, brand } = readInstance(folder, ['root', 'brand']);
  const { name, colours, fonts = {} } = brand ? fittingValue(brandSchema, brand) : {};
  const hasLogo = exists(root, LOGO_FILE);
  const logo = fitting(readLogo(hasLogo ? root : DEFAULT), LOGO_FILE);
  const own = ICON_FILES.some((file) => exists(root, file));
  return {
    name,
    palette: paletteOf(colours),
    logo,
    icons: own || !hasLogo ? iconsIn(own ? root : DEFAULT) : [drawn(logo)],
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
