/** What a browser checks without the checker is what the checker would say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DOI_PATTERN, isDay, isWebAddress } from '../../src/schemas/patterns.ts';
import { day, doi, webAddress } from '../../src/schemas/text.ts';

describe('the forms without the checker', () => {
  it('are those of the checker', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        'http://localhost/a',
        'https://a.b',
        'https:a.b',
        'ftp://a.org',
        'https://a_b.org',
        ' https://a.org',
      ),
      fc.string().map((text) => `https://${text}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        if (isWebAddress(text)) expect(webAddress.safeParse(text).success, text).toBe(true);
      }),
    );
    const date = fc
      .tuple(fc.nat(2100), fc.nat(13), fc.nat(32))
      .map(([year, month, date]) =>
        [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(date).padStart(2, '0'),
        ].join('-'),
      );
    fc.assert(fc.property(date, (text) => isDay(text) === day.safeParse(text).success));
    expect(doi.safeParse('10.1/x').success).toBe(DOI_PATTERN.test('10.1/x'));
  });
});
