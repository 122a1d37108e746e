import { describe, expect, it } from 'vitest';

import { readAddress } from '../../src/features/facets/address.ts';
import { closestFeed } from '../../src/features/facets/feed.ts';
import { closestSlice } from '../../src/features/facets/slice.ts';
import { index } from './facet-index.ts';

const stateOf = (query: string) => readAddress(query, index.facets).state;

describe('the closest feed', () => {
  it.each([
    ['', '/feeds/all.xml'],
    ['?kind=hardware&topic=timing', '/feeds/topics/timing.xml'],
    ['?kind=hardware&topic=timing&topic=controls', '/feeds/kinds/hardware.xml'],
    ['?kind=hardware&kind=gateware', '/feeds/all.xml'],
  ])('of %s is %s', (query, path) => {
    expect(closestFeed(stateOf(query), index.facets).path).toBe(path);
  });
});

describe('the closest page', () => {
  it.each([
    ['?topic=timing&kind=hardware', '/topics/timing/'],
    ['?kind=hardware', '/catalogue/hardware/'],
    ['?licence=CERN-OHL-W-2.0', '/licences/CERN-OHL-W-2.0/'],
    ['?language=c-plus-plus', '/languages/c-plus-plus/'],
    ['?licence=weak', undefined],
    ['?hardware-licence=CERN-OHL-W-2.0', '/licences/CERN-OHL-W-2.0/'],
    ['?hardware-licence=weak', undefined],
    ['?topic=timing&topic=controls', undefined],
    ['?q=spec', undefined],
  ])('of %s is %s', (query, path) => {
    expect(closestSlice(stateOf(query), index.facets)?.path).toBe(path);
  });
});
