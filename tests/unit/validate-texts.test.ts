/** What the texts of an office may say and what they may not: figures, people, links and pictures, by examples of each. */
import { beforeAll, describe, expect, it } from 'vitest';

import {
  type Changes,
  plus,
  problemsOf,
  readAhead,
  shortened,
} from '../fixtures/validate/overlay.ts';

const PAGE = 'content/guidelines/software/publish.mdx';
const ABOUT = 'content/pages/about.mdx';
const BOARD = 'catalogue/hardware/board.yaml';
const EXTRA = 'catalogue/software/extra.yaml';
const extra = 'name: Extra\nrepositories: [https://git.example.org/things/extra]\n';

const said = (changes: Changes) =>
  problemsOf(changes)
    .map(shortened)
    .filter((text) => !text.includes('numbers/'));

const line = (text: string) => plus(`\n${text}\n`);
const written = (text: string) =>
  said({ [PAGE]: line(text) }).map((one) => one.replace(`${PAGE}:`, ''));

describe('a figure', () => {
  const requests = (number: string) =>
    `figure/contradicted "house-rules" gives 12 requests, not ${number}. Correct it, or leave the figure out.`;
  const catalogue = (is: string, number: string) =>
    `figure/contradicted the catalogue gives ${is}, not ${number}. Correct it, or leave the figure out.`;

  const FIGURES: readonly (readonly [text: string, ...faults: string[]])[] = [
    ['12 requests came.'],
    ['12.0 requests came.'],
    ['Of 13 requestsX, 13 requests7, v13 requests, 2026-13 requests, 1/13 requests: nothing.'],
    ['13 letters, 13, requests, and 12 requests.'],
    ['13 requests, not 14 requests.', `24:1 ${requests('13')}`, `24:18 ${requests('14')}`],
    ['Came 1,200.5\n  requests.', `24:6 ${requests('1,200.5')}`],
    ['The catalogue has 3 projects. This catalogue lists 1 hardware projects.'],
    ['the catalogue holds 4 projects.', `24:21 ${catalogue('3 projects', '4')}`],
    ['This catalogue contains 0 entries.', `24:25 ${catalogue('3 entries', '0')}`],
    ['The\ncatalogue shows 2 gateware entries.', `25:17 ${catalogue('1 gateware entries', '2')}`],
    ['A catalogue has 4 projects. The catalogue had 4 projects. Another has 4 projects.'],
    ['We keep 5 entries in the catalogue.', `24:9 ${catalogue('3 entries in the catalogue', '5')}`],
    ['All 5 projects in this catalogue.', `24:5 ${catalogue('3 projects in this catalogue', '5')}`],
    ['All 5 projects in their catalogue.'],
    [
      '2 software projects in the catalogue.',
      `24:1 ${catalogue('1 software projects in the catalogue', '2')}`,
    ],
    ['0 documentation projects in the catalogue.'],
  ];
  beforeAll(() =>
    readAhead(
      PAGE,
      FIGURES.map(([text]) => line(text)),
    ),
  );

  it.each(FIGURES)('%j', (text, ...faults) => {
    expect(written(text)).toEqual(faults);
  });

  it('of a source that a page does not cite is not looked for there, those of the catalogue are', () => {
    const text = plus('\n13 requests. The catalogue has 4 projects.\n');
    expect(said({ [ABOUT]: text })).toEqual([`${ABOUT}:8:32 ${catalogue('3 projects', '4')}`]);
  });

  it('may be one of two that sources give', () => {
    const two = {
      'content/sources.yaml': (text: string) =>
        text.replace(
          '{ value: 12, of: requests }',
          '{ value: 12, of: requests }, { value: 13, of: requests }',
        ),
    };
    expect(said({ ...two, [PAGE]: plus('\n12 requests and 13 requests.\n') })).toEqual([]);
    expect(said({ ...two, [PAGE]: plus('\n14 requests.\n') })).toHaveLength(1);
  });
});

describe('an address of mail', () => {
  const personal = (address: string) =>
    `contact/personal-email "${address}" looks like the address of a person. Use the address of a role or a forum.`;

  const ADDRESSES: readonly (readonly [text: string, ...faults: string[]])[] = [
    ['ada.lovelace@a.example', `24:1 ${personal('ada.lovelace@a.example')}`],
    [
      'See A.B-C@a-b.c.example\n\nor d.e@f.example.',
      `24:5 ${personal('A.B-C@a-b.c.example')}`,
      `26:4 ${personal('d.e@f.example')}`,
    ],
    ['(anna.van.der-berg@a.example)', `24:2 ${personal('anna.van.der-berg@a.example')}`],
    ['ada@a.example, a7.b7@a.example, ada.lovelace@localhost, ada.lovelace at a.example'],
    ['open.source@a.example, Team.lead@a.example, x-help.y@a.example, web.x@a.example'],
    ['ada.x7@a.example'],
  ];
  beforeAll(() =>
    readAhead(
      PAGE,
      ADDRESSES.map(([text]) => line(text)),
    ),
  );

  it.each(ADDRESSES)('%j', (text, ...faults) => {
    expect(written(text)).toEqual(faults);
  });
});

describe('an address without encryption', () => {
  const http = (address: string) =>
    `address/http "${address}" is not encrypted. Use https:// if the server answers it.`;

  it.each<[text: string, ...faults: string[]]>([
    ['https://a.example http://localhost:3000/ http://127.0.0.1/ http://[::1]/ xhttp://a.example'],
    ['See (http://a.example/b), please', `${EXTRA}:3:10 ${http('http://a.example/b')}`],
    ['http://localhostile.example', `${EXTRA}:3:10 ${http('http://localhostile.example')}`],
    ['<http://a.example>', `${EXTRA}:3:10 ${http('http://a.example')}`],
  ])('%j', (text, ...faults) => {
    expect(said({ [EXTRA]: `${extra}summary: ${JSON.stringify(text)}\n` })).toEqual(faults);
  });

  it('is seen in a link of a page, however it is spelt', () => {
    expect(written('[a](HTTP://a.example) [b](https://a.example)')).toEqual([
      `24:5 ${http('HTTP://a.example')}`,
    ]);
  });
});

describe('a link of a page', () => {
  const LINKS: readonly (readonly [target: string, fault?: string])[] = [
    ['/catalogue'],
    ['/catalogue/?q=a#b'],
    ['../publish/#first-look'],
    ['#first%2Dlook'],
    ['#'],
    ['mailto:office@a.example'],
    ['/projects/old_board'],
    ['/api/v1/catalogue.json'],
    ['/feeds/all.xml'],
    ['/feeds/all.json'],
    ['#%zz', 'link/unknown-heading "/guidelines/software/publish/" has no heading "#%zz".'],
    [
      '/guidelines/software/publish#a',
      'link/unknown-heading "/guidelines/software/publish/" has no',
    ],
    ['/about/#a', 'link/unknown-heading "/about/" has no heading "#a".'],
    ['publish', 'link/broken The site has no page "/guidelines/software/publish/publish".'],
    [
      '/catalogue/a.mdx',
      'link/broken "/catalogue/a.mdx" names a file. Write the address of its page',
    ],
    ['/catalogue/a.md?b', 'link/broken "/catalogue/a.md?b" names a file.'],
    ['/a.mdxx', 'link/broken The site has no page "/a.mdxx".'],
    [
      '/a.odt',
      'link/broken The site has no page "/a.odt". For a file beside the page, write "./a.odt".',
    ],
    ['/b/c.exe', 'link/broken The site has no page "/b/c.exe".'],
    ['/submit/entries/', 'link/broken This site does not make "/submit/entries/"'],
    ['/tools', 'link/broken This site does not make "/tools"'],
  ];
  beforeAll(() =>
    readAhead(
      PAGE,
      LINKS.map(([text]) => line(`[a](${text})`)),
    ),
  );

  it.each(LINKS)('to %s', (target, fault) => {
    const faults = written(`[a](${target})`);
    expect(faults).toEqual(fault === undefined ? [] : [expect.stringContaining(`24:5 ${fault}`)]);
  });

  it('may lead to a heading of the page in another language', () => {
    const french =
      '---\ntitle: Publier\nsummary: Comment.\n---\n\n## Un regard\n\n[a](#first-look)\n';
    const site = (text: string) => text.replace('locale: en-GB', 'locale: en-GB\nlanguages: [fr]');
    const changes = {
      'content/site.yaml': site,
      'content/guidelines/software/publish.fr.mdx': french,
      [ABOUT]: plus('\n[a](/guidelines/software/publish/#un-regard)\n'),
    };
    expect(said(changes)).toEqual([]);
  });
});

describe('a picture of an entry', () => {
  it.each([
    ['JPEG', '\u00FF\u00D8\u00FF\u00E0'],
    ['PNG', '\u0089PNG\r\n\u001A\n'],
    ['WebP', 'RIFF\n\0\0\0WEBPVP8 '],
    ...['avif', 'avis', 'mif1', 'msf1'].map((brand) => [brand, `\0\0\0\u001Cftyp${brand}`]),
    ['SVG', '<?xml version="1.0"?><!-- a -->\n<svg\n>'],
  ])('is one by its first bytes: %s', (_, bytes) => {
    expect(said({ 'catalogue/images/board/front.svg': Buffer.from(bytes, 'latin1') })).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['GIF', 'GIF89a'],
    ['a sound', 'RIFF\n\0\0\0WAVEfmt '],
    ['a film', '\0\0\0\u001Cftypisom'],
    ['JPEG further below', ' \u00FF\u00D8\u00FF'],
    ['PNG further below', ' \u0089PNG\r\n\u001A\n'],
    ['WebP further below', ' RIFF\n\0\0\0WEBP'],
    ['AVIF further below', ' \0\0\0\u001Cftypavif'],
    ['another element', '<svgs/>'],
    ['SVG far below', `${' '.repeat(4096)}<svg/>`],
  ])('is none: %s', (_, bytes) => {
    expect(said({ 'catalogue/images/board/front.svg': Buffer.from(bytes, 'latin1') })).toEqual([
      `${BOARD}:12:11 image/unreadable This is no picture, whatever its name says: its first bytes are those of none of JPEG, PNG, WebP, AVIF and SVG.`,
    ]);
  });

  it('may have 10 MB', () => {
    const most = Buffer.alloc(10_000_000, '<svg />');
    expect(said({ 'catalogue/images/board/front.svg': most })).toEqual([]);
  });
});
