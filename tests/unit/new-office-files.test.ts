/** `npm run new -- event` and `-- news`, on a copy of a small instance. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { validateCommand } from '../../src/instance/validate/command.ts';
import { formatCommand } from '../../src/programs/entry/format-command.ts';
import { newCommand } from '../../src/programs/entry/new-command.ts';
import { commandInstance } from '../support/command-instance.ts';

const { at, read, output, context } = commandInstance();

const source = ['--source', 'https://open.harbour.example/m', '--source-title', 'Minutes; "all"'];
const meeting = ['event', '--title', 'Tide: meeting', '--summary', 'People meet.', ...source];
const news = [
  'news',
  '--title',
  'A new board',
  '--date',
  '2026-11-21',
  '--summary',
  'It is here.',
  ...source,
];

describe('npm run new', () => {
  it('writes an event from its flags', async () => {
    const more = [
      '--start',
      '2026-12-01T14:00',
      '--end',
      '2026-12-01T16:00',
      '--time-zone',
      'Europe/Lisbon',
    ];
    const rest = ['--place', 'Shed 3', '--tags', 'open-day, camp', '--entries', 'tide-board'];
    expect(await newCommand([...meeting, ...more, ...rest], context()), output()).toBe(0);
    expect(read('content/events/tide-meeting.yaml').replace(/updated: .*/, 'updated: today'))
      .toBe(`# yaml-language-server: $schema=../../catalogue/schema/event.json
title: 'Tide: meeting'
start: 2026-12-01T14:00
end: 2026-12-01T16:00
timeZone: Europe/Lisbon
place: Shed 3
summary: People meet.
tags: [open-day, camp]
related:
  entries: [tide-board]
updated: today
sources:
  - title: Minutes; "all"
    url: https://open.harbour.example/m
`);
    expect(await validateCommand([], { ...context(), now: () => 0 }), output()).toBe(0);
  });

  it('writes news, named by its date', async () => {
    expect(await newCommand(news, context()), output()).toBe(0);
    const text = read('content/news/2026-11-21-a-new-board.mdx');
    expect(text).toMatch(
      /^---\ntitle: A new board\ndate: 2026-11-21\nsummary: It is here.\nsources:\n/,
    );
    expect(text).toMatch(/\n---\n\nSay in one to three sentences/);
    expect(await validateCommand([], { ...context(), now: () => 0 }), output()).toBe(0);
  });

  it('asks a person for what no flag says, and once more where an answer does not fit', async () => {
    const answers = [
      'Camp',
      '2026-02-30',
      '2026-03-01',
      '',
      '',
      '',
      'Harbour',
      '',
      '',
      'Three days.',
      '',
      '',
      '',
      ...source.filter((word) => !word.startsWith('--')),
    ];
    const ask = () => Promise.resolve(answers.shift() ?? '');
    expect(await newCommand(['event'], { ...context(), ask }), output()).toBe(0);
    expect(output()).toContain('There is no such day');
    expect(read('content/events/camp.yaml')).toContain('start: 2026-03-01\nplace: Harbour\n');
    expect(answers).toEqual([]);
  });

  it.each([
    [
      'a day that does not exist',
      [...meeting, '--start', '2026-02-30'],
      2,
      /--start 2026-02-30: There is no such day/,
    ],
    [
      'an end before the start',
      [...meeting, '--start', '2026-12-02', '--end', '2026-12-01'],
      1,
      /It ends before it starts/,
    ],
    [
      'a time without its zone',
      [...meeting, '--start', '2026-12-02T10:00'],
      1,
      /Say under `timeZone`/,
    ],
    [
      'a zone that nobody knows',
      [...meeting, '--start', '2026-12-02', '--time-zone', 'Harbour'],
      2,
      /name of a time zone/,
    ],
    ['no source', meeting.slice(0, 5).concat('--start', '2026-12-02'), 2, /Say --source/],
    [
      'a text with line breaks',
      [...meeting, '--start', '2026-12-02', '--place', 'Hall\nQuay'],
      2,
      /on one line/,
    ],
    [
      'a project that is not there',
      [...meeting, '--start', '2026-12-02', '--entries', 'buoi'],
      2,
      /There is no "buoi"/,
    ],
    [
      'another date in its name',
      [...news, '--id', '2026-11-20-a-new-board'],
      1,
      /does not begin with/,
    ],
    [
      'the flag of something else',
      [...news, '--place', 'Quay'],
      2,
      /--place says nothing of: news/,
    ],
    ['something unknown', ['newsletter'], 2, /"newsletter" cannot be begun/],
  ])('writes nothing for %s', async (_what, words, code, says) => {
    const before = [readdirSync(at('content/events')), readdirSync(at('content/news'))];
    expect(await newCommand(words, context())).toBe(code);
    expect(output()).toMatch(says);
    const after = [readdirSync(at('content/events')), readdirSync(at('content/news'))];
    expect(after).toEqual(before);
  });

  it.each(['content/events/open-day.yaml', 'content/news/2026-03-30-boards-given.mdx'])(
    'never writes over %s',
    async (file) => {
      const before = read(file);
      const words = file.endsWith('.yaml')
        ? [...meeting, '--start', '2026-12-02', '--id', 'open-day']
        : [...news, '--date', '2026-03-30', '--id', '2026-03-30-boards-given'];
      expect(await newCommand([...words, '--force'], context())).toBe(1);
      expect(read(file)).toBe(before);
    },
  );

  it('shows the file without writing it, if told so', async () => {
    expect(await newCommand([...news, '--dry-run'], context())).toBe(0);
    expect(output()).toContain('title: A new board');
    expect(existsSync(at('content/news/2026-11-21-a-new-board.mdx'))).toBe(false);
  });
});

describe('npm run format:catalogue', () => {
  it('names the schema in the files of the office, by the way to it', async () => {
    const partners = 'content/partners.yaml';
    writeFileSync(at(partners), '[]\n');
    expect(await formatCommand(['content', '--check'], context())).toBe(1);
    expect(await formatCommand(['content'], context()), output()).toBe(0);
    expect(read(partners)).toBe(
      '# yaml-language-server: $schema=../catalogue/schema/partners.json\n[]\n',
    );
    expect(read('content/events/open-day.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/catalogue\/schema\/event\.json\ntitle:/,
    );
    expect(await formatCommand(['content', '--check'], context())).toBe(0);
  });
});
