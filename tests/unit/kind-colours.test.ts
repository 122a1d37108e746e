/** Colours stand in one place, and each kind has one of its own. `validate-brand.test.ts` holds their contrast. */
import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { KINDS } from '../../src/schemas/entry.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { colourDeclarations } from '../../src/site/brand-sheet.ts';

const palette = paletteOf();

describe('the colours of kinds', () => {
  it.each(['light', 'dark'] as const)('differ, %s', (scheme) => {
    expect(new Set(KINDS.map((kind) => palette[kind][scheme])).size).toBe(KINDS.length);
  });

  it.each(KINDS)('reach the class of %s', (kind) => {
    const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
    const [, name] =
      new RegExp(String.raw`\.${kind} \{\s*--kind: var\((--\w+)\)`).exec(tokens) ?? [];
    const { light, dark } = palette[kind];
    expect(colourDeclarations(palette)).toContainEqual({
      prop: name,
      value: `light-dark(${light}, ${dark})`,
    });
  });
});

describe('a colour', () => {
  /** The colours of the program, an example in a sentence, and copper and solder mask, which are those of boards. */
  const OWN =
    /^src\/(?:schemas\/(?:palette|brand)\.ts|messages\/fr\/schema-faults\.ts|boards\/|ui\/styles\/board\.css)/;

  it('stands in no other file of the program', () => {
    const files = globSync('src/**/*.{ts,astro,css,svg}').filter((file) => !OWN.test(file));
    expect(files.length).toBeGreaterThan(500);
    const found = files.filter((file) => /#[\da-f]{6}\b/i.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});
