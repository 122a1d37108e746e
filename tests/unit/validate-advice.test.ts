/** Everything that is said of a fault in pages, records and lists of an office, to the last word, and nothing else. */
import { describe, expect, it } from 'vitest';

import { type Changes, plus, problemsOf, shortened, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const BOARD = 'catalogue/hardware/board.yaml';
const PAGE = 'content/guidelines/software/publish.mdx';
const NUMBERS = 'catalogue/numbers.json';
const SERVICE = 'catalogue/inventory/logbook.yaml';
const BOARDS = 'catalogue/media/board/boards.json';
const PICTURES = 'catalogue/media/board/pictures.json';
const EVENT = 'content/events/fair.yaml';
const PLAN = 'content/tools/release.yaml';
const checklist = plus('\n<Checklist>\n\n- It is done\n\n</Checklist>\n');
const service = (...components: string[]) =>
  `name: Logbook\nowner: Operations\ncriticality: critical\ncomponents:\n${components.map((one) => `  - ${one}\n`).join('')}`;
const french = (text: string) => text.replace('locale: en-GB', 'locale: en-GB\nlanguages: [fr]');
const mistyped = '"MTI" is not on the SPDX list. Did you mean "MIT"?';
const page = '---\ntitle: A\nsummary: B.\n---\n\nText.\n';

const said = (changes: Changes) =>
  problemsOf(changes)
    .map(shortened)
    .filter((text) => !text.includes(' schema/'));

describe('is said:', () => {
  it.each<[what: string, changes: Changes, ...faults: string[]]>([
    [
      'pages of a section that is not there, and pages in none',
      {
        'content/guidelines/zebra/a.mdx': page,
        'content/guidelines/a.mdx': page,
        'content/guidelines/software/a/b.mdx': page,
      },
      'content/guidelines/a.mdx:1:1 guideline/unknown-section Put each page into the folder of a section: content/guidelines/<section>/<page>.mdx.',
      'content/guidelines/software/a/b.mdx:1:1 guideline/unknown-section Put each page into the folder of a section: content/guidelines/<section>/<page>.mdx.',
      'content/guidelines/zebra/a.mdx:1:1 guideline/unknown-section There is no section "zebra". List it in content/site.yaml, under `handbook.sections`.',
    ],
    [
      'a site that cannot be read, and nothing that follows from it',
      { [SITE]: 'a: [\n' },
      expect.stringMatching(/^content\/site\.yaml:\d+:\d+ yaml\/syntax /) as string,
    ],
    [
      'what is related and not there',
      {
        [PAGE]: swap(
          'entries: [driver]',
          'entries: [zebra]\n  guidelines: [software/publsh, software/publish]',
        ),
      },
      `${PAGE}:16:13 guideline/unknown-related There is no project "zebra".`,
      `${PAGE}:17:16 guideline/unknown-related There is no guideline "software/publsh". Did you mean "software/publish"?`,
    ],
    [
      'names of pages that cannot be addresses',
      { 'content/guidelines/software/A b.mdx': page.replace('---\n', '---\nnumber: SW-09\n') },
      'content/guidelines/software/A b.mdx:1:1 file/name The name of the file is the id: use lower-case letters, digits and single hyphens, 80 at most. Rename it, for instance to "a-b".',
    ],
    [
      'files that are not read',
      {
        'catalogue/software/a.YML': 'name: A',
        'catalogue/vocabularies/a.yml': '[]',
        'catalogue/vocabularies/a.txt': '',
        'content/events/a/b.yaml': '',
      },
      'catalogue/software/a.YML:1:1 file/extension The file is not read: its name must end in ".yaml".',
      'catalogue/vocabularies/a.txt:1:1 file/unexpected This file is not read. Remove it.',
      'catalogue/vocabularies/a.yml:1:1 file/unexpected There is no vocabulary of this name, so the file is not read.',
      'content/events/a:1:1 file/unexpected A folder here is not read. Put the files one level up.',
    ],
    [
      'pictures that nothing shows',
      {
        'catalogue/images/a.svg': '<svg/>',
        'catalogue/images/nobody/a.svg': '<svg/>',
        'catalogue/images/board/deep/a.svg': '<svg/>',
        [BOARD]: swap('front.svg', 'deep/b.svg'),
      },
      `${BOARD}:12:11 image/missing There is no file catalogue/images/board/deep/b.svg. Did you mean "deep/a.svg"?`,
      'catalogue/images/a.svg:1:1 image/unused Put pictures into catalogue/images/<id>/; nothing uses this file here.',
      'catalogue/images/board/deep/a.svg:1:1 image/unused The entry "board" does not list this picture under `images`.',
      'catalogue/images/board/front.svg:1:1 image/unused The entry "board" does not list this picture under `images`.',
      'catalogue/images/nobody/a.svg:1:1 image/no-entry There is no project "nobody", so nothing shows this picture.',
    ],
    [
      'drawings and pictures of the refresh without a record, and a record without them',
      {
        [BOARDS]:
          '{ "boards": [{ "drawings": { "top": "t.svg", "bottom": 7 } }, { "drawings": { "bottom": "b.svg" } }] }',
        [PICTURES]:
          '{ "pictures": [{ "files": [{ "file": "a.avif" }, { "file": "b.webp" }, { "file": 7 }] }] }',
        'catalogue/media/board/t.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        'catalogue/media/board/c.svg': '<svg></svg>',
        'catalogue/media/board/b.webp': '',
        'catalogue/media/board/c.webp': '',
        'catalogue/media/board/c.avif': '',
        'catalogue/media/board/README.md': '',
      },
      `${BOARDS}:1:13 media/missing There is no file catalogue/media/board/b.svg. Restore it from the git history, or remove this file: the refresh draws the board again.`,
      'catalogue/media/board/c.avif:1:1 media/unused No `pictures.json` names this picture. Remove it.',
      'catalogue/media/board/c.svg:1:1 media/unused No `boards.json` names this drawing. Remove it.',
      'catalogue/media/board/c.webp:1:1 media/unused No `pictures.json` names this picture. Remove it.',
      `${PICTURES}:1:15 media/missing There is no file catalogue/media/board/a.avif. Restore it from the git history, or remove this file: the refresh fetches the picture again.`,
    ],
    [
      'numbers of nobody, of others, and what is no number',
      {
        [NUMBERS]:
          '{\n"board": ["H-0001", "H-0001", 7],\n"core": 7,\n"family": "H-0002",\n"driver": ["G-1", "H-9"]\n}',
      },
      `${NUMBERS}:2:10 numbers/duplicate H-0001 belongs to "board" already. Give the newer of the two the next free number.`,
      `${NUMBERS}:4:1 numbers/gone "family" has a shelf number and no file any more. Restore its file, and retire it instead.`,
      `${NUMBERS}:5:11 numbers/kind "driver" is software, so its number begins with S. "npm run number" gives it one and keeps G-1, H-9.`,
    ],
    [
      'components that a service lists twice, by whatever they are named',
      {
        [SERVICE]: service(
          '{ entry: board, purl: pkg:npm/a }',
          '{ purl: pkg:npm/board }',
          '{ name: board }',
          '{ entry: board }',
          '{ entry: bord }',
          '{ name: board }',
        ),
      },
      `${SERVICE}:8:14 inventory/duplicate-component Line 5 names the same component. Keep one of them.`,
      `${SERVICE}:9:14 inventory/unknown-entry There is no project "bord". Did you mean "board"?`,
      `${SERVICE}:10:13 inventory/duplicate-component Line 7 names the same component. Keep one of them.`,
    ],
    [
      'licences that are seen, of a font, of a service and its parts',
      {
        [BOARD]: plus('licensesSeen: [{ part: software, license: MTI, where: A }]\n'),
        [SERVICE]: service('{ name: A, license: MTI }').replace('name: L', 'license: MTI\nname: L'),
        'brand/brand.yaml': 'fonts:\n  text: { file: a.woff2, license: MTI, copyright: A }\n',
        'brand/fonts/a.woff2': 'OTTO',
      },
      'brand/brand.yaml:2:17 brand/font This is no WOFF2, whatever its name says. Convert the font.',
      `brand/brand.yaml:2:35 license/unknown-id \`fonts.text.license\`: ${mistyped}`,
      `${BOARD}:15:43 license/unknown-id \`licensesSeen[0].license\`: ${mistyped}`,
      `${SERVICE}:1:10 license/unknown-id \`license\`: ${mistyped}`,
      `${SERVICE}:6:25 license/unknown-id \`components[0].license\`: ${mistyped}`,
    ],
    [
      'what an event names and nobody knows, but only under `related`',
      {
        [EVENT]: `title: Fair\nstart: 2026-11-02\nsummary: A.\nsources: [{ title: A, url: 'https://a.example/' }]\nrelated: { entries: [bord], others: [zebra] }\nother: { entries: [zebra] }\n`,
      },
      `${EVENT}:5:22 office/unknown-related There is no project "bord". Did you mean "board"?`,
    ],
    [
      'news whose name is not its date',
      {
        'content/news/2026-11-03-a.mdx': '---\ndate: 2026-11-02\n---\n',
        'content/news/2025-a.mdx': '---\ndate: 2026\n---\n',
        'content/news/2024-a.mdx': '---\ntitle: A\n---\n',
        'content/news/a-2024-a.mdx': '---\ntitle: A\n---\n',
      },
      'content/news/2025-a.mdx:2:7 office/news-name "2025-a" does not begin with "2026". Make the name of the file and the date the same.',
      'content/news/2026-11-03-a.mdx:2:7 office/news-name "2026-11-03-a" does not begin with "2026-11-02". Make the name of the file and the date the same.',
      'content/news/a-2024-a.mdx:1:1 office/news-name "a-2024-a" does not begin with a date. Name the file by its day, such as "2026-11-21-first-meeting.mdx", or by its month or year where no more is known.',
    ],
    [
      'points of a checklist that nobody has written',
      {
        [PAGE]: checklist,
        [PLAN]:
          'guidelines: { software: [software/publish, zebra] }\nproofs:\n  - { guideline: software/publsh, item: It is done }\n  - { guideline: software/publish, item: Zebra }\n  - { guideline: software/publish, item: 7 }\n  - { item: Zebra }\n',
      },
      `${PLAN}:1:44 tool/unknown-guideline There is no guideline "zebra" with a checklist.`,
      `${PLAN}:3:18 tool/unknown-guideline There is no guideline "software/publsh" with a checklist. Did you mean "software/publish"?`,
      `${PLAN}:4:42 tool/unknown-point The checklist has no point "Zebra".`,
    ],
    [
      'a translation of another page than the one that is there',
      {
        [SITE]: french,
        'content/pages/a.mdx': page,
        'content/pages/a.fr.mdx': page,
        'content/pages/b.fr.mdx': page,
      },
      'content/pages/b.fr.mdx:1:1 language/orphan There is no content/pages/b.mdx, of which this would be a translation. Write that first, in the language of the office, or rename this file.',
    ],
    [
      'links of tools and of the search, but not what only looks like one',
      {
        'content/search.yaml': 'answers: [{ for: [a], to: /a/ }]\nother: /b/\n',
        'content/tools/which-way.yaml':
          'a: { to: /c/ }\nb: [{ add: /d/ }, { adds: /e/, to: f/ }]\n',
        [SITE]: plus('  /g/: /h/\n'),
      },
      'content/search.yaml:1:27 link/broken The site has no page "/a/".',
      `${SITE}:35:8 link/broken The site has no page "/h/".`,
      'content/tools/which-way.yaml:1:10 link/broken The site has no page "/c/".',
      'content/tools/which-way.yaml:2:12 link/broken The site has no page "/d/".',
    ],
  ])('%s', (_what, changes, ...faults) => {
    expect(said(changes)).toEqual(faults);
  });
});
