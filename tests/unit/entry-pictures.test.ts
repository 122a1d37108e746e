/** Pictures beside entries: drawn once, kept in the cache of the build, and found again. */
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';

import { entrySchema } from '../../src/schemas/entry.ts';
import { drawEntryPictures, entryPictures } from '../../src/site/entry-pictures.ts';
import { mediaSource, placeMedia } from '../../src/site/media.ts';
import { picturesOf } from '../../src/catalogue/pictures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
let cache = '';

const put = (file: string, content: Uint8Array | string) => {
  const path = join(folder, 'catalogue/images/board', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
};
const boardWith = (...files: string[]) => [
  {
    id: 'board',
    entry: entrySchema.parse({
      name: 'Board',
      repositories: ['https://forge.example/board'],
      images: files.map((file) => ({ file, alt: 'The board.', credit: 'The office, CC0-1.0' })),
    }),
  },
];
const picture = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

beforeEach(() => {
  folder = temporaryFolder('instance');
  cache = join(temporaryFolder('cache'), 'instance');
});

describe('the pictures of entries', () => {
  it('are drawn once, found by their bytes, and dropped when no entry has them', async () => {
    put('front.png', await picture('#123'));
    const entries = boardWith('front.png', 'not-there.png');
    expect(entryPictures(entries, folder, cache)).toEqual({});
    expect(await drawEntryPictures(entries, folder, cache)).toEqual([]);
    const files = readdirSync(cache);
    const before = files.map((file) => statSync(join(cache, file)).mtimeMs);
    expect(entryPictures(entries, folder, cache)).toEqual({
      board: [{ of: 'front.png', files: [expect.anything(), expect.anything()] }],
    });
    await drawEntryPictures(entries, folder, cache);
    expect(files.map((file) => statSync(join(cache, file)).mtimeMs)).toEqual(before);
    writeFileSync(join(cache, 'aaaaaaaaaaaaaaaaaaaaaaaa.png'), 'of a page');
    await drawEntryPictures(boardWith(), folder, cache);
    expect(readdirSync(cache)).toEqual(['aaaaaaaaaaaaaaaaaaaaaaaa.png']);
  });

  it('that cannot be read are named, and the others are drawn', async () => {
    put('front.png', await picture('#123'));
    put('back.png', 'no picture');
    const entries = boardWith('back.png', 'front.png');
    expect(await drawEntryPictures(entries, folder, cache)).toEqual([
      { file: 'catalogue/images/board/back.png', fault: 'not-a-picture' },
    ]);
    expect(entryPictures(entries, folder, cache)['board']?.map(({ of }) => of)).toEqual([
      'front.png',
    ]);
  });

  it('are never taken from outside the instance', async () => {
    const outside = join(temporaryFolder('outside'), 'secret.png');
    writeFileSync(outside, await picture('#456'));
    put('.keep', '');
    symlinkSync(outside, join(folder, 'catalogue/images/board/front.png'));
    const entries = boardWith('front.png');
    await drawEntryPictures(entries, folder, cache);
    expect(entryPictures(entries, folder, cache)).toEqual({});
  });
});

describe('the files under /media/', () => {
  it('are those that projects show, and no others that stand beside them', async () => {
    put('front.png', await picture('#123'));
    const [board] = boardWith('front.png');
    if (!board) throw new Error('There is one.');
    await drawEntryPictures([board], folder, cache);
    const drawn = entryPictures([board], folder, cache)['board'];
    const site = temporaryFolder('site');
    const places = { instance: folder, cache };
    mkdirSync(join(folder, 'catalogue/media/board'), { recursive: true });
    writeFileSync(join(folder, 'catalogue/media/board/page.html'), '<script>alert(1)</script>');
    const pictures = picturesOf('board', board.entry, undefined, drawn);
    placeMedia([{ id: 'board', kind: 'hardware', entry: board.entry, pictures }], site, places);
    expect(readdirSync(join(site, 'media/board')).toSorted()).toEqual(
      drawn?.[0]?.files.map(({ file }) => file).toSorted(),
    );
  });

  it.each([
    '/media/board/page.html',
    '/media/board/pictures.json',
    '/media/board/../../front.avif',
    '/media/../x/a-1.avif',
    '/media/board/a-1.avif',
  ])('%s is none of them', (path) => {
    mkdirSync(join(folder, 'catalogue/media/board'), { recursive: true });
    for (const name of ['page.html', 'pictures.json'])
      writeFileSync(join(folder, 'catalogue/media/board', name), '');
    expect(mediaSource(path, { instance: folder, cache })).toBeUndefined();
  });
});
