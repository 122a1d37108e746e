/** Drawings of an office: what is published of them is written anew, and what is not plain is refused at its line. */
import { describe, expect, it } from 'vitest';

import { readSvg, svgFile } from '../../src/instance/brand/svg.ts';
import { parseHtml } from '../../src/lib/html-tree.ts';

const around = (shapes: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${root}>\n${shapes}\n</svg>`;

const faults = (text: string, hasSheet = false) => {
  const reading = readSvg(text, hasSheet);
  return reading.ok
    ? []
    : reading.faults.map(
        ({ message, position: { line, column } }) => `${line}:${column} ${message}`,
      );
};

describe('a plain drawing', () => {
  const text = `<?xml version="1.0"?>
<!-- from an editor -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" viewBox="0 0 40 20" width="4cm" fill="none" role="img">
  <title>A &lt;boat&gt;</title>
  <metadata><x:Work about="https://a.example">words</x:Work></metadata>
  <defs><linearGradient id="sea"><stop offset="1" stop-color="#0a7f8c"/></linearGradient></defs>
  <g clip-path="url(#c)"><path d="M0 0h4" fill="url(#sea)" stroke="currentColor"/></g>
</svg>`;

  it('is written anew without remarks, with ids of its own', () => {
    const reading = readSvg(text, false);
    expect(reading).toEqual({
      ok: true,
      svg: {
        viewBox: '0 0 40 20',
        width: 40,
        height: 20,
        attributes: { fill: 'none' },
        shapes:
          '<defs><linearGradient id="logo-sea"><stop offset="1" stop-color="#0a7f8c"/></linearGradient></defs><g clip-path="url(#logo-c)"><path d="M0 0h4" fill="url(#logo-sea)" stroke="currentColor"/></g>',
      },
    });
  });

  it('can have a sheet where it is a file of its own', () => {
    const sheet = around(
      '<style>.a{fill:#123456}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style><path class="a" d="M0 0"/>',
    );
    const reading = readSvg(sheet, true);
    expect(reading.ok && svgFile(reading.svg)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><style>.a{fill:#123456}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style><path class="a" d="M0 0"/></svg>\n',
    );
    expect(faults(sheet).map((fault) => fault.slice(0, 4))).toEqual(['2:1 ', '2:87']);
  });
});

describe('a drawing is refused', () => {
  it.each([
    ['a script', around('<script>alert(1)</script>'), '2:1 Remove <script>'],
    ['a script of another name', around('<SCRIPT>1</SCRIPT>'), '2:1 Remove <SCRIPT>'],
    ['a script of a namespace', around('<svg:script>1</svg:script>'), '2:1 Remove <svg:script>'],
    ['foreign markup', around('<foreignObject><p>a</p></foreignObject>'), '2:1 Remove <foreign'],
    ['a picture', around('<image href="https://a.example/a.png"/>'), '2:1 Remove <image>'],
    ['a copy of another file', around('<use href="a.svg#b"/>'), '2:1 Remove <use>'],
    ['a link', around('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), '2:1 Remove <a>'],
    ['a movement', around('<g><animate attributeName="x"/></g>'), '2:4 Remove <animate>'],
    ['a drawing within', around('<svg viewBox="0 0 1 1"/>'), '2:1 Remove <svg>'],
    ['words', around('<text>a</text>'), '2:1 Remove <text>'],
    ['bare words', around('<g>a</g>'), '2:1 Turn the text in <g> into paths'],
    ['words in CDATA', around('<g><![CDATA[<script>]]></g>'), '2:1 Turn the text'],
    ['a handler', around('<path d="M0 0" onload="alert(1)"/>'), '2:16 Remove `onload`'],
    ['a handler of the whole', around('', ' onload="alert(1)"'), '1:61 Remove `onload`'],
    ['a style', around('<path style="fill:red" d="M0 0"/>'), '2:7 Remove `style`'],
    ['a class', around('<path class="btn" d="M0 0"/>'), '2:7 Remove `class`'],
    ['a lead elsewhere', around('<path fill="url(https://a.example/#b)"/>'), '2:7 Write `fill`'],
    ['a lead in capitals', around('<path fill="URL(//a.example)"/>'), '2:7 Write `fill`'],
    ['an escape', String.raw`${around('<path fill="u\\72l(a.svg)"/>')}`, '2:7 Write `fill`'],
    ['an address in quotes', around(`<path mask='url("a.svg#b")'/>`), '2:7 Write `mask`'],
    [
      'a way out of the attribute',
      around('<g fill="&quot;&gt;&lt;script&gt;"/>'),
      '2:4 Write `fill`',
    ],
    [
      'an entity of its own',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${around('&a;')}`,
      '1:32 This is no SVG',
    ],
    ['an unknown entity', around('<g>&a;</g>'), '2:6 This is no SVG'],
    ['an element left open', around('<g>'), '3:6 This is no SVG'],
    ['no XML', 'GIF89a', '1:1 This is no SVG'],
    ['nothing', '', '1:1 This is no SVG'],
    ['another language', '<html/>', '1:1 The first element must be <svg>'],
    ['no size', '<svg><path d="M0 0"/></svg>', '1:1 Give <svg> a `viewBox`'],
    ['an empty size', '<svg viewBox="0 0 0 10"/>', '1:1 Give <svg> a `viewBox`'],
    ['great depth', around('<g>'.repeat(2000)), '2:117 This is no SVG'],
  ])('for %s', (_what, text, says) => {
    expect(faults(text)).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    '@import "https://a.example/a.css"',
    '@import url(//a.example)',
    '@font-face{src:local(a)}',
    '.a{fill:url(//a.example)}',
    String.raw`.a{fill:\75rl(//a.example)}`,
    '.a{background:image-set("https://a.example" 1x)}',
    '</style><script>',
  ])('for a sheet with %s', (rules) => {
    expect(faults(around(`<style>${rules.replaceAll('<', '&lt;')}</style>`), true)).toEqual([
      expect.stringContaining('2:1 Write the sheet of plain rules'),
    ]);
  });

  it('names no more faults than one reads', () => {
    expect(faults(around('<a/>'.repeat(500)))).toHaveLength(8);
  });
});

it('is the same to a browser as it was to the reader', () => {
  const reading = readSvg(
    around('<g fill="currentColor"><path d="M0 0"/><rect width="1"/></g>'),
    false,
  );
  const shapes = reading.ok ? reading.svg.shapes : '';
  const names = parseHtml(`<svg>${shapes}</svg><p>after</p>`).elements.map(
    ({ tagName }) => tagName,
  );
  expect(names).toEqual(['svg', 'g', 'path', 'rect', 'p']);
});
