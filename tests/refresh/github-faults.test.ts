import { describe, expect, it } from 'vitest';

import { FAULTS } from './forge/faults.ts';
import { fakeRepository } from './forge/repository.ts';
import { github } from './github-forge.ts';
import { LIMITS, OPTIONS } from './setup.ts';

describe('GitHub', () => {
  it.each(FAULTS)('keeps the last good values when it answers %s', async (fault) => {
    const { forge, run, records, clock } = await github([fakeRepository(1)]);
    await run();
    const before = records()['https://github.com/group1/project-1'];
    forge.fault = () => fault;
    clock.set('2026-11-22T02:00:00Z');
    const limits = { ...LIMITS, timeout: 150 };
    const tools = { fetch, clock, signal: new AbortController().signal, limits };
    const { counts } = await run({ tools, options: { ...OPTIONS, acceptLosses: true } });
    expect([counts.reached, counts.failing + counts.deferred]).toEqual([0, 1]);
    const { failing: _, ...values } = records()['https://github.com/group1/project-1'] ?? {};
    expect(values).toEqual(before);
  });
});
