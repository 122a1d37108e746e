/** Pictures beside entries and those that the refresh keeps: one fault at a time in a valid instance. */
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';

const FRONT = 'catalogue/images/board/front.svg';
const RECORD = 'catalogue/media/board/pictures.json';
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
