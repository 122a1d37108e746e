import { describe, expect, it } from 'vitest';

import { markdownHtml } from '../../src/catalogue/markdown-html.ts';
import { descriptionFaults } from '../../src/instance/validate/description-faults.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
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
  it.each([
    ['[a](javascript:x) and [b](</c d> "e")', ['javascript:x', '/c d']],
    ['[a](java&#x73;cript&colon;x\\(1\\))', ['javascript:x(1)']],
    ['[a][b]\n\n[b]: data:x "c"', ['data:x']],
    ['<javascript:x> <a@b.example>', ['javascript:x']],
    ['![a](https://x.example/a.png)', ['https://x.example/a.png']],
    ['<a href="javascript:x">a</a> <A HREF = data:y>', ['javascript:x', 'data:y']],
    ['<div>\n[a](b)\n</div>', ['b']],
    ['`[a](b)`, [c `](d)` e](f)\n\n    [g](h)\n\n~~~\n[i](j)\n~~~', ['f']],
    ['[a] (b), \\[c](d)', []],
  ])('of %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each(['{/*', '](', '# a    ', '`a ', '[a]: ', '~~~\n', '*a_ ', '> ', '<a', '&amp;', 'a\n'])(
    'are looked for in good time in %j, short and long',
    (piece) => {
      for (const length of [20_000, 250_000]) {
        const text = `[a](b) ${piece.repeat((length - 7) / piece.length)}`;
        const began = performance.now();
        expect([...descriptionFaults(text, linksIn)].length).toBeLessThan(3);
        expect(performance.now() - began).toBeLessThan(4000);
      }
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
