/** Pictures drawn anew: small, upright, and with nothing in them but what is seen. */
import { createServer } from 'node:http';

import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';

import { pictureProcess } from '../../src/lib/picture/apart.ts';
import { namedFiles, pictureKey } from '../../src/lib/picture/files.ts';
import type { RedrawnPicture } from '../../src/lib/picture/picture.ts';
import { redraw } from '../../src/lib/picture/redraw.ts';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#356' } });
const svg = (content: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32" fill="#f00"/>${content}</svg>`,
  );

async function drawn(bytes: Uint8Array): Promise<RedrawnPicture> {
  const picture = await redraw(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
}

/** The colour at a point of the widest file. */
async function colourAt({ files }: RedrawnPicture, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(files.at(-1)?.bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

describe('a picture drawn anew', () => {
  it('is there in two formats and three widths, each of at most 60 kB', async () => {
    const noise = sharp({
      create: {
        width: 1500,
        height: 750,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 12 },
      },
    });
    const { files } = await drawn(await noise.png().toBuffer());
    expect(files.filter(({ bytes }) => bytes.length > 60_000)).toEqual([]);
    expect(files.map(({ type, width, height }) => `${type} ${width} ${height}`)).toEqual([
      'image/avif 320 160',
      'image/avif 640 320',
      'image/avif 1280 640',
      'image/webp 320 160',
      'image/webp 640 320',
      'image/webp 1280 640',
    ]);
    for (const { type, width, height, bytes } of files) {
      const { format, width: realWidth, height: realHeight } = await sharp(bytes).metadata();
      expect([`image/${format === 'heif' ? 'avif' : format}`, realWidth, realHeight]).toEqual([
        type,
        width,
        height,
      ]);
    }
  }, 60_000);

  it('is no larger than it was, and of a high one no file is higher than the widest is wide', async () => {
    const small = await drawn(await blank(200, 90).png().toBuffer());
    expect(small.files.map(({ width }) => width)).toEqual([200, 200]);
    const high = await drawn(await blank(800, 6400).png().toBuffer());
    expect(high.files.map(({ height }) => height)).toEqual([1280, 1280]);
  });

  it('is upright, and says nothing of a camera, a place or a person', async () => {
    const bytes = await blank(600, 300)
      .withExif({ IFD0: { Artist: 'A person' }, IFD3: { GPSLatitude: '46/1 14/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(bytes.toString('latin1')).toContain('A person');
    const { files } = await drawn(bytes);
    for (const { width, height, bytes: file } of files) {
      expect(height).toBeGreaterThan(width);
      const { exif, icc, xmp, orientation } = await sharp(file).metadata();
      expect([exif, icc, xmp, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    }
  });

  it('has a white ground where it had none', async () => {
    const clear = sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const [red = 0, green = 0, blue = 0] = await colourAt(
      await drawn(await clear.png().toBuffer()),
      9,
      9,
    );
    expect(Math.min(red, green, blue)).toBeGreaterThan(250);
  });

  it('is drawn from SVG as wide as pages show it, and nothing in it is run or fetched', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    afterAll(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x.png`;
    const picture = await drawn(
      svg(
        `<script href="${url}">alert(1)</script><image href="${url}" width="64" height="32"/>
        <style>@import url("${url}");</style><image href="file:///proc/self/environ" width="64" height="32"/>`,
      ),
    );
    expect(asked).toBe(0);
    expect(picture.files.map(({ width }) => width)).toEqual([320, 640, 1280, 320, 640, 1280]);
    const [red = 0, green = 255, blue = 255] = await colourAt(picture, 600, 300);
    expect(red).toBeGreaterThan(230);
    expect(Math.max(green, blue)).toBeLessThan(25);
    expect(picture.files.some(({ bytes }) => /script|alert/.test(String(bytes)))).toBe(false);
  });

  it('has names by its bytes', async () => {
    const bytes = await blank(400, 300).png().toBuffer();
    const key = pictureKey(bytes);
    expect(namedFiles(key, await drawn(bytes)).map(({ file }) => file)).toEqual([
      `${key}-320.avif`,
      `${key}-400.avif`,
      `${key}-320.webp`,
      `${key}-400.webp`,
    ]);
    expect(pictureKey(svg(''))).not.toBe(key);
  });
});

describe('what is no picture that pages can show', () => {
  const jpeg = () =>
    sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();

  it.each<[what: string, bytes: () => Promise<Uint8Array>, fault: string]>([
    ['nothing', async () => Buffer.alloc(0), 'not-a-picture'],
    ['a page', async () => Buffer.from('<!doctype html><title>No</title>'), 'not-a-picture'],
    ['a picture cut short', async () => (await jpeg()).subarray(0, 4000), 'broken'],
    [
      'a bomb: little that becomes a hundred megapixels',
      async () => await blank(10_001, 10_001).png().toBuffer(),
      'too-many-pixels',
    ],
    [
      'a drawing of a hundred megapixels',
      async () => Buffer.from(String(svg('')).replace('"64" height="32"', '"12000" height="9000"')),
      'too-many-pixels',
    ],
    [
      'a drawing that grows without end',
      async () =>
        Buffer.from(
          `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from(
            { length: 12 },
            (_, level) =>
              `<!ENTITY ${'b'.repeat(level + 1)} "${`&${level === 0 ? 'a' : 'b'.repeat(level)};`.repeat(10)}">`,
          ).join(
            '',
          )}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&bbbbbbbbbbbb;</text></svg>`,
        ),
      'not-a-picture',
    ],
  ])('is said to be so: %s', async (_, bytes, fault) => {
    expect(await redraw(await bytes())).toBe(fault);
  });
});

describe('the process for pictures of strangers', () => {
  const picture = () => blank(64, 64).png().toBuffer();

  it('draws one after the other, and goes on after one that is none', async () => {
    const apart = pictureProcess();
    const answers = await Promise.all([
      apart.redraw(await picture()),
      apart.redraw(Buffer.from('none')),
      apart.redraw(await picture()),
    ]);
    apart.end();
    expect(answers).toEqual([
      { files: [expect.anything(), expect.anything()] },
      'not-a-picture',
      { files: [expect.anything(), expect.anything()] },
    ]);
  });

  it('is ended for a picture that takes too long, and starts anew for the next', async () => {
    const hasty = pictureProcess(1);
    expect(await hasty.redraw(await picture())).toBe('too-slow');
    expect(await hasty.redraw(await picture())).toBe('too-slow');
    hasty.end();
  });
});
