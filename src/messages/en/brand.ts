/** What the validator has against the look of a site, in `brand/`. */
import { number } from './grammar.ts';

const schemes = { light: 'by day', dark: 'by night' } as const;

/** Two colours that are too alike. */
export interface Alike {
  readonly front: string;
  readonly back: string;
  readonly scheme: keyof typeof schemes;
  readonly one: string;
  readonly other: string;
  readonly ratio: number;
  readonly least: number;
}

export const brandFaults = {
  notXml: (reason: string) =>
    `This is no SVG that can be read (${reason}). Save it anew as plain SVG, without a DOCTYPE.`,
  notSvg: 'The first element must be <svg>. Save the drawing as SVG.',
  viewBox:
    'Give <svg> a `viewBox` of four numbers, such as "0 0 40 40": a logo has no size without one.',
  shape: (most: number) =>
    `A logo may be up to ${most} times as wide as high, and up to twice as high as wide. Leave out the words: the name stands beside it.`,
  element: (name: string) =>
    `Remove <${name}>, or draw it as shapes: a drawing of the site holds paths, simple shapes, gradients, clips and masks, and nothing that runs, loads or repeats.`,
  attribute: (name: string) =>
    `Remove \`${name}\`: it does not belong to a plain shape. Colours stand in \`fill\` and \`stroke\`.`,
  value: (name: string) =>
    `Write \`${name}\` without quotes, escapes and addresses; \`url()\` may lead to an id of this file alone.`,
  sheet:
    'Write the sheet of plain rules and `@media` alone, without quotes, comments, escapes and addresses.',
  text: (name: string) => `Turn the text in <${name}> into paths, so that it needs no font.`,

  notPng: 'This is no PNG, whatever its name says.',
  pngSize: 'Make it a square of 32 to 512 pixels.',
  large: (kibibytes: number) => `It may have ${number(kibibytes)} KiB at most. Make it smaller.`,
  noFont: (file: string) => `There is no file ${file}.`,
  notFont: 'This is no WOFF2, whatever its name says. Convert the font.',
  unused: (files: readonly string[]) => `Nothing uses this file. Here belong ${files.join(', ')}.`,
  name: (office: string) =>
    `These lines must give the name in content/site.yaml, ${office}: write the same words, a line of the masthead each.`,
  contrast: ({ front, back, scheme, one, other, ratio, least }: Alike) =>
    `\`${front}\` on \`${back}\` ${schemes[scheme]}: ${one} on ${other} has a contrast of ${number(ratio)} to 1, and ${number(least)} to 1 is needed. Change one of the two.`,
};
