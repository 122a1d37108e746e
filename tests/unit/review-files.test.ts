/** What a review says of files that are no entries: hosts and tokens, numbers, pictures, pages. */
import { describe, expect, it } from 'vitest';

import { plus, swap, type Changes } from '../fixtures/validate/overlay.ts';
import { officeChanges } from '../../src/programs/review/office-changes.ts';
import { comment, side } from './review-setup.ts';

const SITE = 'content/site.yaml';
const NUMBERS = 'catalogue/numbers.json';
const FRONT = 'catalogue/images/board/front.svg';

describe('another host or token', () => {
  const LAB = '{ host: git.example.org, kind: gitlab';
  const stolen = swap(
    `${LAB} }`,
    `${LAB}, api: 'https://evil.example/api/v4', tokenEnv: LAB_TOKEN }`,
  );

  it('is named before all else, with what it means', () => {
    const text = comment({
      [SITE]: stolen,
      'catalogue/gateware/core.yaml': plus('summary: A core.\n'),
    });
    expect(text.split('\n## ')[0]).toBe(`## Where requests and tokens go

Read this first. After the merge the refresh asks these hosts, and sends each one the value of the variable that stands beside it.

- Changed: \`git.example.org\` is asked at \`https://evil.example/api/v4\`, with the token in \`LAB_TOKEN\`. May it have this token?
`);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'a new forge',
      swap('  - { host: hub', '  - { host: new.example.org, kind: gitlab }\n  - { host: hub'),
      '- New: `new.example.org` is asked, without a token.\n',
    ],
    [
      'a forge that is gone',
      swap('  - { host: hub.example.org, kind: github }\n', ''),
      '- `hub.example.org` is asked no more.\n',
    ],
    [
      'a service',
      plus('enrichers: [{ kind: zenodo, tokenEnv: DEPOSIT_TOKEN }]\n'),
      '- New: `zenodo` is asked, with the token in `DEPOSIT_TOKEN`. May it have this token?\n',
    ],
    [
      'what no reader of the schema takes',
      swap(`${LAB} }`, "{ host: '@all\\n/merge <img src=x>', tokenEnv: '`x` ![](//evil)' }"),
      '- New: `@all',
    ],
  ])('is named: %s', (_, change, words) => {
    const text = comment({ [SITE]: change });
    expect(text).toContain(words);
    expect(text).not.toMatch(/^\s*\//m);
  });

  it('is not spoken of where hosts stay as they are', () => {
    expect(comment({ [SITE]: swap('kind: gitlab }', 'kind:   gitlab }') })).not.toContain('tokens');
  });
});

describe('a new id', () => {
  const renamed: Changes = {
    'catalogue/gateware/core.yaml': null,
    'catalogue/gateware/new-core.yaml':
      'name: Core\nrepositories: [https://git.example.org/things/core]\naliases: [core]\n',
  };
  const QUESTION = 'Give the new id the number of the old one';

  it('with its number, as the guide says, leaves nothing to ask of files', () => {
    const text = comment({ ...renamed, [NUMBERS]: swap('"core"', '"new-core"') });
    expect(text).toContain('## Renames Core');
    expect(text).not.toContain('Beside the entries');
    expect(text).not.toContain('Why by hand?');
    expect(text).not.toContain(QUESTION);
  });

  it.each<[string, Changes, boolean]>([
    ['without its number', {}, false],
    ['with another number', { [NUMBERS]: swap('"core": "G-0001"', '"new-core": "G-0009"') }, true],
  ])('%s is asked for it', (_, change, isByHand) => {
    const text = comment({ ...renamed, ...change });
    expect(text).toContain(QUESTION);
    expect(text.includes('Why by hand?')).toBe(isByHand);
  });

  it('does not hide that other numbers change', () => {
    const change = (text: string) =>
      text.replace('"core"', '"new-core"').replace('S-0001', 'S-0002');
    const text = comment({ ...renamed, [NUMBERS]: change });
    expect(text).toContain('`catalogue/numbers.json`. Why by hand?');
    expect(text).not.toContain(QUESTION);
  });
});

describe('a picture', () => {
  it.each([FRONT, 'catalogue/images/board/back.png', 'content/guidelines/software/a.PNG'])(
    'is to be looked at, not to be read: %s',
    (file) => {
      const text = comment({ [file]: '<svg/>' });
      expect(text).toContain(`Pictures change: \`${file}\`. Look at them`);
      expect(text).not.toContain('Read them as text');
    },
  );
});

describe('what the office says of itself', () => {
  const EVENT = 'content/events/open-day.yaml';
  const NEWS = 'content/news/2026-11-02-open-day.mdx';
  const event = `title: Open day *now*
start: 2026-11-02
summary: Boards to look at.
sources: [{ title: Programme, url: 'https://example.org/day' }]
`;

  it('is described, with its sources, and not named among other files', () => {
    const text = comment({
      [EVENT]: event,
      [NEWS]: `---\ntitle: Many came\ndate: 2026-11-02\nsummary: It was full.\nsources: [{ title: P, url: 'https://example.org/day' }]\n---\n\nYes.\n`,
    });
    const [, told = ''] = text.split('## What the office says of itself\n\n');
    expect(told.split('\n\n')[0]).toBe(
      [
        '- **Adds an event:** **Open day \\*now\\***, 2026-11-02, `content/events/open-day.yaml`. Sources: `https://example.org/day`. Does the source say all of it?',
        '- **Adds a piece of news:** **Many came**, 2026-11-02, `content/news/2026-11-02-open-day.mdx`. Sources: `https://example.org/day`. Does the source say all of it?',
      ].join('\n'),
    );
    expect(text).not.toContain('Pages and settings of the office change');
  });

  it('is not spoken of where it stays', () => {
    expect(comment({ 'content/site.yaml': plus('# same\n') })).not.toContain('says of itself');
  });

  it('is described where it changes or goes', () => {
    const at = (files: Changes) => side({ ...files }).instance;
    const old = at({ [EVENT]: event });
    const later = event.replace('2026-11-02', '2026-11-03');
    const changed = officeChanges(old, at({ [EVENT]: later }), [EVENT]);
    expect(changed).toMatchObject([{ action: 'changed', date: '2026-11-03', fields: ['start'] }]);
    const removed = officeChanges(old, at({}), [EVENT]);
    expect(removed).toMatchObject([{ action: 'removed', collection: 'event' }]);
  });
});
