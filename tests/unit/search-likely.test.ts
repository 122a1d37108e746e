import { describe, expect, it } from 'vitest';

import { likelyPages } from '../../src/features/search/did-you-mean.ts';

const page = (url: string, name: string, id?: string) => ({
  key: url,
  url,
  name,
  type: 'page' as const,
  ...(id && { id }),
});
const pages = [
  page('/projects/spec/', 'SPEC', 'spec'),
  page('/projects/wr-switch-hw/', 'White Rabbit switch', 'wr-switch-hw'),
  page('/projects/maroc-csa/', 'MAROC CSA', 'maroc-csa'),
  page('/guidelines/hardware/publish/', 'Publish hardware'),
];

describe('the pages that an address may have meant', () => {
  it.each([
    ['/projects/spek/', '/projects/spec/'],
    ['/project/spec/wikis/Home', '/projects/spec/'],
    ['/projects/maroc_csa/', '/projects/maroc-csa/'],
    ['/projects/wr-switch/', '/projects/wr-switch-hw/'],
    ['/projects/White%20Rabbit', '/projects/wr-switch-hw/'],
    ['/project/spec/wikis/Documents', '/projects/spec/'],
    ['/guidelines/publish.html', '/guidelines/hardware/publish/'],
    ['/100%/spec', '/projects/spec/'],
    ['/zzzzqqqq/', undefined],
    ['/', undefined],
  ])('%s → %s', (path, url) => {
    expect(likelyPages(path, pages)[0]?.url).toBe(url);
  });

  it('are each named once, and few', () => {
    const many = Array.from({ length: 20 }, (_, index) => page(`/p/${index}/`, `Board ${index}`));
    const found = likelyPages('/projects/board/', many);
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });
});
