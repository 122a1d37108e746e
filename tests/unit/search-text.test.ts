import { describe, expect, it } from 'vitest';

import {
  cutExcerpt,
  excerptParts,
  holdsAll,
  markWords,
} from '../../src/features/search/highlight.ts';
import { isSound } from '../../src/features/search/verify-hits.ts';
import { closeNames, withoutLastWord } from '../../src/features/search/suggest.ts';
import { words } from '../../src/lib/words.ts';

/** Marked text in brackets. */
const shown = (parts: ReturnType<typeof markWords>) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markWords', () => {
  it.each([
    ['The SPEC board', 'spec', 'The [SPEC] board'],
    ['An inspection', 'spec', 'An inspection'],
    ['White Rabbit switch', 'rabbit white', '[White Rabbit] switch'],
    ['C and C++ code', 'c++', 'C and [C++] code'],
    ['a (b) c', '(b', 'a [(b]) c'],
    ['nothing', '', 'nothing'],
    ['', 'spec', ''],
  ])('marks in "%s" for "%s"', (text, query, expected) => {
    expect(shown(markWords(text, query))).toBe(expected);
  });
});

describe('holdsAll', () => {
  it.each([
    ['A White Rabbit switch', 'rabbit white', true],
    ['A White Rabbit switch', 'rabbit black', false],
  ])('"%s" with "%s": %s', (text, query, expected) => {
    expect(holdsAll(text, query)).toBe(expected);
  });
});

describe('excerptParts', () => {
  it.each([
    ['an <mark>FMC</mark> carrier', 'an [FMC] carrier'],
    ['<mark>White</mark> <mark>Rabbit</mark> core', '[White Rabbit] core'],
    ['if a &lt;img onerror=x&gt; <mark>b</mark>', 'if a <img onerror=x> [b]'],
    ['plain', 'plain'],
  ])('reads %s', (excerpt, expected) => {
    expect(shown(excerptParts(excerpt))).toBe(expected);
  });
});

describe('cutExcerpt', () => {
  it.each([
    ['a b c', 'a <mark>b</mark> c', 'a <mark>b</mark> c'],
    ['a b c d', '<mark>b</mark> c', '… <mark>b</mark> c …'],
    ['a <b> c', 'a &lt;b&gt;', 'a &lt;b&gt; …'],
  ])('of "%s" to %s', (content, excerpt, expected) => {
    expect(cutExcerpt({ content, excerpt, meta: {} })).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ['wr-switch-sw', ['wr', 'switch', 'sw']],
    ['FMC ADC 100M (4 channels)', ['fmc', 'adc', '100m', '4', 'channels']],
    ['C++, VHDL', ['c++', 'vhdl']],
    ['', []],
  ])('of "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('isSound', () => {
  it.each([
    ['running', 'We run it.', true],
    ['rabit', 'White Rabbit', true],
    ['C++', 'Written in C++ 23', true],
    ['quxxyzzy', 'Questions are welcome', false],
    ['white xyzzy', 'White Rabbit', false],
  ])('"%s" for "%s": %s', (query, text, expected) => {
    expect(isSound(query, text)).toBe(expected);
  });
});

describe('closeNames', () => {
  const pages = [
    { type: 'project', name: 'SPEC', id: 'spec' },
    { type: 'project', name: 'SVEC', id: 'svec' },
    { type: 'ecosystem', name: 'White Rabbit', id: 'white-rabbit' },
    { type: 'project', name: 'Indico', id: 'indico' },
  ] as const;

  it.each([
    ['spek', ['SPEC']],
    ['whit rabit', ['White Rabbit']],
    ['rabit', ['rabbit']],
    ['indigo', ['Indico']],
    ['indico', []],
    ['xy', []],
    ['something else', []],
  ])('for "%s"', (query, expected) => {
    expect(closeNames(query, pages)).toEqual(expected);
  });
});

describe('withoutLastWord', () => {
  it.each([
    ['white rabbit core', 'white rabbit'],
    ['white ', ''],
    ['', ''],
  ])('of "%s"', (query, expected) => {
    expect(withoutLastWord(query)).toBe(expected);
  });
});
