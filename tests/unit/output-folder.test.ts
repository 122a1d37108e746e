/** The finished site and what stands beside it, whenever a build ends. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import {
  buildingFolder,
  giveUp,
  outputFolder,
  putInPlace,
  tidyBeside,
} from '../../src/site/output-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pid: ended } = spawnSync(process.execPath, ['--version']);
let root = '';
const dist = () => join(root, 'dist');
const make = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const shown = () => readFileSync(join(dist(), 'index.html'), 'utf8');

beforeEach(() => {
  root = temporaryFolder('output');
});

describe('the folder of the site', () => {
  it('is the one that is wished for, else dist', () => {
    expect(outputFolder(dist(), [])).toBe(dist());
    expect(outputFolder(undefined, [])).toMatch(/dist$/);
    expect(outputFolder('', [])).toMatch(/dist$/);
  });

  it('is where a link leads', () => {
    make(join(root, 'www'), 'old');
    symlinkSync(join(root, 'www'), dist());
    expect(outputFolder(dist(), [])).toBe(join(root, 'www'));
  });

  it('holds nothing that a site is made from', () => {
    const program = join(root, 'program');
    mkdirSync(program);
    for (const setting of [program, root, dirname(root), '/'])
      expect(() => outputFolder(setting, [program])).toThrow('Name a folder for the site alone.');
    expect(outputFolder(join(program, 'dist'), [program])).toBe(join(program, 'dist'));
    expect(outputFolder(`${program}-site`, [program])).toBe(`${program}-site`);
  });
});

describe('a finished site', () => {
  it.each([true, false])('takes the place of the one from before (%s)', (isBefore) => {
    if (isBefore) make(dist(), 'old');
    make(buildingFolder(dist()), 'new');
    putInPlace(dist());
    expect(shown()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves a clone of the published branch what belongs to git', () => {
    make(dist(), 'old');
    make(join(dist(), '.git'), 'history');
    make(buildingFolder(dist()), 'new');
    putInPlace(dist());
    expect(shown()).toBe('new');
    expect(existsSync(join(dist(), '.git', 'index.html'))).toBe(true);
  });
});

it('makes a site whose folder is named like that of the program outside of it, for Astro too', () => {
  expect(buildingFolder(`${process.cwd()}-site`).startsWith(process.cwd())).toBe(false);
});

describe('a build that does not come to its end', () => {
  it('leaves the site as it was, and nothing beside it', () => {
    make(dist(), 'old');
    make(buildingFolder(dist()), 'half');
    giveUp(dist());
    expect(shown()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves nothing that the next one does not remove', () => {
    make(dist(), 'old');
    make(join(root, `.dist.building-${ended}`), 'half');
    make(join(root, `.dist.before-${ended}`), 'older');
    make(join(root, `.dist.building-${process.ppid}`), 'of another that runs');
    make(join(root, 'other.building-1'), 'not of this folder');
    tidyBeside(dist());
    expect(shown()).toBe('old');
    expect(readdirSync(root).toSorted()).toEqual([
      `.dist.building-${process.ppid}`,
      'dist',
      'other.building-1',
    ]);
  });

  it('gives the old site back to the next one, if it ended between two renames', () => {
    make(join(root, `.dist.before-${ended}`), 'old');
    make(join(root, `.dist.building-${ended}`), 'new');
    tidyBeside(dist());
    expect(shown()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

/** Memory as a file system of its own, where Linux has one, or the disk, if temporary files are in memory. */
const OTHER = ['/dev/shm', resolve('node_modules/.cache')].find(
  (place) => existsSync(place) && statSync(place).dev !== statSync(tmpdir()).dev,
);

describe.skipIf(OTHER === undefined)('a folder on another file system', () => {
  let folder = '';
  const current = process.cwd();

  beforeEach(() => {
    process.chdir(root);
    folder = join(mkdtempSync(join(OTHER ?? '', 'output-')), 'dist');
    return () => {
      process.chdir(current);
      rmSync(dirname(folder), { recursive: true });
    };
  });

  it('gets the site from where Astro can rename files to', () => {
    make(folder, 'old');
    make(buildingFolder(folder), 'new');
    expect(statSync(buildingFolder(folder)).dev).toBe(statSync(root).dev);
    putInPlace(folder);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
    expect(existsSync(buildingFolder(folder))).toBe(false);
  });

  it.each([
    { end: 'fails', tidy: giveUp },
    { end: 'is killed', tidy: tidyBeside },
  ])('keeps the site when a build $end', ({ tidy }) => {
    make(folder, 'old');
    make(buildingFolder(folder), 'half');
    tidy(folder);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
    expect(existsSync(buildingFolder(folder))).toBe(false);
  });
});
