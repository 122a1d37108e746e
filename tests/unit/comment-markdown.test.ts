/** Text of strangers in a comment: it shows what was written and does nothing. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { code, link, plain, sentence } from '../../src/refresh/comment-text.ts';

/** What a reader sees of Markdown, and which elements hold it. */
function seen(markdown: string): { text: string; tags: string[] } {
  const root = parse(micromark(markdown));
  const tags = root.querySelectorAll('*').map(({ tagName }) => tagName.toLowerCase());
  return { text: root.textContent.replaceAll('\u200B', '').trim(), tags };
}

describe('text of strangers', () => {
  it.each([
    ['a **bold** _claim_', 'a **bold** _claim_'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1)) ![y](https://evil.example/p.png)', undefined],
    ['1. first', '1. first'],
    ['- item', '- item'],
    ['# heading', '# heading'],
    ['> quote', '> quote'],
    ['R&D &amp; C&#35;', 'R&D &amp; C&#35;'],
    ['first\n\n/close\n\n---', 'first /close ---'],
    ['\u202Eright to left\u0000', 'right to left'],
  ])('%j is one paragraph that says so', (text, expected) => {
    const { tags, text: shown } = seen(plain(text));
    expect(tags).toEqual(['p']);
    expect(shown).toBe((expected ?? text).replaceAll(/\s+/g, ' '));
  });

  it('is nothing but text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(seen(plain(text)).tags.filter((tag) => tag !== 'p')).toEqual([]);
        expect(plain(text)).not.toMatch(/\n|^\s*\//);
        expect(plain(text)).not.toMatch(/[@#!~%^$](?=[\p{L}\p{N}_"'])/u);
        const tags = seen(sentence(text)).tags;
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'code')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['@all', '#1', '!2', '~bug', '%v1', '&3', '$4', 'see https://x.example/-/issues/1'])(
    'refers to nothing: %s',
    (text) => {
      expect(plain(text)).not.toContain(text);
      expect(seen(plain(text)).text).toBe(text);
    },
  );

  it.each(['_www.evil.example', '*www.evil.example', '(WWW.evil.example', 'xwww.evil.example'])(
    'is no link, whatever stands before it: %s',
    (text) => {
      expect(plain(text)).not.toMatch(/www\./i);
      expect(seen(plain(text)).text).toBe(text);
    },
  );

  it('is cut where it gets long', () => {
    expect(plain('x'.repeat(500), 20)).toBe(`${'x'.repeat(20)}…`);
  });
});

describe('code', () => {
  it.each(['@all', 'a`b', '``', '`', '<b>', '/close', ' x '])('holds %j as it is', (text) => {
    const { tags, text: shown } = seen(`See ${code(text)}.`);
    expect(tags).toEqual(['p', 'code']);
    expect(shown).toBe(`See ${text.trim()}.`);
  });

  it('is left out where there is nothing', () => {
    expect(code('')).toBe('');
  });
});

describe('a message of the validator', () => {
  it('keeps its names as code', () => {
    expect(sentence('`licenses.software`: "GPL3" is not on the list.')).toBe(
      '`licenses.software`: "GPL3" is not on the list.',
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://x.example/a_(b)', '[x](https://x.example/a%5F%28b%29)'],
    ['http://x.example/', '[x](http://x.example/)'],
    ['javascript:alert(1)', '`javascript:alert(1)`'],
    ['ftp://x.example/', '`ftp://x.example/`'],
    ['no address', '`no address`'],
  ])('to %s', (address, expected) => {
    expect(link('x', address)).toBe(expected);
  });
});
