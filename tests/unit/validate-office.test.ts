/** What an office says of itself is checked as its catalogue is. */
import { describe, expect, it } from 'vitest';

import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const EVENT = 'content/events/open-day.yaml';
const NEWS = 'content/news/2026-11-02-open-day.mdx';

const event = (more = '') => `title: Open day
start: 2026-11-02
summary: Boards and code to look at.
sources:
  - { title: Programme of the open day, url: 'https://example.org/open-day' }
${more}`;

const news = (more = '') => `---
title: The open day
date: 2026-11-02
summary: Boards and code were shown.
sources:
  - { title: Programme of the open day, url: 'https://example.org/open-day' }
${more}---

Many came.
`;

const faultsOf = (changes: Record<string, string>) => problemsOf(changes).map(shortened);

describe('the files of an office', () => {
  it('may name each other', () => {
    const changes = {
      [EVENT]: event('related: { news: [2026-11-02-open-day] }\n'),
      [NEWS]: news('related: { events: [open-day] }\n'),
    };
    expect(faultsOf(changes)).toEqual([]);
    // The first reading of pages starts a program.
  }, 60_000);

  it.each([
    ['projects', 'entries', `${EVENT}:6:22 office/unknown-related There is no project`],
    ['ecosystems', 'ecosystems', `${EVENT}:6:25 office/unknown-related There is no ecosystem`],
    ['events', 'events', `${EVENT}:6:21 office/unknown-related There is no event`],
    ['news', 'news', `${EVENT}:6:19 office/unknown-related There is no news`],
  ])('name only %s that are there', (_name, list, expected) => {
    const faults = faultsOf({ [EVENT]: event(`related: { ${list}: [nobody-knows] }\n`) });
    expect(faults.map((fault) => fault.slice(0, expected.length))).toEqual([expected]);
  });

  it('are named by ids, and end as they should', () => {
    expect(faultsOf({ 'content/events/Open Day.yaml': event() })[0]).toContain('file/name');
    expect(faultsOf({ 'content/events/open-day.yml': event() })[0]).toContain('file/extension');
  });

  it('name their sources', () => {
    const [fault] = faultsOf({ [EVENT]: event().replace(/sources:[^]*/, '') });
    expect(fault).toContain(`${EVENT}:1:1 schema/missing`);
  });
});
