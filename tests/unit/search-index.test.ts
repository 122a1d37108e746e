import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openPageIndex } from '../../src/site/search/page-index.ts';
import { searchedText } from '../../src/site/search/searched-text.ts';
import type { SearchNames } from '../../src/features/search/named-page.ts';
import type { SearchWordsFile } from '../../src/schemas/search-words.ts';
import { builtPagefind } from '../support/built-search.ts';
import { type SearchRecord, searchAttributes } from '../../src/schemas/search-record.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The pages of a site by address, indexed as a build does it. */
async function indexSite(
  pages: Readonly<Record<string, string>>,
  words: SearchWordsFile = {},
): Promise<number> {
  const index = await openPageIndex();
  for (const [url, main] of Object.entries(pages)) {
    const text = searchedText(Buffer.from(`<html lang="en-GB"><body>${main}</body></html>`));
    if (text !== undefined) await index.add(url, text);
  }
  return index.write(folder, words);
}

function mainOf(record: SearchRecord & { name: string }, text = '<p>Text.</p>'): string {
  const attributes = Object.entries(searchAttributes(record)).map(
    ([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<main ${attributes.join(' ')}><h1>Heading</h1>${text}</main>`;
}

const names = async () =>
  JSON.parse(await readFile(join(folder, 'pagefind', 'names.json'), 'utf8')) as SearchNames;

describe('what Pagefind reads of a page', () => {
  /** What is left of a main part, with its white space made simple. */
  const read = (main: string) => {
    const page = `<html lang="de"><body><nav>Menu</nav><main data-pagefind-body>${main}</main><p>Foot`;
    const text = searchedText(Buffer.from(page))?.replace(/\s+/g, ' ');
    expect(text).toMatch(
      /^<html lang="de"><body> <main data-pagefind-body>.*<\/main><\/body><\/html>$/,
    );
    return text?.slice(text.indexOf('-body>') + 6, text.indexOf('</main>')).trim();
  };

  it.each([
    ['words of neighbours', '<dt>Language</dt><dd>C++</dd>', '¶ Language C++'],
    ['words within a sentence', '<p>The <b>S</b>PEC, <a href="/x/">é</a>.</p>', '¶ The SPEC, é. ¶'],
    ['a heading', '<h2 id="x" class="y">Licence</h2><p>MIT', '¶ <h2>Licence ¶ </h2> ¶ MIT'],
    ['blocks apart', '<p>One</p><ul><li>Two</li></ul>', '¶ One ¶ Two ¶'],
    ['text after a break', 'one<br>two', 'one two'],
    [
      'no drawing, script, menu, button',
      '<svg><text>x</text></svg><nav>y</nav><button>z</button><footer>f</footer>',
      '',
    ],
    ['what follows a marked element that is never closed', 'a<hr data-pagefind-ignore>b', 'a ¶ b'],
    ['nothing that is marked', 'a<div data-pagefind-ignore><div>b</div>c</div>d', 'ad'],
    [
      'no label of a list of values',
      '<dl data-search-values><dt>Language</dt><dd>C++</dd></dl><dl><dt>FMC</dt><dd>bus</dd></dl>',
      '¶ C++ ¶ FMC bus ¶',
    ],
    ['a sign in an attribute', '<img alt="a > b" src="x"><p title=\'"\'>c', '¶ c'],
    ['text as it is written', '<p>1 &lt; 2 &amp; é</p>', '¶ 1 &lt; 2 &amp; é ¶'],
  ])('is %s', (_name, main, text) => {
    expect(read(main)).toBe(text);
  });

  it('is nothing where a page does not ask for it', () => {
    expect(searchedText(Buffer.from('<main><p>Text</p></main>'))).toBeUndefined();
  });
});

describe('the index of a site', () => {
  it('keeps what a page says of itself, punctuation included', async () => {
    const record = {
      type: 'project',
      kind: 'hardware',
      name: 'SPEC',
      title: 'Simple "PCIe" Carrier',
      number: 'H-0007',
      id: 'spec',
      summary: 'One board: PCI Express, FMC, and a fibre.',
      facts: 'CERN-OHL-W-2.0 · sold by "A & B"',
      repositories: 'gitlab.example/spec',
    } as const;
    expect(await indexSite({ '/projects/spec/': mainOf(record) })).toBe(1);
    expect((await names()).pages).toEqual([
      { ...record, url: '/projects/spec/', key: expect.stringMatching(/^en-gb_/) as string },
    ]);
  });

  it('joins pages with what people ask who want them', async () => {
    const answers = [
      { for: ['help', 'contact'], to: '/a/' },
      { for: ['buy'], to: '/catalogue/?buy', label: 'Boards for sale', note: 'All of them.' },
      { for: ['ask'], to: '/a/#ask' },
    ];
    await indexSite({ '/a/': mainOf({ type: 'page', name: 'A' }) }, { answers, ignored: ['le'] });
    const { pages, ignored } = await names();
    expect(pages).toMatchObject([
      { url: '/a/', name: 'A', also: ['help', 'contact'] },
      { url: '/a/#ask', name: 'A', also: ['ask'] },
      { url: '/catalogue/?buy', name: 'Boards for sale', summary: 'All of them.', also: ['buy'] },
    ]);
    expect(ignored).toEqual(expect.arrayContaining(['the', 'le']));
  });

  it('fails for an answer that cannot be shown', async () => {
    const answers = [{ for: ['buy'], to: '/gone/' }];
    await expect(
      indexSite({ '/a/': mainOf({ type: 'page', name: 'A' }) }, { answers }),
    ).rejects.toThrow('content/search.yaml: /gone/');
  });

  it('leaves out pages that say nothing, and the interfaces of Pagefind', async () => {
    await indexSite({
      '/a/': mainOf({ type: 'page', name: 'A' }),
      '/b/': '<main><h1>Not for the search</h1></main>',
    });
    expect((await names()).pages.map(({ url }) => url)).toEqual(['/a/']);
    const files = await readdir(join(folder, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });

  it.each([
    ['library', 'It is a C library.'],
    ['libraries', 'It is a C library.'],
    ['energy', '<p>Light and energy</p><p>End</p>'],
    ['v1.0', 'Since v1.0.'],
    ['CERN-OHL-W-2.0', 'Under CERN-OHL-W-2.0, or later.'],
    ['C++', 'Written in C++.'],
    ['wr-switch-sw', 'See wr-switch-sw.'],
  ])('finds %s in "%s"', async (query, text) => {
    await indexSite({
      '/a/': mainOf({ type: 'page', name: 'A' }, text),
      '/b/': mainOf({ type: 'page', name: 'B' }),
    });
    const { results } = await (await builtPagefind(folder)).search(query);
    expect((await names()).pages.map(({ key }) => key)).toContain(results[0]?.id);
    const pages = await Promise.all(results.map((result) => result.data()));
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/a/']);
  });

  it.each([
    ['no page', undefined, /index is empty/],
    ['no page for the search', '<main>Text</main>', /index is empty/],
    [
      'a page without a type',
      '<main data-pagefind-body><h1>A</h1></main>',
      /cannot show a page.*\/a\/.*type/s,
    ],
  ])('fails for %s', async (_name, main, message) => {
    await expect(indexSite(main ? { '/a/': main } : {})).rejects.toThrow(message);
  });
});
