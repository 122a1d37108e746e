import { describe, expect, it } from 'vitest';

import { entranceProblems } from '../../src/features/facets/entrance-rule.ts';
import { entrancesOf } from '../../src/features/facets/entrances.ts';
import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { inCopy, shortened, swap } from '../fixtures/validate/overlay.ts';
import { index } from './facet-index.ts';

const SITE = 'content/site.yaml';

/** What is wrong with an entrance, with the rules of all rooms. */
function faultsOf(search: string): string[] {
  const entrances = `entrances: [{ label: Somewhere, search: '${search}' }]`;
  const change = swap('add: /about/ }', `add: /about/, ${entrances} }`);
  return inCopy(
    { [SITE]: change },
    (folder) => validateInstance(readInstance(folder), '2026-11-30', [entranceProblems]).problems,
  )
    .filter(({ file }) => file === SITE)
    .map((one) => shortened(one));
}

describe('an entrance', () => {
  it('tells how many entries it finds, and leads to a page where there are no scripts', () => {
    const entrances = [
      { label: 'Timing', search: '?topic=timing' },
      { label: 'Hardware of it', search: '?kind=hardware&topic=timing' },
      { label: 'Rabbits', search: '?q=rabbit' },
    ];
    expect(entrancesOf(entrances, index)).toEqual([
      { ...entrances[0], count: 3, page: '/topics/timing/' },
      { ...entrances[1], count: 2, page: '/topics/timing/' },
      { ...entrances[2], count: 2, page: undefined },
    ]);
    expect(entrancesOf(undefined, index)).toEqual([]);
  });

  it.each([
    ['?kind=hardware', /^$/],
    ['?kind=documentation', /site\.yaml:\d+:\d+ site\/entrance This search (finds no entry|asks)/],
    ['?q=zzzzzzzzzz', /site\.yaml:\d+:\d+ site\/entrance This search finds no entry/],
    ['?topic=no-such-topic', /site\.yaml:\d+:\d+ site\/entrance This search asks for something/],
    ['topic=timing', /site\.yaml:\d+:\d+ schema\/\S+ .*Write the query of a search/],
  ])('to %s is judged at its line', (search, fault) => {
    expect(faultsOf(search).join('\n')).toMatch(fault);
  });
});
