/** Whatever is typed: the form says of it what `npm run validate` says of its file. */
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createChecker } from '../../src/features/submit/check.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { board, byValidator, known, saidOf } from './submit-setup.ts';

const KEYS = Object.keys(entrySchema.shape);
const words = fc.constantFrom(
  'https://a.example/b',
  'http://localhost/x',
  'ftp://a.example',
  'http:/a.example',
  'git@a.example:b/c',
  'someone@a.example',
  'a.b@c',
  '2026-11-21',
  '2026-02-30',
  '10.5281/zenodo.1',
  'board',
  'active',
  'Active',
  '',
  ' ',
  'x'.repeat(81),
  'x'.repeat(501),
  'a\nb',
  'picture.png',
  'CH000001',
  'en',
  'library',
  '🛰'.repeat(80),
);
const leaves = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(1e300),
);
const NESTED = [
  ...KEYS,
  'url',
  'for',
  'type',
  'target',
  'file',
  'alt',
  'credit',
  'date',
  'reason',
  'successor',
  'state',
  'sources',
  'homepage',
  'others',
  'label',
  'doi',
  'because',
  'forge',
  'manifest',
  'without',
  'software',
  'provides',
  'uses',
  'vendor',
  'note',
  'parameter',
  'value',
  'authors',
  'year',
  'platforms',
  'softwareType',
  'languages',
  'field',
  'what',
];
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NESTED), tie('value'), { maxKeys: 4 }),
  ),
}));

const check = createChecker(known, linksIn, 'board');

it('says of whatever stands under a key what the validator says', () => {
  const keys = fc.constantFrom(...KEYS, 'nmae');
  fc.assert(
    fc.property(keys, anything, (key, value) => {
      const values = { ...(board?.value as object), [key]: value };
      const candidate = { id: 'board', kind: 'hardware', values } as const;
      expect(saidOf(check(candidate))).toEqual(byValidator(candidate));
    }),
    { numRuns: 300, examples: [['title', { name: 'https://a.example/b' }]] },
  );
});
