/** Words of strangers in what the office sends out: descriptions of the night's merge requests, letters to projects. */
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { letterText } from '../../src/programs/outreach/letter-text.ts';
import { letterTo } from '../../src/programs/outreach/letter.ts';
import { renderMarkdown } from '../../src/refresh/report-markdown.ts';
import type { Report } from '../../src/refresh/report.ts';
import type { CatalogueEvent } from '../../src/schemas/events.ts';
import { fittingSite } from '../../src/instance/values.ts';
import { proposals } from '../refresh/proposal-office.ts';
import { addressOf, LEAST, subject } from './export-setup.ts';
import { deedsOf, HOSTILE } from './hostile-words.ts';

const PLACE = 'https://forge.test/new/';

describe('the look at Markdown', () => {
  it.each(HOSTILE)('sees that this acts: %s', (words) => {
    expect(deedsOf(words)).not.toEqual([]);
  });
});

describe('the description of a merge request of the night', () => {
  // An address holds no blanks; all else may stand in one.
  it.each(HOSTILE.map((words) => words.replaceAll(/\s/g, '-')))(
    'only shows an address that holds %s',
    (words) => {
      const [proposal] = proposals({ 'group/spec-sw': { url: PLACE + words } });
      expect(proposal?.description).toContain(PLACE);
      expect(deedsOf(proposal?.description ?? '')).toEqual([]);
      expect(proposal?.title).toBe('Update the address of spec');
    },
  );
});

describe('the report of a refresh', () => {
  const report = (words: string): Report => ({
    at: '2026-11-21T02:00:00Z',
    seconds: 1,
    hasEnded: false,
    counts: {
      known: 1,
      due: 1,
      fresh: 0,
      reached: 0,
      resumed: 0,
      changed: 0,
      failing: 1,
      deferred: 1,
    },
    forges: [],
    services: [],
    catalogues: [],
    changes: [{ project: 'a', repository: words, facts: ['topics'] }],
    failures: [
      {
        project: 'a',
        repository: words,
        reason: 'unreachable',
        since: '2026-11-20',
        message: words,
        advice: words,
      },
    ],
    moves: [{ project: 'a', repository: words, advice: words }],
    deferred: [words],
    events: [{ date: '2026-11-21', type: 'release', project: 'a', tag: words } as CatalogueEvent],
    slowest: [{ repository: words, seconds: 1 }],
    losses: { lost: [], reachable: 1, isTooMuch: false },
    isRefused: false,
    written: [],
    warnings: [words],
    faults: [words],
  });

  it.each(HOSTILE)('only shows %s', (words) => {
    expect(deedsOf(renderMarkdown(report(words)))).toEqual([]);
  });
});

describe('a letter to a project', () => {
  const site = fittingSite(readInstance('tests/fixtures/small'));

  function letterFor(name: string): string {
    const about = subject('software', { ...LEAST, name }, { hygiene: { readme: false } });
    const letter = letterTo(about, { site, guidelines: new Set() });
    return letter ? letterText(letter, { title: site.title, addressOf }) : '';
  }

  // The schema refuses names with line breaks and tags.
  it.each(HOSTILE.filter((words) => !/\n|<[a-z]/.test(words)))(
    'does no more for a name that is %s',
    (name) => {
      const text = letterFor(name);
      expect(text).toContain('# ');
      expect(deedsOf(text)).toEqual(deedsOf(letterFor('Tool')));
    },
  );
});
