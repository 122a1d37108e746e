import { describe, expect, it } from 'vitest';

import { projectFacts } from '../../src/catalogue/facts.ts';
import { languageShares } from '../../src/catalogue/language-shares.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { metadataRecordSchema } from '../../src/schemas/metadata.ts';

describe('shares of languages', () => {
  it('follow from sizes in any measure, without the crumbs', () => {
    expect(languageShares({ C: 1, Python: 898, VHDL: 101 })).toEqual([
      { name: 'Python', share: 0.898 },
      { name: 'VHDL', share: 0.101 },
    ]);
    expect(languageShares({})).toEqual([]);
  });

  it.each([
    ['bytes', { languageBytes: { Python: 250, VHDL: 750 } }],
    ['shares, as older records have them', { languages: { Python: 0.25, VHDL: 0.75 } }],
  ])('are shown from %s', (_, more) => {
    const metadata = metadataRecordSchema.parse({
      source: 'github',
      fetchedAt: '2026-11-21T02:00:00Z',
      ...more,
    });
    const entry = entrySchema.parse({ name: 'a', repositories: ['https://forge.test/a/b'] });
    const { languages } = projectFacts({
      id: 'a',
      kind: 'software',
      entry,
      pictures: [],
      number: undefined,
      metadata,
    });
    expect(languages).toEqual({
      value: [
        { name: 'VHDL', share: 0.75 },
        { name: 'Python', share: 0.25 },
      ],
      origin: 'forge',
      forge: 'github',
      asOf: '2026-11-21T02:00:00Z',
    });
  });
});
