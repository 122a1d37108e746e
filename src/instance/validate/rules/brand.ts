/** The look of the site: drawings that hold nothing but shapes, colours that can be told apart, files that are used. */
import { brandFaults as say } from '#messages/brand.ts';
import { contrast } from '../../../lib/colour.ts';
import { brandSchema } from '../../../schemas/brand.ts';
import {
  type Chosen,
  type Pair,
  PAIRS,
  type Palette,
  paletteOf,
  type Scheme,
  SCHEMES,
} from '../../../schemas/palette.ts';
import { BRAND_FILE, FONT_FOLDER, ICON_FILES, LOGO_FILE } from '../../../schemas/paths.ts';
import { fontFault, pngFault, readIcon, readLogo } from '../../brand/drawing.ts';
import type { SvgReading } from '../../brand/svg.ts';
import type { Document } from '../../document.ts';
import { valueOf } from '../../values.ts';
import type { Path } from '../../yaml/position.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, isText, pairs, textItems, whole } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';

export function* brandProblems(context: Context): Generator<Problem> {
  const { brand } = context.instance;
  yield* fileProblems(context);
  if (!brand) return;
  yield* nameProblems(context, brand);
  yield* contrastProblems(brand);
}

function* fileProblems({ instance: { root, brand, brandFiles } }: Context): Generator<Problem> {
  const files = new Set(brandFiles.filter(({ isFolder }) => !isFolder).map(({ file }) => file));
  const [svg, png] = ICON_FILES;
  const known = new Set<string>([BRAND_FILE, LOGO_FILE, svg, png]);
  if (files.has(LOGO_FILE)) yield* drawingProblems(LOGO_FILE, readLogo(root));
  if (files.has(svg)) yield* drawingProblems(svg, readIcon(root));
  const icon = files.has(png) ? pngFault(root) : undefined;
  if (icon !== undefined) yield problemAt('brand/icon', png, icon);
  for (const font of brand ? pairs(at(whole(brand), 'fonts')) : []) {
    const named = at(font, 'file');
    if (!brand || !isText(named)) continue;
    const file = `${FONT_FOLDER}/${named.value}`;
    known.add(file);
    const fault = files.has(file) ? fontFault(root, file) : say.noFont(file);
    if (fault !== undefined) yield problem('brand/font', brand, named.path, fault);
  }
  for (const file of files.difference(known))
    if (!/\.(?:md|txt)$/.test(file)) yield problemAt('brand/unused', file, say.unused([...known]));
}

function* drawingProblems(file: string, reading: SvgReading): Generator<Problem> {
  if (reading.ok) return;
  for (const { code = 'brand/drawing', message, position } of reading.faults)
    yield problemAt(code, file, message, position);
}

function* nameProblems({ instance: { site } }: Context, brand: Document): Generator<Problem> {
  const office = at(whole(site), 'office');
  const name = at(whole(brand), 'name');
  const lines = textItems(name).map(({ value }) => value.trim());
  if (lines.length === 0 || !isText(office) || lines.join(' ') === office.value.trim()) return;
  yield problem('brand/name', brand, name.path, say.name(shown(office.value)));
}

function* contrastProblems(brand: Document): Generator<Problem> {
  const colours = valueOf(brandSchema, brand)?.colours;
  if (!colours) return;
  const palette = paletteOf(colours);
  for (const scheme of SCHEMES) {
    for (const pair of PAIRS) {
      const fault = contrastFault(palette, pair, scheme);
      if (fault === undefined) continue;
      yield problem('brand/contrast', brand, placeOf(colours, pair, scheme), fault);
    }
  }
}

function contrastFault(
  palette: Palette,
  { front, back, least }: Pair,
  scheme: Scheme,
): string | undefined {
  const [one, other] = [palette[front][scheme], palette[back][scheme]];
  const ratio = contrast(one, other);
  if (ratio >= least) return undefined;
  // Never rounded up to what is needed.
  return say.contrast({
    front,
    back,
    scheme,
    one,
    other,
    ratio: Math.floor(ratio * 100) / 100,
    least,
  });
}

/** Where the office has said one of the two, or else what others follow from. */
function placeOf(colours: Chosen, { front, back }: Pair, scheme: Scheme): Path {
  const said = ([front, back, 'ink', 'paper'] as const).find((token) => colours[token]);
  return said ? ['colours', said, scheme] : ['colours'];
}
