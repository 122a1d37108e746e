/** Pictures beside entries and those that the refresh keeps: one fault at a time in a valid instance. */
import { expect, it } from 'vitest';

import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { plus, problemsOf } from '../fixtures/validate/overlay.ts';

const FRONT = 'catalogue/images/board/front.svg';
const RECORD = 'catalogue/media/board/pictures.json';
const PAGE = 'content/guidelines/software/publish.mdx';
const BESIDE = 'content/guidelines/software/board.png';
const FILE = '0123456789abcdef-320.avif';

/** A record of one picture, with these values changed. */
function record(changes: object = {}): string {
  const picture = {
    address: 'https://git.example.org/things/board/raw/front.png',
    manifest: '.ohwr.yaml',
    fetched: '2026-11-20T02:00:00Z',
    hash: 'a'.repeat(64),
    files: [{ file: FILE, type: 'image/avif', width: 320, height: 200 }],
  };
  return JSON.stringify({ pictures: [{ ...picture, ...changes }] });
}

const CASES: readonly FaultCase[] = [
  [
    'page/picture',
    { [PAGE]: plus('\n![The board](./gone.png)\n') },
    'page/picture There is no file content/guidelines/software/gone.png.',
  ],
  [
    'page/picture',
    { [PAGE]: plus('\n![The board](../../../catalogue/images/board/a.png)\n') },
    'page/picture There is no file catalogue/images/board/a.png.',
  ],
  [
    'page/picture',
    { [PAGE]: plus('\n![](./board.png)\n'), [BESIDE]: 'x' },
    'page/picture Say what the picture shows',
  ],
  [
    'page/picture',
    { [PAGE]: plus('\n![The board](./board.png)\n'), [BESIDE]: Buffer.alloc(10_000_001) },
    'page/picture A picture may have 10 MB at most.',
  ],
  [
    'image/unreadable',
    { [FRONT]: '<!doctype html><title>Sign in</title>' },
    'catalogue/hardware/board.yaml:12:11 image/unreadable This is no picture, whatever its name says',
  ],
  [
    'image/unreadable',
    { [FRONT]: `<svg ${'x'.repeat(10_000_000)}/>` },
    'catalogue/hardware/board.yaml:12:11 image/unreadable A picture may have 10 MB at most.',
  ],
  ['media/missing', { [RECORD]: record() }, `${RECORD}:1:`],
  ['media/unused', { [`catalogue/media/board/${FILE}`]: 'x' }, `catalogue/media/board/${FILE}:1:1`],
  [
    'media/no-entry',
    { 'catalogue/media/nobody/pictures.json': '{ "pictures": [] }' },
    'catalogue/media/nobody/pictures.json:1:1 media/no-entry There is no project "nobody"',
  ],
  ['schema/value', { [RECORD]: record({ hash: 'b', files: [] }) }, `${RECORD}:1:`],
];

expectEachFault('a picture', CASES);

it('beside a page, with words for it, is no fault', () => {
  const page = plus('\n![The board](./board.png)\n');
  expect(problemsOf({ [PAGE]: page, [BESIDE]: 'x' })).toEqual(problemsOf({}));
});
