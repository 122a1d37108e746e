import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { availabilityOf, makersOf, vendorsOf } from '../../src/catalogue/makers.ts';
import { nameId } from '../../src/schemas/name-id.ts';
import { entrySchema, type EntryInput } from '../../src/schemas/entry.ts';

function projects(offers: Record<string, EntryInput['availability']>) {
  const entries = Object.entries(offers).map(([id, availability]) => ({
    id,
    kind: 'hardware' as const,
    entry: entrySchema.parse({
      name: id,
      repositories: [`https://git.example.org/${id}`],
      ...(availability && { availability }),
    }),
  }));
  const vocabularies = {
    topics: [],
    organisations: [],
    interfaces: [],
    relations: [],
    outlines: [],
  };
  return createCatalogue({ entries, ecosystems: [], vocabularies, metadata: {}, numbers: {} })
    .listed;
}

const quay = { vendor: 'Quay Electronics', url: 'https://quay.example/tide' };
const all = projects({
  a: [quay, { vendor: 'Pier & Söhne' }, quay],
  b: [{ vendor: 'QUAY Electronics' }],
  c: [{ note: 'Said to be sold.' }],
  d: [{ url: 'https://shop.example/d' }],
  e: undefined,
});

describe('a project', () => {
  it.each([
    ['a', 'buy'],
    ['b', 'buy'],
    ['c', 'ask'],
    ['d', 'ask'],
    ['e', undefined],
  ])('%s can be bought only if somebody is named', (id, expected) => {
    const project = all.find((one) => one.id === id);
    expect(project && availabilityOf(project)).toBe(expected);
  });

  it('names each vendor once', () => {
    expect(all[0] && vendorsOf(all[0].entry)).toEqual(['Quay Electronics', 'Pier & Söhne']);
  });
});

describe('makers', () => {
  it('are those that are named, the one with most projects first', () => {
    expect(
      makersOf(all).map(({ id, name, projects: of }) => [id, name, of.map((one) => one.id)]),
    ).toEqual([
      ['quay-electronics', 'Quay Electronics', ['a', 'b']],
      ['pier-sohne', 'Pier & Söhne', ['a']],
    ]);
  });

  it.each(['北京同步', '!!'])('have an address whatever they are called: %s', (name) => {
    expect(nameId(name)).toMatch(/^[\w-]+$/);
  });
});
