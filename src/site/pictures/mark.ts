/** The colours of pictures and the mark on their spine. A picture has the light scheme: nobody tells it another. */
import { PADS } from '../../exports/marks.ts';
import { written } from '../../instance/brand/svg.ts';
import type { Look, PictureBrand } from './picture.ts';
import { TOKENS, type Palette, type Token } from '../../schemas/palette.ts';

export type Colours = Readonly<Record<Token, string>>;

export function coloursOf(palette: Palette): Colours {
  return Object.fromEntries(TOKENS.map((token) => [token, palette[token].light])) as Colours;
}

export function spineOf(look: Look, colours: Colours): string {
  return colours[look === 'site' ? 'ink' : look];
}

/** Markup of the mark at its place on the spine: that of a kind, or the logo of the site. */
export function markOf(look: Look, { palette, logo }: PictureBrand): string {
  const colour = palette.paper.light;
  const place = { x: 40, y: 52, width: 68, height: 68 };
  if (look !== 'site') {
    const pad = `<path fill-rule="evenodd" d="${PADS[look]}"/>`;
    return `<svg${written({ ...place, viewBox: '0 0 40 40', fill: colour })}>${pad}</svg>`;
  }
  const { viewBox, attributes, shapes } = logo;
  const root = { ...place, viewBox, color: colour, fill: 'currentColor', ...attributes };
  return `<svg${written(root)}>${shapes}</svg>`;
}
