import { describe, expect, it } from 'vitest';

import { createFormat } from '../../src/lib/format.ts';
import { compareProjects } from '../../src/features/compare/sections.ts';
import { record, words } from './compare-setup.ts';

describe('the source of a value', () => {
  const asOf = '2026-11-12T02:00:00Z';
  const read = { origin: 'forge', forge: 'github', asOf } as const;
  const forged = record('forged', {
    entry: {
      name: 'Forged',
      summary: 'Said by its forge.',
      topics: ['timing'],
      links: { homepage: 'https://forged.test/', forum: 'https://forum.test/' },
      licenses: { software: 'MIT', documentation: 'CC-BY-4.0' },
      since: 2001,
    },
    facts: {
      stars: 12,
      forks: 0,
      openIssues: 3,
      contributors: 7,
      languageBytes: { C: 90, Go: 10 },
    },
    provenance: {
      'entry.summary': read,
      'entry.topics': read,
      'entry.links.homepage': read,
      'entry.links.forum': { origin: 'entry', file: 'catalogue/software/forged.yaml' },
      'entry.licenses.software': { ...read, detected: true },
      'entry.licenses.documentation': { origin: 'manifest', file: 'okh.yml', asOf },
      'entry.since': { origin: 'entry', file: 'catalogue/software/forged.yaml' },
      'facts.stars': read,
      'facts.forks': { ...read, asOf: '2026-10' },
      'facts.openIssues': read,
      'facts.contributors': { origin: 'history', asOf },
      'facts.languageBytes': read,
    },
  });
  const plain = record('plain', { entry: { name: 'Plain', licenses: { software: 'MIT' } } });
  const { sections } = compareProjects([forged, plain], words, createFormat('en-GB'));
  const row = (label: string) =>
    sections.flatMap(({ rows }) => rows).find((one) => one.label === label);
  const GITHUB = 'read from GitHub, 12 Nov 2026';

  it.each([
    ['Purpose', GITHUB],
    ['Topics', GITHUB],
    ['Homepage', GITHUB],
    ['Software', `detected, not declared; ${GITHUB}`],
    ['Documentation', "stated in the project's repository, 12 Nov 2026"],
    ['Stars', GITHUB],
    ['Forks', 'read from GitHub, Oct 2026'],
    ['Open issues', GITHUB],
    ['Contributors', 'read from the git history, 12 Nov 2026'],
    ['Languages', GITHUB],
    ['Forum', undefined],
    ['Since', undefined],
  ])('stands beside it: %s, %s', (label, source) => {
    expect(row(label)?.sources).toEqual([source, undefined]);
  });

  it('makes no difference, and counts are in no order of rank', () => {
    expect(row('Software')?.differs).toBe(false);
    expect(row('Forks')?.cells).toEqual([[{ text: '0' }], []]);
    expect(row('Languages')?.cells[0]?.map(({ text }) => text)).toEqual(['C 90%', 'Go 10%']);
  });
});
