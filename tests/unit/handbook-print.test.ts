import { describe, expect, it } from 'vitest';

import { underOneHeading } from '../../src/features/handbook/print-html.ts';
import { isOverdue, nextReview } from '../../src/schemas/review.ts';
import { byReview, reviewItems } from '../../src/features/handbook/reviews.ts';

describe('a page below others', () => {
  it.each([
    ['lowers its headings', '<h1>A</h1><h2 id="b">B</h2>', '<h2>A</h2><h3 id="X.b">B</h3>'],
    [
      'keeps links within itself',
      '<a id="to-b" href="#b">#</a>',
      '<a id="X.to-b" href="#X.b">#</a>',
    ],
    ['keeps links to other pages', '<a href="/a/#b">a</a>', '<a href="/a/#b">a</a>'],
    ['keeps names', '<a aria-labelledby="a b">#</a>', '<a aria-labelledby="X.a X.b">#</a>'],
    ['leaves code as it is', '<code>&lt;p id="a"&gt;</code>', '<code>&lt;p id="a"></code>'],
    [
      'leaves texts of attributes as they are',
      '<p title="<h2 id=&quot;a&quot;>">x</p>',
      '<p title="<h2 id=&quot;a&quot;>">x</p>',
    ],
  ])('%s', (_, before, after) => {
    expect(underOneHeading(before, 'X')).toBe(after);
  });
});

describe('the pages by review', () => {
  const page = (id: string, number: string, reviewed?: string) => ({
    id,
    data: { title: id.toUpperCase(), summary: `About ${id}.`, number, reviewed },
  });
  const pages = [page('b', 'ST-02', '2026-01-01'), page('c', 'ST-03', '2026-05-01')];

  it('come the latest first, and by number within a day', () => {
    const all = byReview([...pages, page('a', 'ST-01', '2026-01-01')]);
    expect(all.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('come last where nobody has reviewed them, and make no news', () => {
    const all = byReview([page('a', 'ST-01'), ...pages]);
    expect(all.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(reviewItems([page('a', 'ST-01')], String, String, 'x.example')).toEqual([]);
  });

  it('give each review an id that stays', () => {
    const items = reviewItems(
      pages,
      (title) => `${title}!`,
      (id) => `https://x.example/${id}/`,
      'x.example',
    );
    expect(items[0]).toEqual({
      id: 'tag:x.example,2026-05-01:guidelines/c',
      url: 'https://x.example/c/',
      title: 'C!',
      text: 'About c.',
      at: '2026-05-01T00:00:00Z',
      kind: 'reviewed',
    });
  });
});

describe('the review of a page', () => {
  it.each([
    ['2025-11-21', '2026-11-21', false],
    ['2025-11-21', '2026-11-22', true],
    ['2025-11-21', '2026-11-21T23:59:59.999Z', false],
    ['2024-02-29', '2025-03-01', false],
    ['2024-02-29', '2025-03-02', true],
    [undefined, '2026-11-21', false],
  ])('of %s is overdue on %s: %s', (reviewed, today, expected) => {
    expect(isOverdue(reviewed, today)).toBe(expected);
  });

  it('is due a year later', () => {
    expect(nextReview('2025-11-21')).toBe('2026-11');
  });
});
