import { createHash } from 'node:crypto';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { readBrand } from '../../src/instance/brand/read-brand.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { drawPng, drawSvg } from '../../src/site/pictures/draw.ts';
import { EDITION, placeOf } from '../../src/site/pictures/layout.ts';
import { HEIGHT, type Picture, WIDTH } from '../../src/site/pictures/picture.ts';
import { mostShown, pictureKey, planPictures } from '../../src/site/pictures/plan.ts';
import { drawable, linesOf, sizeOf } from '../../src/site/pictures/text.ts';

/** Of a site that says nothing of its look. */
const brand = readBrand('tests/fixtures/school');
const RED = { light: '#aa0000', dark: '#ff9999' };

const board: Picture = {
  look: 'hardware',
  letter: 'H',
  digits: '0007',
  name: 'Tide board',
  title: 'Gauge of the harbour',
  summary: 'Measures the tide.',
  cells: [
    { label: 'Number', value: 'H-0007' },
    { label: 'Catalogue', value: 'Harbour Lab' },
  ],
};

describe('text in a picture', () => {
  it.each([
    ['an ordinary name', 'SPEC', 'SPEC'],
    ['accents', 'Z\u030cluťoučký Łódź', 'Žluťoučký Łódź'],
    ['signs of units', '5 µm ± 2 °C', '5 µm ± 2 °C'],
    ['control characters', 'a\u0000b\u0007\tc\n', 'a b c'],
    ['marks that turn the direction', 'a\u202eb\u200f', 'ab'],
    ['emoji', 'Go 🎉 now', 'Go now'],
    ['a lone surrogate', 'a\ud800b', 'a b'],
    ['another script', '白兔 switch', undefined],
    ['Arabic', 'مرحبا', undefined],
    ['nothing but signs', '🎉', undefined],
    ['nothing', '', undefined],
  ])('%s', (_name, text, shown) => {
    expect(drawable(text)).toBe(shown);
  });

  it('is broken into lines, the last of which is cut', () => {
    const lines = linesOf('a long sentence that goes on and on and on', 120, 16, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(linesOf('short', 120, 16, 3)).toEqual(['short']);
  });

  it('takes the largest size at which it is whole', () => {
    const sizes = [
      { size: 60, lines: 1 },
      { size: 20, lines: 2 },
    ];
    expect(sizeOf('SPEC', 300, sizes)).toEqual({ size: 60, lines: ['SPEC'] });
    expect(sizeOf('White Rabbit switch', 300, sizes).size).toBe(20);
    expect(sizeOf('W'.repeat(99), 300, sizes).lines.join('')).toMatch(/…$/);
  });
});

describe('a picture with a photo', () => {
  const photo = { path: '/media/a.webp', width: 800, height: 400, credit: 'Harbour laboratory' };
  const grey = sharp({ create: { width: 800, height: 400, channels: 3, background: '#777' } });
  const noise = sharp({
    create: {
      ...{ width: 800, height: 400, channels: 3, background: '#000' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
  const drawn = async (bytes: Buffer) => sharp(await drawPng({ ...board, photo }, brand, bytes));

  it('has all of it in its corner, in its proportions, and the words beside it', async () => {
    const picture = await drawn(await grey.webp().toBuffer());
    const { width, height } = await picture.metadata();
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
    const { left, top, ...size } = placeOf(photo);
    expect(size.width / size.height).toBeCloseTo(2, 1);
    expect(left + size.width).toBeLessThan(WIDTH);
    const { dominant } = await sharp(
      await picture.extract({ left, top, ...size }).toBuffer(),
    ).stats();
    expect(Math.abs(dominant.r - 0x77)).toBeLessThan(12);
    expect(await drawSvg({ ...board, photo }, brand)).not.toBe(await drawSvg(board, brand));
  });

  it('is drawn without it rather than too large', async () => {
    const png = await drawPng({ ...board, photo }, brand, await noise.png().toBuffer());
    expect(png.length).toBeLessThanOrEqual(60_000);
  });
});

describe('the plan of a build', () => {
  const planned = (to: string) => ({ to, key: to, picture: board });
  const frames = [planned('/picture.png')];
  const pictures = ['a', 'b', 'c', 'd'].map(planned);

  it('shows at most so many, in their order, and draws what is not cached', () => {
    const plan = planPictures(frames, pictures, new Set(['b', 'd']), 2);
    expect([...plan.shown.keys()]).toEqual(['/picture.png', 'a', 'b']);
    expect(plan.drawn.map(({ to }) => to)).toEqual(['/picture.png', 'a']);
  });

  it('shows the same whatever is cached', () => {
    const shown = [[], ['a'], ['c', 'd'], ['/picture.png', 'a', 'b', 'c', 'd']].map((keys) =>
      [...planPictures(frames, pictures, new Set(keys), 2).shown.keys()].join(' '),
    );
    expect(new Set(shown).size).toBe(1);
  });

  it.each([
    ['2000', 2000],
    ['0', 0],
    [undefined, mostShown(undefined)],
    ['all', mostShown(undefined)],
    ['-1', mostShown(undefined)],
  ])('reads %s as the setting of how many are shown', (setting, most) => {
    expect(mostShown(setting)).toBe(most);
    expect(mostShown(undefined)).toBeGreaterThan(0);
  });

  it('draws anew what says something else', () => {
    const key = pictureKey(board, brand);
    expect(pictureKey({ ...board, summary: 'Measures waves.' }, brand)).not.toBe(key);
    expect(pictureKey(board, { ...brand, palette: paletteOf({ ink: RED }) })).not.toBe(key);
    expect(pictureKey(board, { ...brand, logo: { ...brand.logo, shapes: '<g/>' } })).not.toBe(key);
    expect(pictureKey({ ...board }, { ...brand })).toBe(key);
  });
});

describe('a drawn picture', () => {
  it.each<[string, Picture]>([
    ['of a board', board],
    ['with nothing but a name', { look: 'gateware', name: 'core', cells: [] }],
    [
      'with a name that fits nowhere',
      { ...board, name: 'Wide'.repeat(60), title: 'W'.repeat(400) },
    ],
    [
      'with markup and control characters',
      { ...board, name: '<b>&amp;\u0000"', summary: '\u202e]]>' },
    ],
    ['with no letter that can be drawn', { ...board, name: '白兔', summary: 'مرحبا 🎉' }],
  ])('%s has its size and stays small', async (_name, picture) => {
    const png = await drawPng(picture, brand);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: WIDTH, height: HEIGHT, format: 'png' });
    expect(png.length).toBeLessThan(60_000);
  });

  it('has the colours and the logo of the office', async () => {
    const office = readBrand('tests/fixtures/small');
    const svg = await drawSvg({ look: 'site', name: 'Harbour', cells: [] }, office);
    expect(svg).toContain(office.logo.shapes);
    const { data } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) =>
      `#${data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3).toString('hex')}`;
    const { ink, paper } = office.palette;
    expect([pixel(2, 2), pixel(WIDTH - 2, 2)]).toEqual([ink.light, paper.light]);
  });

  it('looks as its edition did: raise EDITION with the drawing, or caches keep the old one', async () => {
    const svg = await drawSvg(board, brand);
    expect(svg).not.toContain('<text');
    const look = createHash('sha256').update(svg).digest('hex').slice(0, 8);
    expect(`${EDITION} ${look}`).toMatchInlineSnapshot(`"2 80be178e"`);
  });
});
