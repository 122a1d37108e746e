import { describe, expect, it } from 'vitest';

import { readAddress } from '../../src/features/facets/address.ts';
import { closestFeed } from '../../src/features/facets/feed.ts';
import { closestSlice } from '../../src/features/facets/slice.ts';
import { NOT_STATED } from '../../src/schemas/facet.ts';
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

describe('what is not stated', () => {
  const none = { id: NOT_STATED, label: 'Not stated' };
  const facets = { ...index.facets, topic: [none], organisation: [none], language: [none] };
  const stateIn = (query: string) => readAddress(query, facets).state;

  it.each(['topic', 'organisation', 'language'])('as %s has no page and no feed', (facet) => {
    const state = stateIn(`?${facet}=none`);
    expect(state.chosen).toEqual({ [facet]: ['none'] });
    expect(closestSlice(state, facets)).toBeUndefined();
    expect(closestFeed(state, facets).path).toBe('/feeds/all.xml');
  });

  it('leaves the page of another filter', () => {
    const state = stateIn('?topic=none&kind=hardware');
    expect(closestSlice(state, facets)?.path).toBe('/catalogue/hardware/');
    expect(closestFeed(state, facets).path).toBe('/feeds/kinds/hardware.xml');
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
