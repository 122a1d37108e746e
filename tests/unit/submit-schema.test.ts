/** The small engine of the form finds what zod finds, in the same words. */
import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it, vi } from 'vitest';

import { entrySchema } from '../../src/schemas/entry.ts';
import { findings } from '../../src/instance/validate/schema-issue.ts';

type Engine = (value: unknown) => unknown;

const byZod: Engine = (value) => findings(entrySchema, value);

/** The same modules once more, with the engine that the browser gets. */
async function smallEngine(): Promise<Engine> {
  vi.resetModules();
  vi.doMock('astro/zod', () => import('../../src/features/submit/small-zod.ts'));
  const small = await import('../../src/schemas/entry.ts');
  const checks = await import('../../src/instance/validate/schema-issue.ts');
  vi.doUnmock('astro/zod');
  // The next file in this process gets its modules with zod again.
  vi.resetModules();
  expect(small.entrySchema).not.toBe(entrySchema);
  return (value) => checks.findings(small.entrySchema, value);
}

const bySmall = await smallEngine();
const same = (value: unknown) => {
  expect(bySmall(value)).toEqual(byZod(value));
};

const entry = load(
  readFileSync(
    new URL('../fixtures/validate/instance/catalogue/hardware/board.yaml', import.meta.url),
    'utf8',
  ),
) as Record<string, unknown>;

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

describe('the small engine', () => {
  it('agrees on an entry that is right', () => {
    expect(bySmall(entry)).toEqual([]);
  });

  it('agrees on whatever stands under a key', () => {
    const keys = fc.constantFrom(...KEYS, 'nmae');
    fc.assert(
      fc.property(keys, anything, (key, value) => same({ ...entry, [key]: value })),
      { numRuns: 3000 },
    );
  });

  it('agrees on what is no entry at all', () => {
    fc.assert(fc.property(anything, same), { numRuns: 500 });
  });
});
