/** Files beside the entries, and files as such. One fault at a time in a valid instance: where it is seen, and what is said. */
import { basename } from 'node:path';

import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { swap } from '../fixtures/validate/overlay.ts';

const BOARD = 'catalogue/hardware/board.yaml';
const NUMBERS = 'catalogue/numbers.json';
const HISTORY = 'catalogue/history.csv';
const COLUMNS = 'date,repository,stars,forks,commits,contributors,openIssues,latestRelease\n';
const METADATA = 'catalogue/metadata.json';
const EXTRA = 'catalogue/software/extra.yaml';
const extra = 'name: Extra\nrepositories: [https://git.example.org/things/extra]\n';

const BOARDS = 'catalogue/media/board/boards.json';
const DRAWING = 'catalogue/media/board/board-0123abcd-top.svg';

/** A record of one board, with these values changed. */
function boards(changes: object = {}): string {
  const board = {
    slug: 'board',
    file: 'board.kicad_pcb',
    repository: 'https://git.example.org/things/board',
    commit: 'a'.repeat(40),
    hash: 'b'.repeat(64),
    drawn: '2026-11-20',
    tool: 'kicad_pcb',
    facts: { copperLayers: 2 },
    parts: [],
    drawings: { top: basename(DRAWING), bottom: basename(DRAWING) },
  };
  return JSON.stringify({ boards: [{ ...board, ...changes }] });
}

const CASES: readonly FaultCase[] = [
  [
    'file/encoding',
    { [EXTRA]: Buffer.from('name: caf\xe9\n', 'latin1') },
    `${EXTRA}:1:10 file/encoding The file is not encoded as UTF-8.`,
  ],
  [
    'file/extension',
    { 'catalogue/software/extra.yml': extra },
    'catalogue/software/extra.yml:1:1 file/extension',
  ],
  [
    'file/name',
    { 'catalogue/software/Big_Name.v2.yaml': extra },
    'catalogue/software/Big_Name.v2.yaml:1:1 file/name The name of the file is the id: use lower-case letters, digits and single hyphens, 80 at most. Rename it, for instance to "big-name-v2".',
  ],
  [
    'file/too-large',
    { [EXTRA]: `name: Extra\n${'# more\n'.repeat(1_500_000)}` },
    `${EXTRA}:1:1 file/too-large The file has 10,254 KiB.`,
  ],
  [
    'file/unexpected',
    { 'catalogue/software/notes.txt': 'x' },
    'catalogue/software/notes.txt:1:1 file/unexpected',
  ],
  [
    'image/missing',
    { [BOARD]: swap('front.svg', 'fornt.svg') },
    `${BOARD}:12:11 image/missing There is no file catalogue/images/board/fornt.svg. Did you mean "front.svg"?`,
    ['image/unused'],
  ],
  [
    'image/no-entry',
    { 'catalogue/images/nobody/a.svg': '<svg/>' },
    'catalogue/images/nobody/a.svg:1:1 image/no-entry There is no project "nobody"',
  ],
  [
    'image/unused',
    { 'catalogue/images/board/back.svg': '<svg/>' },
    'catalogue/images/board/back.svg:1:1 image/unused The entry "board" does not list this picture',
  ],
  [
    'json/duplicate-key',
    { [NUMBERS]: swap('"core"', '"board"') },
    `${NUMBERS}:3:3 json/duplicate-key "board" is given twice.`,
    ['numbers/kind'],
  ],
  [
    'json/syntax',
    { [NUMBERS]: swap('"H-0001",', '"H-0001"') },
    `${NUMBERS}:3:3 json/syntax This is not valid JSON from here on.`,
  ],
  [
    'media/drawing',
    {
      [BOARDS]: boards(),
      [DRAWING]: '<svg xmlns="http://www.w3.org/2000/svg" onload="f()"></svg>',
    },
    `${DRAWING}:1:1 media/drawing This is no drawing that the refresh writes`,
  ],
  [
    'media/drawing',
    { [BOARDS]: boards(), [DRAWING]: '<svg><use href="https://elsewhere.example/a.svg#b"/></svg>' },
    `${DRAWING}:1:1 media/drawing`,
  ],
  [
    'media/missing',
    {
      [BOARDS]: boards({ drawings: { top: 'gone.svg', bottom: basename(DRAWING) } }),
      [DRAWING]: '',
    },
    `${BOARDS}:1:11 media/missing There is no file catalogue/media/board/gone.svg.`,
  ],
  [
    'media/no-entry',
    { 'catalogue/media/nobody/boards.json': '{ "boards": [] }' },
    'catalogue/media/nobody/boards.json:1:1 media/no-entry There is no project "nobody"',
  ],
  ['media/unused', { [DRAWING]: '<svg></svg>' }, `${DRAWING}:1:1 media/unused`],
  [
    'schema/value',
    { [BOARDS]: boards({ drawings: undefined }) },
    `${BOARDS}:1:11 schema/value \`boards[0]\`: A board has either \`drawings\` or \`refused\``,
  ],
  ['json/syntax', { [BOARDS]: '{' }, `${BOARDS}:1:2 json/syntax`],
  [
    'metadata/key',
    { [METADATA]: '{ "https://GIT.example.org/a/b/": {}, "https://git.example.org/a/c": {} }' },
    `${METADATA}:1:3 metadata/key Write this key as "https://git.example.org/a/b".`,
    ['schema/missing'],
  ],
  [
    'date/future',
    { [METADATA]: swap('"fetchedAt": "2026', '"fetchedAt": "2199') },
    `${METADATA}:4:18 date/future \`https://git.example.org/things/board.fetchedAt\`: "2199-11-20T02:00:00Z" is still to come.`,
  ],
  [
    'date/future',
    {
      'catalogue/events.json':
        '[\n{ "type": "listed", "at": "2199-01-01T00:00:00Z", "project": "board" }\n]',
    },
    'catalogue/events.json:1:1 date/future `[0].at`: "2199-01-01T00:00:00Z" is still to come.',
  ],
  [
    'date/future',
    { [HISTORY]: `${COLUMNS}2199-01-01,a.test/b,1,,,,,v1\n` },
    `${HISTORY}:2:1 date/future "2199-01-01" is still to come.`,
  ],
  [
    'schema/type',
    { 'catalogue/events.json': '[{ "type": "nonsense" }]' },
    'catalogue/events.json:1:1 schema/type `[0].type`: This has none of the forms that are possible here.',
  ],
  [
    'json/syntax',
    { 'catalogue/events.json': '[\n<<<<<<< HEAD\n]' },
    'json/syntax The file has the marks of a merge conflict.',
  ],
  [
    'history/columns',
    { [HISTORY]: 'date,repository\n' },
    `${HISTORY}:1:1 history/columns The first line must be "date,repository,stars,`,
  ],
  [
    'history/row',
    { [HISTORY]: `${COLUMNS}2026-11-16,a.test/b,1,,,,,v1\n2026-11-23,a.test/b,many,,,,,v1\n` },
    `${HISTORY}:3:1 history/row \`stars\`:`,
  ],
  [
    'history/row',
    { [HISTORY]: `${COLUMNS}=======\n` },
    `${HISTORY}:2:1 history/row A row has 8 cells, and this one has 1.`,
  ],
  [
    'numbers/duplicate',
    { [NUMBERS]: swap('S-0001', 'G-0001') },
    `${NUMBERS}:4:13 numbers/duplicate G-0001 belongs to "core" already.`,
    ['numbers/kind'],
  ],
  [
    'numbers/duplicate',
    { [NUMBERS]: swap('"S-0001"', '["S-0001", "G-0001"]') },
    `${NUMBERS}:4:13 numbers/duplicate G-0001 belongs to "core" already.`,
  ],
  [
    'numbers/gone',
    { [NUMBERS]: swap('"core"', '"gone"') },
    `${NUMBERS}:3:3 numbers/gone "gone" has a shelf number and no file any more. Restore its file, and retire it instead.`,
  ],
  [
    'numbers/gone',
    { [NUMBERS]: swap('"driver"', '"old-driver"') },
    `${NUMBERS}:4:3 numbers/gone "old-driver" is called "driver" now.`,
  ],
  [
    'numbers/kind',
    { [NUMBERS]: swap('G-0001', 'H-0002') },
    `${NUMBERS}:3:11 numbers/kind "core" is gateware, so its number begins with G.`,
  ],
];

expectEachFault('files beside the entries, and files as such', CASES);
