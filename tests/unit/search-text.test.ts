import { describe, expect, it } from 'vitest';

import { excerptOf } from '../../src/features/search/excerpt.ts';
import { markWords, type Part } from '../../src/features/search/highlight.ts';
import { closeNames } from '../../src/features/search/suggest.ts';
import { words } from '../../src/lib/words.ts';

/** Marked text in brackets. */
const shown = (parts: readonly Part[]) =>
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
    expect(shown(markWords(text, query.split(' ').filter(Boolean)))).toBe(expected);
  });
});

describe('excerptOf', () => {
  const long = (word: string) => Array.from({ length: 40 }, () => word).join(' ');

  it.each([
    ['One ¶ A carrier for an FMC ¶ Last', ['carrier', 'fmc'], 'A [carrier] for an [FMC]'],
    ['FMC ¶ An FMC carrier', ['carrier', 'fmc'], 'An [FMC carrier]'],
    ['if a <img onerror=x> b', ['img'], 'if a <[img] onerror=x> b'],
    ['nothing of it', ['fmc'], ''],
  ])('of "%s" for %j is "%s"', (content, traces, expected) => {
    expect(shown(excerptOf(content, traces))).toBe(expected);
  });

  it('is cut at words, round what was asked', () => {
    const text = shown(excerptOf(`${long('before')} board ${long('after')}`, ['board']));
    expect(text).toMatch(/^… before .*before \[board\] after .* after …$/);
    expect(text.length).toBeLessThan(200);
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
