import { describe, expect, it } from 'vitest';

import { inOrder } from '../../src/site/page-threads/in-order.ts';
import { outputFile } from '../../src/site/page-threads/output-file.ts';
import { openPool } from '../../src/site/page-threads/pool.ts';

const TWICE = new URL('../fixtures/threads/twice.ts', import.meta.url);

describe('a pool of threads', () => {
  it('answers each order, with more orders than threads', async () => {
    const pool = openPool<number, number>(2, TWICE, undefined);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((order) => pool.ask(order)));
    expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14]);
    await pool.close();
  });

  it('waits at its end for what is in work', async () => {
    const pool = openPool<number, number>(1, TWICE, undefined);
    const answer = pool.ask(21);
    await pool.close();
    expect(await answer).toBe(42);
  });

  it('tells of a thread that died, also whoever asks it later', async () => {
    const pool = openPool<number, number>(1, TWICE, undefined);
    const [dying, beside] = [pool.ask(0), pool.ask(1)];
    await expect(dying).rejects.toThrow('It died.');
    await expect(beside).rejects.toThrow('It died.');
    await expect(pool.ask(1)).rejects.toThrow('It died.');
    await pool.close();
  });

  it('tells of a thread that ended without a word, also whoever asks it later', async () => {
    const pool = openPool<number, number>(1, TWICE, undefined);
    const [ending, beside] = [pool.ask(-1), pool.ask(1)];
    await expect(ending).rejects.toThrow('with code 3');
    await expect(beside).rejects.toThrow('with code 3');
    await expect(pool.ask(1)).rejects.toThrow('with code 3');
    await pool.close();
  });

  it('tells of a thread that does not start', async () => {
    const pool = openPool<number, number>(1, TWICE, 'fails');
    await expect(pool.ask(1)).rejects.toThrow('It did not start.');
    await pool.close();
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

describe('the file of a page', () => {
  it.each([
    ['/', 'page', '/index.html'],
    ['/projects/spec/', 'page', '/projects/spec/index.html'],
    ['/404/', 'page', '/404.html'],
    ['/redirects/nginx.map/', 'endpoint', '/redirects/nginx.map'],
    ['/api/v1/catalogue.json', 'endpoint', '/api/v1/catalogue.json'],
    ['/topics/%C3%A9/', 'page', '/topics/é/index.html'],
  ])('%s, a %s, is %s', (place, type, file) => {
    expect(outputFile(place, type)).toBe(file);
  });
});
