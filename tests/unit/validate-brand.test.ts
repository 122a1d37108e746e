/** `brand/`: one fault at a time in a valid instance. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readSvg } from '../../src/instance/brand/svg.ts';
import { readBrand } from '../../src/instance/brand/read-brand.ts';
import { contrast } from '../../src/lib/colour.ts';
import { PAIRS, paletteOf, SCHEMES } from '../../src/schemas/palette.ts';
import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { inCopy, problemsOf } from '../fixtures/validate/overlay.ts';

const FILE = 'brand/brand.yaml';
const LOGO = 'brand/logo.svg';
const PNG = 'brand/favicon.png';
const FONT = 'brand/fonts/a.woff2';
const svg = (viewBox: string, shapes = '<path d="M0 0"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shapes}</svg>`;
const colours = (lines: string) => `colours:\n${lines.replaceAll(/^/gm, '  ')}\n`;
const font = (changes = '') =>
  `fonts:\n  text: { file: a.woff2, license: OFL-1.1, copyright: 2020 A${changes} }\n`;
const png = (width: number, height: number, bytes = 24) => {
  const file = Buffer.alloc(bytes);
  file.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
};

const CASES: readonly FaultCase[] = [
  [
    'brand/contrast',
    { [FILE]: colours("ink3: { light: '#999999', dark: '#a9a9a9' }") },
    `${FILE}:2:18 brand/contrast \`ink3\` on \`paper\` by day: #999999 on #f8f8f8 has a contrast of 2.68 to 1, and 4.5 to 1 is needed.`,
    ['brand/contrast'],
  ],
  [
    'brand/contrast',
    { [FILE]: colours("paper: { light: '#f8f8f8', dark: '#f8f8f8' }") },
    `${FILE}:2:36 brand/contrast \`hardware\` on \`paper\` by night: #e6a060`,
    ['brand/contrast'],
  ],
  [
    'brand/contrast',
    {
      [FILE]: colours(
        "paper: { light: '#ffffff', dark: '#131313' }\nink: { light: '#777777', dark: '#ececec' }",
      ),
    },
    `${FILE}:3:17 brand/contrast \`line\` on \`wash\` by day`,
    ['brand/contrast'],
  ],
  [
    'brand/contrast',
    { [FILE]: colours("onFocus: { light: '#ffffff', dark: '#191919' }") },
    '`onFocus` on `focus` by day: #ffffff on #ffc62b has a contrast of 1.',
  ],
  [
    'schema/value',
    { [FILE]: colours('ink: { light: black, dark: white }') },
    `${FILE}:2:17 schema/value`,
    ['schema/value'],
  ],
  ['schema/missing', { [FILE]: colours("ink: { light: '#000000' }") }, 'schema/missing'],
  ['schema/unknown-key', { [FILE]: colours("inc: { light: '#000000' }") }, 'Did you mean "ink"?'],
  [
    'brand/name',
    { [FILE]: 'name: [Some, Desk]\n' },
    `${FILE}:1:7 brand/name These lines must give the name`,
  ],
  [
    'brand/drawing',
    { [LOGO]: svg('0 0 9 9', '<script/>') },
    `${LOGO}:1:59 brand/drawing Remove <script>`,
  ],
  [
    'brand/drawing',
    { [LOGO]: svg('0 0 90 9') },
    `${LOGO}:1:1 brand/drawing A logo may be up to 5 times`,
  ],
  ['brand/drawing', { [LOGO]: 'GIF89a' }, 'brand/drawing This is no SVG'],
  ['file/too-large', { [LOGO]: svg('0 0 9 9', '<g/>'.repeat(1100)) }, `${LOGO}:1:1 file/too-large`],
  [
    'brand/drawing',
    { 'brand/favicon.svg': svg('0 0 9 9', '<a/>') },
    'favicon.svg:1:59 brand/drawing',
  ],
  ['brand/icon', { [PNG]: 'GIF89a' }, `${PNG}:1:1 brand/icon This is no PNG`],
  ['brand/icon', { [PNG]: png(64, 32) }, 'Make it a square of 32 to 512 pixels.'],
  ['brand/icon', { [PNG]: png(16, 16) }, 'Make it a square of 32 to 512 pixels.'],
  ['brand/icon', { [PNG]: png(64, 64, 66_000) }, 'It may have 64 KiB at most.'],
  ['brand/font', { [FILE]: font() }, `${FILE}:2:17 brand/font There is no file ${FONT}.`],
  ['brand/font', { [FILE]: font(), [FONT]: 'x'.repeat(99) }, 'brand/font This is no WOFF2'],
  ['brand/font', { [FILE]: font(), [FONT]: `wOF2${'x'.repeat(160_000)}` }, 'It may have 150 KiB'],
  [
    'license/unknown-id',
    { [FILE]: font().replace('OFL-1.1', 'OFL-9') },
    `${FILE}:2:35 license/`,
    ['brand/font'],
  ],
  [
    'schema/value',
    { [FILE]: font().replace('a.woff2', '../a.woff2') },
    'schema/value',
    ['brand/font'],
  ],
  ['brand/unused', { 'brand/logo.txt.svg': '' }, 'brand/logo.txt.svg:1:1 brand/unused'],
  ['brand/unused', { 'brand/Logo.svg': svg('0 0 9 9') }, 'brand/Logo.svg:1:1 brand/unused'],
];

expectEachFault('the look of a site', CASES);

it('is without fault with each of its files, and with none', () => {
  const whole = {
    [FILE]: `${colours("paper: { light: '#FFFFFF', dark: '#000000' }")}${font()}`,
    [LOGO]: svg('0 0 40 20'),
    [PNG]: png(192, 192),
    [FONT]: `wOF2${'x'.repeat(99)}`,
    'brand/fonts/OFL-1.1.txt': 'The licence',
    'brand/README.md': 'Ours',
  };
  expect(problemsOf(whole)).toEqual([]);
  inCopy(whole, (folder) => {
    const { palette, icons, fonts } = readBrand(folder);
    expect(palette.paper).toEqual({ light: '#ffffff', dark: '#000000' });
    expect(icons.map(({ name, sizes }) => [name, sizes])).toEqual([['favicon.png', '192x192']]);
    expect(fonts.text?.license).toBe('OFL-1.1');
  });
});

describe('a brand', () => {
  it('of an office that says nothing is that of the program', () => {
    const { name, palette, logo, icons, fonts } = readBrand('tests/fixtures/school');
    expect([name, palette, fonts]).toEqual([undefined, paletteOf(), {}]);
    const begun = readSvg(readFileSync('templates/instance/all/brand/logo.svg', 'utf8'), false);
    expect(begun).toEqual({ ok: true, svg: logo });
    expect(icons.map((icon) => icon.name)).toEqual(['favicon.svg']);
  });

  it('that has a logo alone shows it in the tabs', () => {
    inCopy({ [LOGO]: svg('0 0 40 20') }, (folder) => {
      expect(readBrand(folder).icons).toMatchObject([{ content: `${svg('0 0 40 20')}\n` }]);
    });
  });

  it.each([
    ['settings', { [FILE]: 'colour: red\n' }, FILE],
    ['drawing', { [LOGO]: svg('0 0 9 9', '<script/>') }, LOGO],
    ['icon', { [PNG]: 'GIF89a' }, PNG],
  ])('with a broken %s is none, and the file is named', (_what, changes, file) => {
    inCopy(changes, (folder) => expect(() => readBrand(folder)).toThrow(file));
  });
});

describe('the colours of the program', () => {
  const palette = paletteOf();

  it('can be told apart', () => {
    const alike = SCHEMES.flatMap((scheme) =>
      PAIRS.filter(
        ({ front, back, least }) => contrast(palette[front][scheme], palette[back][scheme]) < least,
      ),
    );
    expect(alike).toEqual([]);
  });

  it('follow paper and ink where an office says only these', () => {
    const own = paletteOf({
      paper: { light: '#ffffff', dark: '#000000' },
      ink: { light: '#000000', dark: '#ffffff' },
    });
    expect(own.ink2).toEqual({ light: '#333333', dark: '#cccccc' });
    expect(own.wash).toEqual({ light: '#f2f2f2', dark: '#0d0d0d' });
  });

  it.each(['en', 'fr'])('are those that a new instance begins with: %s', (language) => {
    const text = readFileSync(`templates/instance/${language}/brand/brand.yaml`, 'utf8');
    inCopy({ [FILE]: text.replace(/^name:.*$/m, '') }, (folder) => {
      expect(validateInstance(readInstance(folder)).problems).toEqual([]);
      expect(readBrand(folder).palette).toEqual(palette);
    });
  });
});

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],

  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 3.998],
])('%s and %s have a contrast of %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
