/** A file of the program imports downwards only, and a newcomer finds what belongs where. */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ROOMS } from '../../rooms.js';
import { findCircle, importGraph } from '../support/import-graph.ts';

const graph = importGraph('src');
/** `content.config.ts` stands beside the rooms, where Astro looks for it. */
const roomOf = (file: string) => file.split('/').at(1) ?? '';
const stands = (file: string) => ROOMS.indexOf(roomOf(file));

/** Each import of a room that stands on the importer's. */
function upward(imports: Iterable<readonly [string, readonly string[]]>): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => stands(file) !== -1 && stands(target) > stands(file))
      .map((target) => `${file} imports ${target}`),
  );
}

describe('the rooms of src/', () => {
  it('are the folders that are there', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual(ROOMS.toSorted());
  });

  it.each(['README.md', 'src/README.md'])('stand in %s, each with what it is for', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const unnamed = ROOMS.filter(
      (room) => !lines.some((line) => new RegExp(`^\\W*${room}/\\W+\\w+`).test(line)),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('imports', () => {
  it('lead downwards, from hundreds of files', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(upward(graph)).toEqual([]);
  });

  it('that lead upwards are found', () => {
    expect(upward([['src/lib/records.ts', ['src/schemas/site.ts', 'src/lib/lock.ts']]])).toEqual([
      'src/lib/records.ts imports src/schemas/site.ts',
    ]);
  });

  it('go in no circle', () => {
    expect(findCircle(graph)).toBeUndefined();
  });

  it('that go in a circle are found', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCircle(circle)).toEqual(['b', 'c', 'b']);
  });
});
