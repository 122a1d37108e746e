import { describe, expect, it } from 'vitest';

import { instantOf, isShown, zonedText } from '../../src/lib/zoned-time.ts';

describe('a time of a zone', () => {
  it.each([
    ['2026-03-29T01:59', 'Europe/Zurich', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Zurich', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Zurich', '2026-10-25T00:30:00.000Z'],
    ['2026-06-01T23:30', 'Pacific/Auckland', '2026-06-01T11:30:00.000Z'],
    ['2026-06-01T00:30', 'America/St_Johns', '2026-06-01T03:00:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, expected) => {
    expect(instantOf(local, timeZone).toISOString()).toBe(expected);
  });

  it('is told with its distance from UTC', () => {
    const noon = new Date('2026-01-01T12:00:00Z');
    expect(zonedText(noon, 'America/St_Johns')).toBe('2026-01-01T08:30:00-03:30');
    expect(zonedText(noon, 'UTC')).toBe('2026-01-01T12:00:00+00:00');
  });

  it('is never shown in the hour that clocks skip', () => {
    expect(isShown('2026-03-29T02:30', 'Europe/Zurich')).toBe(false);
    expect(isShown('2026-03-29T02:30', 'UTC')).toBe(true);
    expect(isShown('2026-10-25T02:30', 'Europe/Zurich')).toBe(true);
  });
});
