import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { traceMessages } from '#messages/trace.ts';
import { boardOf } from '../../src/features/trace/board.ts';
import { VARIANTS } from '../../src/features/trace/figure.ts';
import { legendOf } from '../../src/features/trace/legend.ts';
import { sentencesOf } from '../../src/features/trace/sentences.ts';
import { fit, lineWidth, wrap } from '../../src/features/trace/text.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { edges, HOME, node } from './trace-samples.ts';

const options = { title: 'What works with what', kinds: traceMessages.kinds };

describe('fit', () => {
  it.each([
    ['SPEC', 200, 'SPEC'],
    ['A name that is much too long for a card', 100, /^A name.*…$/],
    ['anything', 0, '…'],
  ])('%j in %i', (text, width, expected) => {
    const shown = fit(text, width, 16);
    if (typeof expected === 'string') expect(shown).toBe(expected);
    else expect(shown).toMatch(expected);
    if (width > 0) expect(lineWidth(shown, 16)).toBeLessThanOrEqual(width);
  });

  it.each([
    ['SPEC', ['SPEC']],
    ['White Rabbit Switch', ['White Rabbit', 'Switch']],
    ['Platform-independent', ['Platform-', 'independent']],
    ['Undividednameoftheproject', [/^Undivided.*…$/]],
    ['Six words that need three lines', ['Six words that', /^need.*…$/]],
  ])('wraps %j', (text, expected) => {
    const lines = wrap(text, 110, 16);
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of lines.entries()) {
      expect(line).toMatch(expected[index] ?? '');
      expect(lineWidth(line, 16)).toBeLessThanOrEqual(110);
    }
  });

  it('escapes what markup means', () => {
    expect(escapeHtml(`<a href="x">R&D's</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;',
    );
  });
});

describe('markup', () => {
  const hostile = '<script>alert("1")</script> & \'more\'';
  const nodes = [
    node('board', 'hardware', {
      name: hostile,
      purpose: hostile,
      ref: 'H-0001',
      href: '/?a="b"&c',
    }),
    node('driver', 'software', { focus: true, draft: true }),
  ];
  const board = boardOf(nodes, edges('driver drives board'), { ...options, title: hostile });
  const document = parse(board.markup);

  it('escapes every text', () => {
    expect(board.markup).not.toContain('<script');
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(hostile);
    expect(document.querySelector('a.hardware')?.getAttribute('href')).toBe('/?a="b"&c');
  });

  it('links each card, with its full name as title', () => {
    for (const variant of VARIANTS) {
      const titles = document.querySelectorAll(`.trace-${variant} a.trace-card title`);
      expect(titles.map(({ text }) => text).toSorted()).toEqual([
        `H-0001 ${hostile} ${hostile}`,
        'driver',
      ]);
    }
  });

  it('marks the focus and drafts', () => {
    const card = document.querySelector('a.software');
    expect(card?.classNames).toContain('is-focus');
    expect(card?.querySelector('.trace-ref')?.text).toBe('S-····');
  });

  it('puts a halo only under traces that cross another', () => {
    const lines = edges('one uses first', 'two uses second', 'one uses second', 'two uses first');
    const cards = [
      node('one', 'software'),
      node('two', 'software'),
      node('first', 'hardware'),
      node('second', 'hardware'),
    ];
    const halos = (some: typeof lines) =>
      parse(boardOf(cards, some, options).markup).querySelectorAll('.trace-wide .trace-halo')
        .length;
    expect(halos(lines.slice(0, 2))).toBe(0);
    expect(halos(lines)).toBe(1);
  });

  it('has no inline styles, scripts or ids', () => {
    const home = boardOf(HOME.nodes, HOME.edges, options).markup;
    expect(home).not.toMatch(/ (style|id|on\w+)=/);
  });

  it('shares a class between a card and its traces', () => {
    for (const card of document.querySelectorAll('a.trace-card')) {
      const number = /\bn\d+\b/.exec(card.classNames)?.[0];
      expect(card.closest('svg')?.querySelectorAll(`.trace-net.${number ?? 'none'}`)).toHaveLength(
        1,
      );
    }
  });
});

describe('sentences', () => {
  it('join what one project does to several', () => {
    const nodes = [
      node('carrier', 'hardware'),
      node('core', 'gateware'),
      node('other', 'hardware'),
    ];
    const lines = edges('core runs-on carrier', 'core runs-on other', 'other plugs-into carrier');
    const texts = sentencesOf(nodes, lines).map(({ from, verb, to }) =>
      traceMessages.sentence(from, verb, to),
    );
    expect(texts).toEqual([
      'other (hardware) plugs into carrier (hardware)',
      'core (gateware) runs on carrier (hardware) and other (hardware)',
    ]);
  });

  it('keep declared and derived relations apart', () => {
    const [nodes, [edge]] = [
      [node('a', 'hardware'), node('b', 'hardware')],
      edges('a plugs-into b'),
    ];
    const both = edge ? [edge, { ...edge, derived: true }] : [];
    expect(sentencesOf(nodes, both).map(({ derived }) => derived)).toEqual([false, true]);
  });

  it('name every relation of a figure', () => {
    const count = sentencesOf(HOME.nodes, HOME.edges).reduce((sum, { to }) => sum + to.length, 0);
    expect(count).toBe(HOME.edges.length);
  });
});

describe('legend', () => {
  it('has what the figure has, in the words of its relations', () => {
    expect(legendOf(HOME.nodes, HOME.edges).map(({ form, kind }) => `${form} ${kind}`)).toEqual([
      'line hardware',
      'line gateware',
      'line software',
      'under software',
    ]);
    const [first] = legendOf(HOME.nodes, HOME.edges);
    expect(traceMessages.legend('hardware', first?.verbs ?? [])).toBe('hardware plugs into');
  });

  it('is empty where nothing is drawn', () => {
    expect(legendOf([], [])).toEqual([]);
  });
});
