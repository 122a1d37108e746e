import { describe, expect, it } from 'vitest';

import { excessOf, runNights } from './years.ts';

describe('ten weeks of nights', { timeout: 120_000 }, () => {
  it('let the files grow by what happened, and say nothing twice', async () => {
    const growth = await runNights({ seed: 3, repositories: 5, nights: 70 });
    expect(excessOf(growth, 5)).toEqual([]);
    expect(growth.events).toBeGreaterThan(5);
    expect(growth.rows).toBeGreaterThan(20);
    expect(growth.faultyNights).toBeGreaterThan(2);
    expect(growth.killed).toBeGreaterThan(0);
  });

  it('are told apart from files that grow too much', async () => {
    const growth = await runNights({ seed: 3, repositories: 3, nights: 3 });
    const [first] = growth.bytes.metadata;
    const bytes = { ...growth.bytes, metadata: [first, 3 * first] as const };
    expect(
      excessOf({ ...growth, bytes, rows: 99, repeatedEvents: 1, secondRows: 2 }, 3),
    ).toHaveLength(4);
  });
});
