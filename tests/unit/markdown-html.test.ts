import { describe, expect, it } from 'vitest';

import { markdownHtml } from '../../src/catalogue/markdown-html.ts';
import { linksOf } from '../../src/instance/validate/mdx.ts';
import { plus, problemsOf } from '../fixtures/validate/overlay.ts';

describe('Markdown of an entry', () => {
  it.each([
    ['# One', '<h3>One</h3>'],
    ['One\n---', '<h4>One</h4>'],
    ['###### One', '<h6>One</h6>'],
    [
      '[a](https://x.example)',
      '<p><a rel="nofollow ugc noopener" href="https://x.example">a</a></p>',
    ],
    [
      '<https://x.example>',
      '<p><a rel="nofollow ugc noopener" href="https://x.example">https://x.example</a></p>',
    ],
    ['[a](//x.example)', '<p><a rel="nofollow ugc noopener" href="https://x.example">a</a></p>'],
    ['[a](javascript:x)', '<p><a>a</a></p>'],
    ['<b>a</b>', '<p>&lt;b>a&lt;/b></p>'],
    ['<a href="x">', '<p>&lt;a href="x"></p>'],
  ])('%s', (text, html) => {
    expect(markdownHtml(text)).toBe(html);
  });

  it('asks for no picture', () => {
    expect(
      markdownHtml('![a](https://x.example/a.png) ![b][c]\n\n[c]: https://x.example/c.png'),
    ).not.toContain('<img');
  });

  it.each(['*a_ ', '> ', '- ', '[', '![', '**a*b', '_a__', '`', '](', '<a'])(
    'is shown within a second, whatever is repeated: %s',
    (piece) => {
      const began = performance.now();
      markdownHtml(piece.repeat(20_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});

describe('links of a description', () => {
  it.each(['{/*', '](', '# a    ', '`a ', '[a]: ', '~~~\n'])(
    'are found in good time in 250 kB of %s',
    (piece) => {
      const began = performance.now();
      linksOf(piece.repeat(250_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});

describe('a description', () => {
  const said = (text: string) =>
    problemsOf({
      'catalogue/hardware/board.yaml': plus(`description: ${JSON.stringify(text)}\n`),
    }).map(({ code }) => code);

  it.each([
    ['![a](https://x.example/a.png)', 'markdown/picture'],
    ['*a_ '.repeat(2000), 'markdown/crowded'],
    ['[a](//x.example)', 'address/scheme'],
  ])('is refused: %.20s', (text, code) => {
    expect(said(text)).toContain(code);
  });
});
