/** Pictures in codemeta.json: an address alone, or an ImageObject that says who made it. */
import { describe, expect, it } from 'vitest';

import { manifestRecordSchema } from '../../src/schemas/manifest/manifest.ts';
import { readManifests } from '../../src/manifests/read.ts';

const ADDRESS = 'https://things.example.org/front.png';

function read(image: unknown) {
  const text = JSON.stringify({ '@context': 'https://w3id.org/codemeta/3.0', name: 'A', image });
  const { further: _, ...record } = readManifests({ 'codemeta.json': text });
  const { fields, problems } = manifestRecordSchema.parse(record);
  return { images: fields.images, codes: problems.map(({ code, path }) => `${code} ${path}`) };
}

const object = (more: object) => ({ '@type': 'ImageObject', contentUrl: ADDRESS, ...more });

describe('a picture in codemeta.json', () => {
  it.each([
    ['an address', ADDRESS, [ADDRESS]],
    ['an object that says nothing else', object({}), [ADDRESS]],
    ['a path', object({ contentUrl: 'doc/front.png' }), ['doc/front.png']],
    ['the page that shows it, too', object({ url: 'https://things.example.org/' }), [ADDRESS]],
    ['an address as `url`', { '@type': 'ImageObject', url: ADDRESS }, [ADDRESS]],
    [
      'what it shows, who made it and under which licence',
      object({
        caption: 'The <b>front</b>.',
        creditText: 'A. Person, Example Laboratory',
        author: { '@type': 'Person', name: 'Somebody Else' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
      }),
      [
        {
          place: ADDRESS,
          alt: 'The front.',
          credit: 'A. Person, Example Laboratory',
          license: 'CC-BY-4.0',
        },
      ],
    ],
    [
      'authors',
      object({ author: [{ givenName: 'A.', familyName: 'Person' }, { name: 'B. Person' }] }),
      [{ place: ADDRESS, credit: 'A. Person, B. Person' }],
    ],
    [
      'who holds the copyright',
      object({ copyrightHolder: { '@type': 'Organization', name: 'Example Laboratory' } }),
      [{ place: ADDRESS, credit: 'Example Laboratory' }],
    ],
    ['no address', { '@type': 'ImageObject', caption: 'The front.' }, undefined],
    ['an address that is not public', object({ contentUrl: 'http://10.0.0.1/a.png' }), undefined],
  ])('is taken with %s', (_, image, images) => {
    expect(read(image)).toEqual({ images, codes: [] });
  });

  it('is taken without a licence that cannot be understood, which is noted', () => {
    expect(read([object({ license: 'as you like' })])).toEqual({
      images: [ADDRESS],
      codes: ['manifest/license image.0.license'],
    });
  });
});
