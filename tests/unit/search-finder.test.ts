import { describe, expect, it } from 'vitest';

import { type SearchAnswer, createFinder } from '../../src/features/search/finder.ts';
import type { NamedPage } from '../../src/features/search/named-page.ts';

const spec: NamedPage = { key: 'a', url: '/a/', type: 'project', name: 'SPEC' };
const guide: NamedPage = { key: 'b', url: '/b/', type: 'handbook', name: 'Publish' };

/** A text search that knows a few words. */
const textSearch = (known: Readonly<Record<string, readonly string[]>>) => ({
  search: (term: string) =>
    Promise.resolve({
      results: (known[term] ?? []).map((id) => ({
        id,
        data: () => Promise.resolve({ excerpt: `<mark>${term}</mark>`, content: term, meta: {} }),
      })),
    }),
});

const found = ({ groups }: SearchAnswer) =>
  groups.flatMap(({ hits }) => hits.map(({ page }) => page.name));

describe('createFinder', () => {
  it('joins names and text', async () => {
    const { find } = createFinder(Promise.resolve(textSearch({ spec: ['b'] })), [spec, guide]);
    const answer = await find('spec');
    expect(found(answer)).toEqual(['SPEC', 'Publish']);
    expect(answer.total).toBe(2);
    expect(await answer.excerpt('b')).toBe('<mark>spec</mark>');
    expect(await answer.excerpt('a')).toBeUndefined();
  });

  it('answers by name until the text is there', async () => {
    const loading = Promise.withResolvers<ReturnType<typeof textSearch>>();
    const finder = createFinder(loading.promise, [spec, guide]);
    const early = finder.byName('spec');
    expect(early && found(early)).toEqual(['SPEC']);
    loading.resolve(textSearch({}));
    await finder.find('spec');
    expect(finder.byName('spec')).toBeUndefined();
  });

  it('offers a near name and the words that are found', async () => {
    const { find } = createFinder(Promise.resolve(textSearch({ open: ['b'] })), [spec, guide]);
    expect(await find('spek')).toMatchObject({ total: 0, suggestions: ['SPEC'] });
    expect(await find('open xyzzy plugh')).toMatchObject({ total: 0, shorter: 'open' });
  });

  it('rejects when the text does not arrive', async () => {
    const { find } = createFinder(Promise.reject(new Error('offline')), [spec]);
    await expect(find('spec')).rejects.toThrow('offline');
  });
});
