import { describe, expect, it } from 'vitest';

import { type ProjectPicture, widestOf } from '../../src/catalogue/pictures.ts';
import {
  pictureMarkup,
  thumbnailMarkup,
  thumbnailOf,
} from '../../src/features/pictures/picture-markup.ts';

const source = (type: 'avif' | 'webp', width: number) => ({
  href: `/media/board/a-${width}.${type}`,
  type: `image/${type}` as const,
  width,
  height: width / 2,
});
const picture: ProjectPicture = {
  sources: [
    source('avif', 320),
    source('avif', 640),
    source('webp', 320),
    source('webp', 640),
    source('webp', 1280),
  ],
  width: 1280,
  height: 640,
  alt: 'The "front" <of> the board.',
  credit: 'Harbour laboratory',
  license: 'CC-BY-4.0',
  from: { file: 'front.png' },
};

describe('a picture as markup', () => {
  const markup = (isFirst?: boolean) =>
    pictureMarkup(picture, { sizes: '100vw', ...(isFirst && { isFirst }) }).text;

  it('offers AVIF before WebP, each in all its widths', () => {
    const [avif, webp] = [...markup().matchAll(/<source\s+type="([^"]+)"\s+srcset="([^"]+)"/g)];
    expect(avif?.slice(1)).toEqual([
      'image/avif',
      '/media/board/a-320.avif 320w, /media/board/a-640.avif 640w',
    ]);
    expect(webp?.[1]).toBe('image/webp');
    expect(webp?.[2]).toMatch(/320w, .* 640w, .* 1280w$/);
  });

  it('states its size, and its description as text', () => {
    expect(markup()).toMatch(/<img\s+src="[^"]+-320\.webp"\s+width="1280"\s+height="640"/);
    expect(markup()).toContain('alt="The &quot;front&quot; &lt;of&gt; the board."');
  });

  it('waits until it comes into sight, unless it is the first', () => {
    expect(markup()).toContain('loading="lazy"');
    expect(markup(true)).toContain('loading="eager"');
  });

  it('leads to the widest WebP', () => {
    expect(widestOf(picture)?.href).toBe('/media/board/a-1280.webp');
  });
});

describe('a thumbnail', () => {
  const thumbnail = thumbnailOf(picture);

  it('has the narrowest file of each type, and its size', () => {
    expect(thumbnail.sources.map(({ href }) => href)).toEqual([
      '/media/board/a-320.avif',
      '/media/board/a-320.webp',
    ]);
    expect(thumbnailMarkup(thumbnail).text).toMatch(/width="320"\s+height="160"/);
    expect(thumbnail.alt).toBe(picture.alt);
  });

  it('names who made it and its licence, where that is stated', () => {
    expect(thumbnailMarkup(thumbnail).text).toMatch(
      /<figcaption>\s*Harbour laboratory, CC-BY-4.0\s*<\/figcaption>/,
    );
    const { credit: _, license: __, ...bare } = thumbnail;
    expect(thumbnailMarkup(bare).text).not.toContain('figcaption');
  });
});
