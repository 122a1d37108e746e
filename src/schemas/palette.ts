/** The colours of a site: which there are, what follows from others, and which have to be told apart. */
import { mix } from '../lib/colour.ts';
import { defined } from '../lib/defined.ts';
import { type Kind, KINDS } from './words.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export type Colour = Readonly<Record<Scheme, string>>;

/** What an office does not say itself. All others follow from these. */
const CHOSEN = {
  paper: { light: '#f8f8f8', dark: '#131313' },
  ink: { light: '#191919', dark: '#ececec' },
  hardware: { light: '#8a4a0a', dark: '#e6a060' },
  gateware: { light: '#06684a', dark: '#58c79a' },
  software: { light: '#204d9a', dark: '#8eb4f8' },
  documentation: { light: '#772f72', dark: '#dca0d8' },
  bad: { light: '#b0241c', dark: '#ff9e92' },
  focus: { light: '#ffc62b', dark: '#ffc62b' },
  onFocus: { light: '#191919', dark: '#191919' },
} as const satisfies Readonly<Record<string, Colour>>;

/** Between the paper and another colour: how far from the paper. White paper lies above paper. */
const BETWEEN = {
  sheet: { to: { light: '#ffffff', dark: '#ffffff' }, share: { light: 0.7, dark: 0.035 } },
  wash: { to: 'ink', share: 0.05 },
  rule: { to: 'ink', share: 0.17 },
  line: { to: 'ink', share: 0.55 },
  ink3: { to: 'ink', share: 0.69 },
  ink2: { to: 'ink', share: 0.8 },
  hardwareTint: { to: 'hardware', share: 0.1 },
  gatewareTint: { to: 'gateware', share: 0.1 },
  softwareTint: { to: 'software', share: 0.1 },
  documentationTint: { to: 'documentation', share: 0.1 },
} as const;

type Given = keyof typeof CHOSEN;
export type Token = Given | keyof typeof BETWEEN;
export type Palette = Readonly<Record<Token, Colour>>;

/** What an office says of its colours. */
export type Chosen = Readonly<Partial<Record<Token, Colour | undefined>>>;

/** All colours, from those that an office has chosen. */
export function paletteOf(chosen: Chosen = {}): Palette {
  const base = { ...CHOSEN, ...defined(chosen) };
  const follow = Object.entries(BETWEEN).map(([name, { to, share }]) => {
    const end: Colour = typeof to === 'string' ? base[to] : to;
    const far = typeof share === 'number' ? { light: share, dark: share } : share;
    const between = (scheme: Scheme) => mix(base.paper[scheme], end[scheme], far[scheme]);
    return [name, { light: between('light'), dark: between('dark') }];
  });
  return { ...(Object.fromEntries(follow) as Omit<Palette, Given>), ...base };
}

export const TOKENS = [...Object.keys(CHOSEN), ...Object.keys(BETWEEN)] as Token[];

/** A colour on another, as the pages use them. */
export interface Pair {
  readonly front: Token;
  readonly back: Token;
  /** https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
  readonly least: 4.5 | 3;
}

const SURFACES = ['paper', 'sheet', 'wash'] as const;
const tintOf = (kind: Kind) => `${kind}Tint` as const;

const words = (front: Token, backs: readonly Token[]): Pair[] =>
  backs.map((back) => ({ front, back, least: 4.5 }));

/** All pairs that have to be told apart, in each scheme. */
export const PAIRS: readonly Pair[] = [
  ...(['ink', 'ink2', 'ink3'] as const).flatMap((ink) =>
    words(ink, [...SURFACES, ...KINDS.map(tintOf)]),
  ),
  ...KINDS.flatMap((kind) => words(kind, [...SURFACES, tintOf(kind)])),
  ...words('bad', SURFACES),
  // Turned round: buttons, and the spine of a project.
  ...(['ink', ...KINDS] as const).flatMap((back) => words('paper', [back])),
  ...words('onFocus', ['focus']),
  ...SURFACES.map((back): Pair => ({ front: 'line', back, least: 3 })),
];
