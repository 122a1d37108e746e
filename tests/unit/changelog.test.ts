/** The changelog: one section a version, which the command and the pipeline read. */
import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import {
  isNewer,
  releasesIn,
  releasesSince,
  UNRELEASED,
} from '../../src/programs/upgrade/changelog.ts';

const text = readFileSync('CHANGELOG.md', 'utf8');
const releases = releasesIn(text);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  version: string;
  packages: Record<string, { version: string }>;
};

describe('the changelog', () => {
  it('begins with what is not released, and goes on with the version of the package', () => {
    expect(releases.slice(0, 2).map((release) => release.version)).toEqual([UNRELEASED, version]);
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });

  it('has each version once, with its day, the newest first', () => {
    const published = releases.slice(1);
    expect(published.filter(({ date }) => !z.iso.date().safeParse(date).success)).toEqual([]);
    const versions = published.map((release) => release.version);
    expect(versions).toEqual(
      [...new Set(versions)].toSorted((one, other) => (isNewer(one, other) ? -1 : 1)),
    );
  });

  it('has the groups of Keep a Changelog, each with points', () => {
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const groups = releases.flatMap((release) => [...release.groups]);
    expect(groups.filter(([name, points]) => !known.includes(name) || points.length === 0)).toEqual(
      [],
    );
    expect(groups.length).toBeGreaterThan(3);
  });
});

describe('what is new', () => {
  const points = (group: string) => ({ groups: new Map([[group, ['One.']]]) });
  const history = [
    { version: UNRELEASED, groups: new Map() },
    { version: '1.10.0', date: '2027-02-01', ...points('Added') },
    { version: '1.9.0', date: '2027-01-01', ...points('Changed') },
  ];
  const since = (noted?: string) => releasesSince(history, noted).map((release) => release.version);

  it.each([
    ['1.9.0', ['1.10.0']],
    ['1.9.5', ['1.10.0']],
    ['1.10.0', []],
    [undefined, ['1.10.0', '1.9.0']],
  ])('since %s', (noted, wanted) => {
    expect(since(noted)).toEqual(wanted);
  });
});
