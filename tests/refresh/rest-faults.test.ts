import { describe, expect, it } from 'vitest';

import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';
import { LIMITS, OPTIONS } from './setup.ts';

describe.each(['gitlab', 'forgejo'] as const)('%s', (kind) => {
  it.each([
    ['500', 'unreachable'],
    ['502', 'unreachable'],
    ['503', 'unreachable'],
    ['504', 'unreachable'],
    ['403-retry-after', 'rate-limited'],
    ['429', 'rate-limited'],
    ['429-for-long', 'rate-limited'],
    ['reset', 'unreachable'],
    ['truncated', 'invalid-response'],
    ['html', 'invalid-response'],
    ['wrong-types', 'invalid-response'],
    ['empty', 'invalid-response'],
    ['huge', 'too-large'],
    ['hang', 'timeout'],
    ['slow', 'timeout'],
    ['redirect-private', 'moved'],
  ] as const)('keeps the last good values when it answers %s', async (fault, reason) => {
    const { forge, run, record, clock } = await rest(kind, [fakeRepository(1)]);
    await run();
    const before = record();
    forge.fault = () => fault;
    clock.set('2026-11-22T02:00:00Z');
    const tools = {
      fetch,
      clock,
      signal: new AbortController().signal,
      limits: { ...LIMITS, timeout: 300 },
    };
    const options = { ...OPTIONS, acceptLosses: true };
    const report = await run({ tools, options });
    expect(report.failures).toMatchObject([{ reason, since: '2026-11-22T02:00:00Z' }]);
    const { failing, ...values } = record() ?? {};
    expect(values).toEqual(before);
    expect(failing).toMatchObject({ reason });
    forge.fault = () => undefined;
    clock.set('2026-11-23T02:00:00Z');
    await run();
    expect(record()).toEqual({ ...before, fetchedAt: '2026-11-23T02:00:00Z' });
  });
});
