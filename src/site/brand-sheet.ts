/** What the sheets of a site take from its brand, where one says `--brand`. */
import { type Colour, type Palette, type Token, TOKENS } from '../schemas/palette.ts';

/** What sheets call a colour. */
const PROPERTY: Readonly<Record<Token, string>> = {
  paper: '--paper',
  sheet: '--sheet',
  wash: '--wash',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  rule: '--rule',
  line: '--line',
  hardware: '--hw',
  hardwareTint: '--hw-tint',
  gateware: '--gw',
  gatewareTint: '--gw-tint',
  software: '--sw',
  softwareTint: '--sw-tint',
  documentation: '--doc',
  documentationTint: '--doc-tint',
  bad: '--bad',
  focus: '--gold',
  onFocus: '--on-gold',
};

export function colourDeclarations(palette: Palette): { prop: string; value: string }[] {
  return TOKENS.map((token) => ({ prop: PROPERTY[token], value: valueOf(palette[token]) }));
}

const valueOf = ({ light, dark }: Colour): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;
