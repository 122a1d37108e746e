import { afterAll, describe, expect, it, vi } from 'vitest';

import { dropSources, packSources, readSources, shareSources } from '../../src/site/sources.ts';

vi.stubEnv('OSPO_INSTANCE', 'tests/fixtures/small');
afterAll(() => {
  dropSources();
  vi.unstubAllEnvs();
});

describe('the parsed files of a catalogue', () => {
  it('are those that a build shares, and read from the files again once it has dropped them', () => {
    const read = readSources();
    const [first, ...others] = read.entries;
    shareSources(packSources({ ...read, entries: others }));
    expect(readSources().entries).toEqual(others);
    dropSources();
    expect(readSources().entries[0]).toEqual(first);
  });
});
