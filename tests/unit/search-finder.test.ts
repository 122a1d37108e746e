import { describe, expect, it } from 'vitest';

import { type SearchAnswer, createFinder } from '../../src/features/search/finder.ts';
import type { NamedPage } from '../../src/features/search/named-page.ts';

const spec: NamedPage = { key: 'a', url: '/a/', type: 'project', name: 'SPEC' };
const guide: NamedPage = { key: 'b', url: '/b/', type: 'handbook', name: 'Publish' };
const names = { pages: [spec, guide], synonyms: [['carte', 'board']], ignored: ['the'] };

/** A text search that knows a few words: word → id of a result → its text. */
const textSearch = (known: Readonly<Record<string, Readonly<Record<string, string>>>>) => ({
  search: (term: string) =>
    Promise.resolve({
      results: Object.entries(known[term] ?? {}).map(([id, content]) => ({
        id,
        score: 10,
        data: () => Promise.resolve({ url: `/base/${id}/`, content }),
      })),
    }),
});

const finderOf = (known: Parameters<typeof textSearch>[0]) =>
  createFinder(Promise.resolve(textSearch(known)), names);

const found = ({ best, groups }: SearchAnswer) =>
  [...best, ...groups.flatMap(({ hits }) => hits)].map(({ page }) => page.name);

describe('createFinder', () => {
  it('joins names and text', async () => {
    const answer = await finderOf({ spec: { b: 'A spec ¶ of text' } }).find('spec');
    expect(found(answer)).toEqual(['SPEC', 'Publish']);
    expect(answer.total).toBe(2);
    const [first, second] = answer.best;
    expect(first && (await answer.excerpt(first))).toEqual([]);
    expect(second && (await answer.excerpt(second))).toEqual([
      { text: 'A ', marked: false },
      { text: 'spec', marked: true },
    ]);
  });

  it('answers by name until the text is there', async () => {
    const loading = Promise.withResolvers<ReturnType<typeof textSearch>>();
    const finder = createFinder(loading.promise, names);
    const early = finder.byName('spec');
    expect(early && found(early)).toEqual(['SPEC']);
    loading.resolve(textSearch({}));
    await finder.find('spec');
    expect(finder.byName('spec')).toBeUndefined();
  });

  it('does not say what a page lacks before its text is known', () => {
    const { byName } = createFinder(new Promise<never>(() => undefined), names);
    const early = byName('spec board');
    expect(early).toMatchObject({ total: 1, isPartial: false, suggestions: [] });
    expect(early?.groups[0]?.hits[0]?.missing).toEqual([]);
  });

  it('has a best answer only among pages of several types', async () => {
    expect((await finderOf({}).find('spec')).best).toEqual([]);
    const both = await finderOf({ text: { a: 'text', b: 'text' } }).find('text');
    expect(both.best).toHaveLength(2);
    expect(both.groups).toEqual([]);
  });

  it('searches a near word for one that no page has, and says so', async () => {
    const answer = await finderOf({}).find('the spek');
    expect(found(answer)).toEqual(['SPEC']);
    expect(answer.corrected).toEqual([{ asked: 'spek', instead: ['spec'] }]);
  });

  it('finds a text by another word that means the same', async () => {
    expect(found(await finderOf({ board: { b: 'A board' } }).find('carte'))).toEqual(['Publish']);
  });

  it('says when no page has all words', async () => {
    const answer = await finderOf({ open: { b: 'open' } }).find('open xyzzy');
    expect(found(answer)).toEqual(['Publish']);
    expect(answer.isPartial).toBe(true);
    expect(answer.best[0] ?? answer.groups[0]?.hits[0]).toMatchObject({ missing: ['xyzzy'] });
  });

  it('does not believe a result whose text lacks the word', async () => {
    const answer = await finderOf({ xyzzy: { a: 'X stands alone', b: 'X' } }).find('xyzzy');
    expect(answer.total).toBe(0);
  });

  it('asks for the address of a result that it does not know by its key', async () => {
    const search = textSearch({ text: { new: 'text' } });
    const renamed = { ...names, pages: [{ ...spec, url: '/new/' }] };
    const answer = await createFinder(Promise.resolve(search), renamed).find('text');
    expect(found(answer)).toEqual(['SPEC']);
  });

  it('finds nothing for nothing', async () => {
    expect(await finderOf({}).find('?!')).toMatchObject({ total: 0, isPartial: false });
  });

  it('rejects when the text does not arrive', async () => {
    const { find } = createFinder(Promise.reject(new Error('offline')), names);
    await expect(find('spec')).rejects.toThrow('offline');
  });
});
