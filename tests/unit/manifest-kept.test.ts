/** What stays of a manifest that became faulty, part by part: only what its faults may have taken away. */
import { describe, expect, it } from 'vitest';

import { isRefusing, withKept } from '../../src/manifests/kept.ts';
import { readManifests } from '../../src/manifests/read.ts';
import type { ManifestFields, ManifestRecord } from '../../src/schemas/manifest/manifest.ts';

const THEN = '2026-11-01T02:00:00Z';
const OLDER = '2026-10-01T02:00:00Z';
const OHWR = '.ohwr.yaml';
const ohwr = (rows: string) => ({ [OHWR]: `version: 1.0.0\n${rows}` });

function kept(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  more: Partial<ManifestRecord> = {},
) {
  const { further: _, ...record } = readManifests(before);
  return withKept(readManifests(now), { ...record, ...more }, THEN);
}

const links = (...names: string[]) =>
  ohwr(`name: A\nlinks:\n${names.map((name) => `  - ${name}\n`).join('')}`);
const link = (name: string, page = name) => `{ name: ${name}, url: "https://a.org/${page}" }`;
const labels = ({ links: { others = [] } = {} }: ManifestFields) =>
  others.map(({ label }) => label);

describe('the last good values', () => {
  it('stay beside those that are read now, each with where it came from and since when', () => {
    const before = ohwr('name: A\nwebsite: https://a.org/\nissues: https://a.org/issues\n');
    const now = ohwr('name: B\nwebsite: a\nforum: https://a.org/forum\n');
    const { fields, sources, kept: since } = kept(before, now);
    expect(fields).toEqual({
      name: 'B',
      links: {
        homepage: 'https://a.org/',
        issues: 'https://a.org/issues',
        forum: 'https://a.org/forum',
      },
    });
    const paths = ['name', 'links.homepage', 'links.issues', 'links.forum'];
    expect(sources).toEqual(Object.fromEntries(paths.map((path) => [path, OHWR])));
    expect(since).toEqual({ 'links.homepage': THEN, 'links.issues': THEN });
  });

  it('are as old as they were the last time', () => {
    const before = ohwr('name: A\nwebsite: https://a.org/\n');
    const now = ohwr('name: A\nwebsite: a\n');
    const { kept: since } = kept(before, now, { kept: { 'links.homepage': OLDER } });
    expect(since).toEqual({ 'links.homepage': OLDER });
  });

  it('go with a file that is sound without them, or is gone', () => {
    const before = ohwr('name: A\nwebsite: https://a.org/\n');
    for (const now of [ohwr('name: A\n'), ohwr('name: A\nnosuchthing: 1\n'), {}]) {
      const reading = kept(before, now);
      expect(reading.fields.links).toBeUndefined();
      expect(reading).not.toHaveProperty('kept');
    }
    expect(kept(ohwr('name: A\n'), ohwr('name: A\nwebsite: a\n'))).not.toHaveProperty('kept');
    expect(withKept(readManifests(ohwr('website: a\n')), undefined, THEN)).not.toHaveProperty(
      'kept',
    );
  });

  it('are those of the faulty file alone', () => {
    const cff = 'cff-version: 1.2.0\ntitle: A\nurl: https://a.org/\n';
    const before = { 'CITATION.cff': cff, ...ohwr('forum: https://a.org/forum\n') };
    const now = { ...ohwr('forum: x\n'), 'CITATION.cff': 'cff-version: 1.2.0\ntitle: A\n' };
    expect(kept(before, now).fields).toEqual({
      name: 'A',
      links: { forum: 'https://a.org/forum' },
    });
  });

  it('give way to a value that a more trusted file states now, not to one of a less trusted', () => {
    const before = { 'CITATION.cff': 'cff-version: 1.2.0\ntitle: A\n' };
    const broken = { 'CITATION.cff': 'cff-version: 1.2.0\ntitle: [1, 2]\n' };
    expect(kept(before, { ...broken, ...ohwr('name: B\n') }).fields.name).toBe('B');
    const zenodo = { '.zenodo.json': '{"title": "C"}' };
    const { fields, sources } = kept(before, { ...broken, ...zenodo });
    expect([fields.name, sources['name']]).toEqual(['A', 'CITATION.cff']);
  });
});

describe('a list of which items were refused', () => {
  const good = links(link('One'), link('Two'), link('Three'));

  it.each([
    ['one item', links(link('One'), '{ name: Two }', link('Three')), ['One', 'Three', 'Two']],
    ['two faults of one item', links(link('One'), '{ name: [], url: x }'), ['One', 'Two']],
    ['two items', links(link('One'), 'x', 'y'), ['One', 'Two', 'Three']],
    ['an item, and another label for a page', links(link('New', 'One'), 'x'), ['New', 'Two']],
    ['an item, and another page for a label', links(link('One', 'new'), 'x'), ['One', 'Two']],
  ])('is completed by as many as before: %s', (_, now, expected) => {
    expect(labels(kept(good, now).fields)).toEqual(expected);
  });

  it('is as it is where its items are all sound, whatever else is faulty', () => {
    const now = { [OHWR]: `${links(link('One'))[OHWR]}website: x\n` };
    const reading = kept({ [OHWR]: `${good[OHWR]}website: https://a.org/\n` }, now);
    expect(labels(reading.fields)).toEqual(['One']);
    expect(reading.kept).toEqual({ 'links.homepage': THEN });
  });
});

it('completes a value that has parts with the parts that it had', () => {
  const cff = (title: string) =>
    `cff-version: 1.2.0\nauthors: [{ name: A }]\ntitle: ${title}\nversion: "1"\n`;
  const { fields, kept: since } = kept(
    { 'CITATION.cff': cff('A') },
    { 'CITATION.cff': cff('[1, 2]') },
  );
  expect(fields.citation).toEqual({ authors: ['A'], title: 'A', version: '1' });
  expect(since).toEqual({ name: THEN, citation: THEN });
});

it('keeps the news of before only where the file names no newsfeed now', () => {
  const news = [{ title: 'One', date: '2026-01-02', text: 'It is there.' }];
  const before = ohwr('name: A\nwebsite: https://a.org/\nnewsfeed: https://a.org/n\n');
  const now = (rows: string) => kept(before, ohwr(`name: A\n${rows}`), { news });
  expect(now('website: a\n').news).toEqual(news);
  expect(now('newsfeed: n\n').news).toEqual(news);
  expect(now('website: a\nnewsfeed: https://a.org/m\n')).not.toHaveProperty('news');
});

it('calls no fault one that takes a value away where the value was read', () => {
  const codes = [
    'manifest/license-deprecated',
    'manifest/too-long',
    'manifest/unknown-key',
  ] as const;
  expect(codes.filter((code) => isRefusing({ code }))).toEqual([]);
});
