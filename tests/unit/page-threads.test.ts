import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { openPool } from '../../src/site/page-threads/pool.ts';
import { inOrder } from '../../src/site/search/in-order.ts';
import { pageThreadCount } from '../../src/site/threads.ts';

const TWICE = new URL('../fixtures/threads/twice.ts', import.meta.url);

describe('a pool of threads', () => {
  it('answers each order, with more orders than threads', async () => {
    const pool = openPool<number, number>(2, 'twice', TWICE, undefined);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((order) => pool.ask(order)));
    expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14]);
    await pool.close(1);
  });

  it('waits at its end for what is in work', async () => {
    const pool = openPool<number, number>(1, 'twice', TWICE, undefined);
    const answer = pool.ask(21);
    await pool.close(1);
    expect(await answer).toBe(42);
  });

  it('gives each thread a last order at its end', async () => {
    const sum = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const pool = openPool<number, number>(3, 'twice', TWICE, sum);
    await pool.ask(1);
    await pool.close(10);
    expect(sum[0]).toBe(31);
  });

  it('tells of a thread that died, also whoever asks it later', async () => {
    const pool = openPool<number, number>(1, 'twice', TWICE, undefined);
    const [dying, beside] = [pool.ask(0), pool.ask(1)];
    await expect(dying).rejects.toThrow('It died.');
    await expect(beside).rejects.toThrow('It died.');
    await expect(pool.ask(1)).rejects.toThrow('It died.');
    await pool.close(1);
  });

  it('tells of a thread that ended without a word, also whoever asks it later', async () => {
    const pool = openPool<number, number>(1, 'twice', TWICE, undefined);
    const [ending, beside] = [pool.ask(-1), pool.ask(1)];
    await expect(ending).rejects.toThrow('with code 3');
    await expect(beside).rejects.toThrow('with code 3');
    await expect(pool.ask(1)).rejects.toThrow('with code 3');
    await pool.close(1);
  });

  it('tells of a thread that does not start', async () => {
    const pool = openPool<number, number>(1, 'twice', TWICE, 'fails');
    await expect(pool.ask(1)).rejects.toThrow('It did not start.');
    await pool.close(1);
  });
});

describe('inOrder', () => {
  it.each([
    ['in order', [0, 1, 2, 3]],
    ['the last first', [3, 2, 1, 0]],
    ['mixed', [1, 0, 3, 2]],
  ])('hands on items that come %s', (_how, numbers) => {
    const taken: string[] = [];
    const take = inOrder<string>((item) => taken.push(item));
    for (const number of numbers) take(number, `item ${number}`);
    expect(taken).toEqual(['item 0', 'item 1', 'item 2', 'item 3']);
  });

  it('keeps back what comes after a gap, and passes over no item', () => {
    const taken: unknown[] = [];
    const take = inOrder<string | undefined>((item) => taken.push(item));
    take(0, undefined);
    take(2, 'late');
    expect(taken).toEqual([undefined]);
  });
});

describe('how many threads render pages', () => {
  it.each([
    ['none by itself', undefined, 300, 0],
    ['all cores for a large site', undefined, 20_000, 4],
    ['none if somebody says so', '0', 20_000, 0],
    ['as many as somebody says', '3', 300, 3],
    ['at most eight', '64', 300, 8],
  ])('%s', (_what, setting, pages, count) => {
    expect(pageThreadCount(setting, pages, 4)).toBe(count);
  });

  it('are at most eight, however many cores there are', () => {
    expect(pageThreadCount(undefined, 20_000, 64)).toBe(8);
  });

  it.each(['many', '-1', '1.5'])('are not "%s"', (setting) => {
    expect(() => pageThreadCount(setting, 300)).toThrow(`OSPO_THREADS is "${setting}"`);
  });
});

describe('what leans on undocumented parts of Astro', () => {
  it('is one file, and is loaded with the threads alone', () => {
    const src = globSync('{src/**/*.{ts,astro},astro.config.mjs}').map(
      (file) => [file, readFileSync(file, 'utf8')] as const,
    );
    const naming = (pattern: RegExp) =>
      src.filter(([, text]) => pattern.test(text)).map(([file]) => file);
    expect(naming(/setInternals|prerender-entry|from 'astro\/runtime|astroAsset/)).toEqual([
      'src/site/page-threads/astro.ts',
    ]);
    const outside = (file: string) => !file.startsWith('src/site/page-threads/');
    expect(naming(/^import (?!type).*\/page-threads\//m).filter(outside)).toEqual([]);
  });
});
