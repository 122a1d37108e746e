/** What a browser checks without the checker is what the checker would say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DOI_PATTERN, isDay, isId, isWebAddress } from '../../src/schemas/patterns.ts';
import { day, doi, id, line, markdown, webAddress } from '../../src/schemas/text.ts';

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
        'https://user:secret@a.org/b',
        'https://token@a.org/b',
        'https://a.org/b\u200Bc',
        'https://a.org/b c',
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

describe('text that everybody reads', () => {
  it.each([
    ['a direction that is turned', 'invoice\u202Efdp.exe'],
    ['an isolate', 'a\u2066b\u2069'],
    ['a zero-width space', 'a\u200Bb'],
    ['a soft hyphen', 'a\u00ADb'],
    ['tag characters', 'a\u{E0061}b'],
    ['a filler that looks like nothing', '\u3164'],
    ['a blank of Braille', '\u2800'],
    ['nothing but a joiner', '\u200D'],
  ])('refuses %s', (_, text) => {
    expect(line(80).safeParse(text).success).toBe(false);
    expect(markdown.safeParse(`One.\n\n${text}`).success || text === '\u200D').toBe(
      text === '\u200D',
    );
    expect(webAddress.safeParse(`https://a.example/${text}`).success || text === '\u200D').toBe(
      text === '\u200D',
    );
  });

  it.each(['A <b>bold</b> board', 'Fast<br>and small', '<img src=x onerror=alert(1)>', 'x</p>'])(
    'refuses markup on one line: %s',
    (text) => {
      expect(line(80).safeParse(text).success).toBe(false);
    },
  );

  it.each(['vector<T>', 'map<key, value>', 'a < b and c > d', '<board@list.example>', 'a<b'])(
    'takes %s as it stands',
    (text) => {
      expect(line(80).safeParse(text).success).toBe(true);
    },
  );

  it.each(['नमस्ते', '👩‍🔬', '❤️', 'C++', '±2.5 V', 'می‌خواهم'])('takes %s', (text) => {
    expect(line(80).safeParse(text).success).toBe(true);
  });

  it.each([
    'https://user:secret@a.example/b',
    'https://token@a.example/b',
    'https://a.example/b c',
  ])('refuses the address %s', (text) => {
    expect(webAddress.safeParse(text).success).toBe(false);
    expect(isWebAddress(text)).toBe(false);
  });

  it.each(['con', 'aux', 'nul', 'com1', 'lpt9'])(
    'refuses the id %s, which Windows cannot store',
    (text) => {
      expect(id.safeParse(text).success).toBe(false);
      expect(isId(text)).toBe(false);
      expect(isId(`${text}-board`)).toBe(true);
    },
  );
});
