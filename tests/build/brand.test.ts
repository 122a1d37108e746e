/** The look of an office reaches every file that a build publishes, and nothing keeps another. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';

import { readBrand } from '../../src/instance/brand/read-brand.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { readPage } from '../support/pages.ts';

const site = inject('small');
const plain = inject('school');
const { palette, logo } = readBrand('tests/fixtures/small');
const read = (file: string, { folder } = site) => readFileSync(join(folder, file), 'utf8');
const sheets = ({ folder } = site) =>
  globSync(['_astro/*.css', 'embed/card.css'], { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
const manifest = (of = site) => JSON.parse(read('site.webmanifest', of)) as object;

describe('the colours of an office', () => {
  const { paper, ink, hardware } = palette;

  it('stand in the sheet of the pages, and in that of cards', () => {
    const declared = `--paper:light-dark(${paper.light},${paper.dark})`;
    expect(sheets().filter((text) => text.includes(declared))).toHaveLength(2);
  });

  it('stand in the head of pages and in the manifest', () => {
    const { root } = readPage(site, '');
    const colours = root.querySelectorAll('meta[name=theme-color]');
    expect(colours.map((one) => one.getAttribute('content'))).toEqual([paper.light, paper.dark]);
    expect(manifest()).toMatchObject({ theme_color: paper.light, background_color: paper.light });
  });

  it('stand in badges', () => {
    const badge = read('projects/buoy/badge.svg');
    const fills = [...badge.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour);
    expect(fills).toEqual([ink.light, hardware.light, paper.light]);
    const { color } = JSON.parse(read('projects/buoy/badge.json')) as { color: string };
    expect(`#${color}`).toBe(hardware.light);
  });

  it('stand in pictures, within what 16 colours can tell', async () => {
    const { data, info } = await sharp(join(site.folder, 'picture.png'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const near = (x: number, colour: string) =>
      [0, 1, 2].every((part) => {
        const wanted = Number.parseInt(colour.slice(1 + 2 * part, 3 + 2 * part), 16);
        return Math.abs((data[(4 * info.width + x) * 3 + part] ?? 0) - wanted) < 8;
      });
    expect([near(4, ink.light), near(info.width - 4, paper.light)]).toEqual([true, true]);
  });

  it('leave no colour of the program in what is published', () => {
    const own = new Set(Object.values(palette).flatMap(({ light, dark }) => [light, dark]));
    const others = Object.values(paletteOf())
      .flatMap(({ light, dark }) => [light, dark])
      .filter((colour) => !own.has(colour));
    const kept = globSync('**/*.{css,html,svg,webmanifest,js}', { cwd: site.folder })
      .filter((file) => !file.startsWith('pagefind/'))
      .filter((file) => others.some((colour) => read(file).includes(colour)));
    expect(kept).toEqual([]);
  });
});

describe('the mark of an office', () => {
  it('stands beside its name, which is broken where the office says', () => {
    const brand = readPage(site, '').root.querySelector('.brand');
    expect(read('index.html')).toContain(`>${logo.shapes}</svg><span><b>Harbour Lab`);
    expect(brand?.querySelector('span')?.innerHTML).toBe('<b>Harbour Lab</b> Open<br>Work Desk');
  });

  it('is the icon that it gives, on pages and in the manifest', () => {
    const icons = readPage(site, '').root.querySelectorAll('link[rel=icon]');
    expect(icons.map((icon) => icon.getAttribute('href'))).toEqual(['/open/favicon.png']);
    expect(manifest()).toMatchObject({
      icons: [{ src: '/open/favicon.png', sizes: '64x64', type: 'image/png' }],
    });
    expect(readFileSync(join(site.folder, 'favicon.png'))).toEqual(
      readFileSync('tests/fixtures/small/brand/favicon.png'),
    );
  });
});

it('publishes a font of the office, with what it says of its licence', () => {
  expect(read('third-party-notices.txt')).toContain('as the harbour says');
});

describe('an office that says nothing of its look', () => {
  it('has that of the program', () => {
    const { paper } = paletteOf();
    const declared = `--paper:light-dark(${paper.light},${paper.dark})`;
    expect(sheets(plain).some((text) => text.includes(declared))).toBe(true);
    expect(manifest(plain)).toMatchObject({ theme_color: paper.light });
    expect(read('favicon.svg', plain)).toContain('<path');
  });

  it('has its name unbroken', () => {
    const name = readPage(plain, '').root.querySelector('.brand span');
    expect(name?.innerHTML).toBe('<b>Sea School</b> Teaching Desk');
    expect(name?.getAttribute('class')).toBe('whole');
  });
});
