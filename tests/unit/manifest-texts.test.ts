import { describe, expect, it } from 'vitest';

import { firstSection } from '../../src/manifests/markdown.ts';
import { readNewsfeed } from '../../src/manifests/newsfeed.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { withTexts } from '../../src/manifests/texts.ts';

describe('the description file', () => {
  it('is its first section that says something, as text', () => {
    const markdown = [
      '---\ntitle: x\n---',
      '# Carrier',
      '[![build](https://x.example/b.svg)](https://x.example)',
      '<!-- hidden -->',
      '[[_TOC_]]',
      '## What it is',
      'A *board* with `code` and ![a picture](top.jpg).<script>alert(1)</script>',
      '```\n# no heading\n```',
      '## Next',
      'Not this.',
    ].join('\n\n');
    expect(firstSection(markdown)).toBe('A board with code and .\n\n# no heading');
  });

  it('does not begin before the line that closes the front matter, nor long after it', () => {
    const text = ['---', 'title: x', 'list:', '    - a', '---', '- A list.', '---', 'More.'];
    expect(firstSection(text.join('\n'))).toBe('A list.\n\nMore.');
    expect(firstSection('---\nNo: key\n\nText.')).toContain('No: key');
  });

  it.each([
    '_a__ ',
    '> ',
    '[a](',
    '-a: b\n',
    '    a\n',
    ' \n',
    '\t\t\t\n',
    'a: \n',
    '(',
    '<script ',
  ])('made of %j is read in no time', (piece) => {
    expect(() => firstSection(`---\n${piece.repeat(60_000)}`)).not.toThrow();
    const text = piece.repeat(60_000);
    expect(() =>
      readManifests({ 'codemeta.json': JSON.stringify({ license: text, description: text }) }),
    ).not.toThrow();
  });

  it('that is a web page is named as such, and the last good text stays', () => {
    const reading = readManifests({
      '.ohwr.yaml': 'version: 1.0.0\ndescription: https://x.org/a\n',
    });
    const before = withTexts(reading, { description: '# A\n\nGood text.' });
    expect(before.fields.description).toBe('Good text.');
    const after = withTexts(reading, { description: '<!DOCTYPE html><p>Sign in' }, before);
    expect(after.fields).toEqual(before.fields);
    expect(after.problems).toEqual([
      expect.objectContaining({ code: 'manifest/value', path: 'description' }),
    ]);
    expect(withTexts(reading, {}, before)).toEqual(before);
  });

  it('that is not there is a dead link, and the last good text stays', () => {
    const reading = readManifests({
      '.ohwr.yaml': 'version: 1.0.0\ndescription: https://x.org/a\n',
    });
    const before = withTexts(reading, { description: '# A\n\nGood text.' });
    const after = withTexts(reading, { dead: ['description'] }, before);
    expect(after.fields).toEqual(before.fields);
    expect(after.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'description: There is nothing at this address. Correct it, or put the text there.',
    ]);
  });
});

describe('the newsfeed', () => {
  it('is a list of dated items, the latest first', () => {
    const markdown =
      '# News\n\nIntro 2020-01-01\n\n## First\n\n2024-02-03\n\n![x](y.png)\n\nIt works.\n\n### Detail\n\nMore.\n\n' +
      '## 2025-01-01: Second\n\nBetter.\n\n## Undated\n\nLost.\n\n## Impossible\n\n2024-13-40\n';
    expect(readNewsfeed(markdown)).toEqual([
      { date: '2025-01-01', title: '2025-01-01: Second', text: 'Better.' },
      { date: '2024-02-03', title: 'First', text: 'It works.\n\nDetail\n\nMore.' },
    ]);
  });
});
