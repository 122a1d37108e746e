/** What an office says of itself is checked as its catalogue is. */
import { describe, expect, it } from 'vitest';

import { type Changes, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

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

const faultsOf = (changes: Changes) => problemsOf(changes).map(shortened);

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

describe('an event', () => {
  it.each([
    ['a day', 'start: 2026-11-02'],
    ['a month', 'start: 2026-11'],
    ['a year', 'start: 2026'],
    ['days', 'start: 2026-11-02\nend: 2026-11-04'],
    ['times', 'start: 2026-11-02T14:00\nend: 2026-11-02T15:30\ntimeZone: Europe/Zurich'],
    ['a leap day', 'start: 2028-02-29'],
  ])('lasts %s', (_name, lines) => {
    expect(faultsOf({ [EVENT]: event().replace('start: 2026-11-02', lines) })).toEqual([]);
  });

  it.each([
    ['start: 2026-02-30', '2:8 schema/value `start`: There is no such day'],
    [
      'start: 2026-11-02T25:00\ntimeZone: UTC',
      '2:8 schema/value `start`: There is no such day or time',
    ],
    [
      'start: 2026-03-29T02:30\ntimeZone: Europe/Zurich',
      '2:8 schema/value `start`: Clocks skip this time',
    ],
    [
      'start: 2026-11-02T14:00\ntimeZone: Europe/Geneva',
      '3:11 schema/value `timeZone`: Write the name of a time zone',
    ],
    ['start: 2 November 2026', '2:8 schema/value `start`: Write a day'],
    ['start: 2026-11-02T14:00', '2:8 schema/value `start`: Say under `timeZone`'],
    ['start: 2026-11-02\nend: 2026-11-01', '3:6 schema/value `end`: It ends before it starts'],
    [
      'start: 2026-11-02\nend: 2026-11-02T18:00',
      '3:6 schema/value `end`: Write start and end alike',
    ],
    [
      'start: 2026-11-02\ntimeZone: Europe/Geneva',
      '3:11 schema/value `timeZone`: Write the name of a time',
    ],
    ['start: 2026-11-02\ntimeZone: CET', '3:11 schema/value `timeZone`: Write the name of a time'],
    [
      'start: 2026-11-02\nlanguage: english!',
      '3:11 schema/value `language`: Write the code of a language',
    ],
    [
      'start: 2026-11-02\nplace: "Hall\\nGround floor"',
      '3:8 schema/value `place`: Write this on one line',
    ],
  ])('says of "%s" what is wrong', (lines, expected) => {
    const [fault, ...others] = faultsOf({
      [EVENT]: event().replace('start: 2026-11-02', lines),
    });
    expect(fault?.slice(0, EVENT.length + 1 + expected.length)).toBe(`${EVENT}:${expected}`);
    expect(others).toEqual([]);
  });
});

describe('news', () => {
  const faultOf = (file: string, date = '2026-11-02') =>
    faultsOf({ [`content/news/${file}`]: news().replace('date: 2026-11-02', `date: ${date}`) });

  it.each([
    ['2026-11-02-open-day.mdx', '2026-11-02'],
    ['2026-11-open-day.mdx', '2026-11'],
    ['2026-20-years.mdx', '2026'],
  ])('is called %s for its date %s', (file, date) => {
    expect(faultOf(file, date)).toEqual([]);
  });

  it.each([
    ['open-day.mdx', '2026-11-02', '1:1 office/news-name "open-day" does not begin with a date'],
    [
      '2026-11-02-open-day.mdx',
      '2026-11-03',
      '3:7 office/news-name "2026-11-02-open-day" does not begin with "2026-11-03"',
    ],
    ['2026-02-30-open-day.mdx', '2026-02-30', '3:7 schema/value `date`: There is no such day'],
    ['2026/2026-11-02-open-day.mdx', '2026-11-02', '1:1 office/news-name Put each piece'],
  ])('in %s of %s is refused', (file, date, expected) => {
    const place = `content/news/${file}:${expected}`;
    expect(faultOf(file, date).map((fault) => fault.slice(0, place.length))).toContain(place);
  });
});

describe('the mandate', () => {
  const MANDATE = 'content/mandate.yaml';
  const mandate = (duty: string) => `summary: What the office is for.
parts:
  - id: inside
    label: Inside
    duties:
      - { id: advise, says: Advise., place: section 1, ${duty} }
sources:
  - { title: Mandate, url: 'https://example.org/mandate' }
`;

  it('leads to pages that are there, and makes a page that others may lead to', () => {
    const changes = {
      [MANDATE]: mandate('where: [{ label: Catalogue, to: /catalogue/ }]'),
      'content/pages/about.mdx': (text: string) => `${text}\n[Mandate](/about/mandate/)\n`,
    };
    expect(faultsOf(changes)).toEqual([]);
  });

  it('may not lead to a page that is not there', () => {
    const [fault] = faultsOf({ [MANDATE]: mandate('where: [{ label: Moon, to: /moon/ }]') });
    expect(fault).toContain(`${MANDATE}:6:83 link/broken`);
  });

  it('names a page for each duty, or says what is missing', () => {
    const [fault] = faultsOf({ [MANDATE]: mandate('') });
    expect(fault).toMatch(/:6:9 schema.*Name a page that fulfils this/);
  });

  it.each(['mandate', 'people', 'partners', 'training'])(
    'and /about/%s/ cannot be linked before it is written',
    (name) => {
      const link = (text: string) => `${text}\n[Here](/about/${name}/)\n`;
      const [fault] = faultsOf({ 'content/pages/about.mdx': link });
      expect(fault).toContain('link/broken');
    },
  );
});
