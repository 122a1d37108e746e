/** The role of a manufacturing file: from the file itself, from the job file, or from its name. */
import type { Layer } from '../board.ts';

/** `other`: known, but not drawn, such as paste. */
export type Role = Layer | 'inner' | 'drill' | 'other';

/** From the fields of `.FileFunction`, such as `Copper`, `L1`, `Top`. */
export function roleOfFunction(words: readonly string[]): Role {
  const [kind = '', ...others] = words;
  const side = others.includes('Bot') ? 'B' : others.includes('Top') ? 'F' : undefined;
  if (kind === 'Copper') return side ? `${side}.Cu` : 'inner';
  if (kind === 'Soldermask' && side) return `${side}.Mask`;
  if (kind === 'Legend' && side) return `${side}.SilkS`;
  if (kind === 'Profile') return 'Edge.Cuts';
  return ['Plated', 'NonPlated', 'MixedPlating'].includes(kind) ? 'drill' : 'other';
}

/** Extensions of Protel, Altium and KiCad; then Eagle. */
const ENDINGS: Readonly<Record<string, Role>> = {
  gtl: 'F.Cu',
  gbl: 'B.Cu',
  gts: 'F.Mask',
  gbs: 'B.Mask',
  gto: 'F.SilkS',
  gbo: 'B.SilkS',
  gko: 'Edge.Cuts',
  gm1: 'Edge.Cuts',
  gml: 'Edge.Cuts',
  gtp: 'other',
  gbp: 'other',
  gpt: 'other',
  gpb: 'other',
  cmp: 'F.Cu',
  top: 'F.Cu',
  sol: 'B.Cu',
  bot: 'B.Cu',
  stc: 'F.Mask',
  smt: 'F.Mask',
  sts: 'B.Mask',
  smb: 'B.Mask',
  plc: 'F.SilkS',
  sst: 'F.SilkS',
  pls: 'B.SilkS',
  ssb: 'B.SilkS',
  crc: 'other',
  crs: 'other',
  oln: 'Edge.Cuts',
  drl: 'drill',
  drd: 'drill',
  xln: 'drill',
  exc: 'drill',
  tap: 'drill',
  nc: 'drill',
};

/** Inner copper, mechanical drawings. */
const NUMBERED: readonly (readonly [RegExp, Role])[] = [
  [/^(?:g\d{1,2}|gp\d{1,2}|gl\d{1,2}|ly\d{1,2})$/, 'inner'],
  [/^(?:gm\d{1,3}|gd\d|gg\d|gpi|dri|gbrjob)$/, 'other'],
];

/** Extensions without a role. */
const PLAIN = /^(?:gbr|ger|gb|grb|gbx|pho|art|gerber)$/;

/** Patterns that tell a layer; the first that matches counts. Other letters may precede them in a word. */
const WORDS: readonly (readonly [RegExp, 'Cu' | 'Mask' | 'SilkS' | Role])[] = [
  [
    /paste|cream|margin|mechanical|stencil|courtyard|fab(?:rication)?$|assembly|drawing|(?:drl|drill)[-_. ]?map|user|adhes|glue/,
    'other',
  ],
  [/drill|drl|npth|pth/, 'drill'],
  [/edge[-_. ]?cuts|outline|profile|contour|boundary|dimension|board[-_. ]?shape/, 'Edge.Cuts'],
  [/mask|resist|smask/, 'Mask'],
  [/silk|legend|overlay|placement/, 'SilkS'],
  [/in(?:ner)?[-_. ]?\d|inner|int\d|[-_. ]l\d\d?[-_. ]/, 'inner'],
  [/copper|layer|top$|bottom$|bot$/, 'Cu'],
];

/** KiCad's layer name at the end of a file name. */
const KICAD = /(?:^|[-_. ])(?:([fb])[-_. ](cu|mask|silk)[a-z]*|in\d{1,2}[-_. ]cu)$/;

const KINDS = { cu: 'Cu', mask: 'Mask', silk: 'SilkS' } as const;

/** @returns undefined where the name does not tell. */
export function roleOfName(file: string): Role | undefined {
  const { base, ending } = partsOf(file);
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (byEnding === 'drill' && /map/.test(base)) return 'other';
  return (
    byEnding ??
    NUMBERED.find(([pattern]) => pattern.test(ending))?.[1] ??
    (PLAIN.test(ending) ? roleOfWords(base) : undefined)
  );
}

function roleOfWords(base: string): Role | undefined {
  const [end, side, word] = KICAD.exec(base) ?? [];
  if (side) return `${side === 'f' ? 'F' : 'B'}.${KINDS[word as keyof typeof KINDS]}`;
  if (end) return 'inner';
  const kind = WORDS.find(([pattern]) => pattern.test(base))?.[1];
  if (kind !== 'Cu' && kind !== 'Mask' && kind !== 'SilkS') return kind;
  const [front, back] = [lastOf(base, /top|front/g), lastOf(base, /bot|back/g)];
  if (front === back) return kind === 'Cu' ? 'inner' : undefined;
  return `${front > back ? 'F' : 'B'}.${kind}`;
}

/** Index of the last match, or -1. */
function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** Words in file names that name the layer rather than the board. */
const LAYER_WORDS: ReadonlySet<string> = new Set(
  'front back top bottom bot copper layer toplayer bottomlayer signal gerber gerbers l1 l2'.split(
    ' ',
  ),
);

/** The part of a file name that names the board, in lower case. */
export function stemOf(file: string): string {
  const base = partsOf(file).base.replace(/(?:^|[-_. ])[fb][-_. ]?cu$/, '');
  let end = 0;
  for (const { 0: word, index } of base.matchAll(/[^-_. ]+/g)) {
    if (!LAYER_WORDS.has(word)) end = index + word.length;
  }
  return base.slice(0, end);
}

/** Whether a file may be part of a set, by its extension. */
export function mayBeLayer(file: string): boolean {
  const { ending } = partsOf(file);
  return roleOfName(file) !== undefined || PLAIN.test(ending) || ending === 'txt';
}

/** Base and extension of a file name, in lower case. */
function partsOf(file: string): { readonly base: string; readonly ending: string } {
  const name = nameOf(file).toLowerCase();
  const end = name.lastIndexOf('.');
  return end === -1
    ? { base: name, ending: '' }
    : { base: name.slice(0, end), ending: name.slice(end + 1) };
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
