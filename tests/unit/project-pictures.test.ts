/** Which pictures a project shows, in which order, and what is said of each. */
import { describe, expect, it } from 'vitest';

import { type DrawnPicture, picturesOf } from '../../src/catalogue/pictures.ts';
import { type EntryInput, entrySchema } from '../../src/schemas/entry.ts';
import type { ManifestRecord } from '../../src/schemas/manifest/manifest.ts';

const ADDRESS = 'https://forge.example/a/raw/front.png';
const file = (name: string, width: number) => ({
  file: `${name}-${width}.avif`,
  type: 'image/avif' as const,
  width,
  height: width / 2,
});
const drawn: readonly DrawnPicture[] = [
  { of: 'front.png', files: [file('aa', 320), file('aa', 640)] },
  { of: ADDRESS, files: [file('bb', 320)], missingSince: '2026-11-02' },
];
const manifest: ManifestRecord = {
  fields: { images: [ADDRESS, 'https://forge.example/a/raw/not-fetched.png'] },
  sources: { images: '.ohwr.yaml' },
  problems: [],
};

function shown(entry: Partial<EntryInput> = {}, record = manifest) {
  const whole = entrySchema.parse({
    name: 'A',
    repositories: ['https://forge.example/a'],
    ...entry,
  });
  return picturesOf('board', whole, record, drawn);
}

const images = [
  { file: 'front.png', alt: 'The front.', credit: 'A. Person, CC-BY-4.0' },
  { file: 'not-there.png', alt: 'Nothing.', credit: 'Nobody' },
];

describe('the pictures of a project', () => {
  it('are those of its entry, then those that its manifest names, if they have been drawn', () => {
    expect(shown({ images })).toEqual([
      {
        sources: [
          { href: '/media/board/aa-320.avif', type: 'image/avif', width: 320, height: 160 },
          { href: '/media/board/aa-640.avif', type: 'image/avif', width: 640, height: 320 },
        ],
        width: 640,
        height: 320,
        alt: 'The front.',
        credit: 'A. Person, CC-BY-4.0',
        from: { file: 'front.png' },
      },
      {
        sources: [
          { href: '/media/board/bb-320.avif', type: 'image/avif', width: 320, height: 160 },
        ],
        width: 320,
        height: 160,
        alt: "Picture from the project's .ohwr.yaml",
        isUndescribed: true,
        from: { file: '.ohwr.yaml', address: ADDRESS },
        missingSince: '2026-11-02',
      },
    ]);
  });

  it.each<[string, EntryInput['harvest']]>([
    ['pictures', { without: ['images'], because: 'They show another board.' }],
    ['manifests', { manifest: false, because: 'It is of another project.' }],
    ['any other manifest', { manifest: 'okh.toml' }],
  ])('are those of the entry alone where it refuses %s', (_, harvest) => {
    expect(shown({ images, harvest }).map(({ from }) => from.file)).toEqual(['front.png']);
  });

  it('say what the manifest says of them', () => {
    const described = {
      place: ADDRESS,
      alt: 'The front.',
      credit: 'A. Person',
      license: 'CC-BY-4.0',
    };
    const sources = { images: 'codemeta.json' };
    const pictures = (images: ManifestRecord['fields']['images']) =>
      shown({}, { fields: { images }, sources, problems: [] });
    const [picture] = pictures([described]);
    expect(picture).toMatchObject({ alt: 'The front.', credit: 'A. Person', license: 'CC-BY-4.0' });
    expect(picture).not.toHaveProperty('isUndescribed');
    expect(pictures([{ place: ADDRESS, license: 'CC0-1.0' }])).toMatchObject([
      { alt: "Picture from the project's codemeta.json", isUndescribed: true, license: 'CC0-1.0' },
    ]);
    expect(pictures([ADDRESS, described])).toEqual([picture]);
  });

  it('do not become a field of the entry', () => {
    expect(shown()).toHaveLength(1);
  });
});
