/** The colours of kinds are those of words too: they can be read on every surface, by day and by night (WCAG 2.2, AA). */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { KINDS } from '../../src/schemas/entry.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const parts = readFileSync('src/ui/styles/parts.css', 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** `#f5f6f3` and `#0e1312` for `--paper: light-dark(#f5f6f3, #0e1312)`. */
function token(name: string, scheme: (typeof SCHEMES)[number]): string {
  const [, light, dark] =
    new RegExp(`${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(tokens) ?? [];
  const value = scheme === 'light' ? light : dark;
  if (!value) throw new Error(`There is no token ${name}.`);
  return value;
}

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The token of a kind, as its class sets it. */
function tokenOf(kind: string): string {
  const [, name] = new RegExp(`\\.${kind} \\{\\s*--kind: var\\((--\\w+)\\)`).exec(parts) ?? [];
  if (!name) throw new Error(`No class gives ${kind} its colour.`);
  return name;
}

describe.each(SCHEMES)('the colours of kinds, %s', (scheme) => {
  it.each(KINDS)('can be read as words: %s', (kind) => {
    const name = tokenOf(kind);
    const colour = token(name, scheme);
    for (const surface of ['--paper', '--sheet', '--wash', `${name}-tint`]) {
      expect(contrast(colour, token(surface, scheme)), surface).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('gives each kind a colour of its own', () => {
  expect(new Set(KINDS.map((kind) => token(tokenOf(kind), 'light'))).size).toBe(KINDS.length);
});
