import { describe, expect, it } from 'vitest';

import { atomText } from '../../src/exports/feed-atom.ts';
import { feedJsonText } from '../../src/exports/feed-json.ts';
import { type Feed, feedItems } from '../../src/exports/feed.ts';
import { changesMessages } from '#messages/changes.ts';
import { eventsSchema } from '../../src/schemas/events.ts';
import { catalogueOf, FULL } from './export-setup.ts';

const { projects } = catalogueOf('software', { ...FULL, name: 'Tool <&> "x"' });
const repository = 'https://git.example.org/team/tool';
const of = { project: 'tool', repository };
const events = eventsSchema.parse([
  { type: 'listed', at: '2026-01-01T00:00:00Z', project: 'tool' },
  { type: 'release', at: '2026-02-01T03:00:00+02:00', ...of, tag: 'v1 & \u0007more' },
  { type: 'archived', at: '2026-02-01T01:00:00Z', ...of },
  { type: 'listed', at: '2026-03-01T00:00:00Z', project: 'nobody' },
]);
const items = feedItems(
  events,
  projects,
  changesMessages.says,
  (id) => `https://site.example/projects/${id}/`,
  'site.example',
);
const feed: Feed = {
  title: 'Site: what changed',
  language: 'en-GB',
  page: 'https://site.example/changes/?a=1&b=2',
  self: 'https://site.example/feeds/all.xml',
  author: 'Office',
  updated: items[0]?.at ?? '',
  items,
};

describe('a picture of a project', () => {
  it('stands in both forms where there is one', () => {
    expect(atomText(feed)).not.toContain('enclosure');
    expect(feedJsonText(feed)).not.toContain('"image"');
    const address = 'https://site.example/media/tool/a-640.webp';
    const image = { address, title: 'The "front" · A. Person, CC-BY-4.0' };
    const pictured = { ...feed, items: items.map((item) => ({ ...item, image })) };
    expect(atomText(pictured)).toContain(
      `<link rel="enclosure" type="image/webp" href="${address}" title="The &quot;front&quot; · A. Person, CC-BY-4.0"/>`,
    );
    const { items: written } = JSON.parse(feedJsonText(pictured)) as { items: object[] };
    expect(written[0]).toMatchObject({
      image: address,
      attachments: [{ url: address, mime_type: 'image/webp', title: image.title }],
    });
  });
});

describe('the items of a feed', () => {
  it('come latest first, in UTC, and only of projects that are known', () => {
    expect(items.map(({ at, kind }) => [at, kind])).toEqual([
      ['2026-02-01T01:00:00Z', 'archived'],
      ['2026-02-01T01:00:00Z', 'release'],
      ['2026-01-01T00:00:00Z', 'listed'],
    ]);
  });

  it('have ids of their own that do not depend on what else is in the feed', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[2]).toBe('tag:site.example,2026:tool/listed');
    expect(ids.every((id) => /^tag:[\w.]+,\d{4}:[\w%./-]+$/.test(id))).toBe(true);
  });

  it('are no news when the same change is noticed on another day, and are when it happens again', () => {
    const idsOf = (...days: string[]) =>
      feedItems(
        eventsSchema.parse(
          days.map((day) => ({ type: 'archived', at: `${day}T00:00:00Z`, ...of })),
        ),
        projects,
        changesMessages.says,
        (id) => id,
        'site.example',
      ).map(({ id }) => id);
    expect(idsOf('2026-02-02')).toEqual(idsOf('2026-02-01'));
    expect(new Set(idsOf('2026-02-01', '2026-03-01')).size).toBe(2);
  });

  it.each([
    [{ type: 'moved', at: '2026-01-01T00:00:00Z', ...of, from: repository, to: `${repository}2` }],
    [{ type: 'license-changed', at: '2026-01-01T00:00:00Z', ...of, to: 'MIT' }],
    [
      {
        type: 'unreachable',
        at: '2026-01-01T00:00:00Z',
        ...of,
        since: '2026-01-01T00:00:00Z',
        reason: 'gone',
      },
    ],
    [{ type: 'back', at: '2026-01-01T00:00:00Z', ...of }],
    [{ type: 'retired', at: '2026-01-01T00:00:00Z', project: 'tool' }],
    [{ type: 'unarchived', at: '2026-01-01T00:00:00Z', ...of }],
  ])('say what happened: %j', (event) => {
    const [parsed] = eventsSchema.parse([event]);
    const { title, text } = parsed ? changesMessages.says(parsed, 'Tool') : { title: '', text: '' };
    expect(title).toMatch(/^Tool /);
    expect(text).toMatch(/\.$/);
    expect(text).not.toContain('undefined');
  });
});

describe('Atom', () => {
  const atom = atomText(feed);

  it('escapes text and leaves out what XML does not allow', () => {
    expect(atom).toContain('<title>Tool &lt;&amp;&gt; &quot;x&quot; is archived</title>');
    expect(atom).toContain('v1 &amp; more</title>');
    expect(atom).toContain('href="https://site.example/changes/?a=1&amp;b=2"');
  });

  it('closes each element that it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', selfClosed] of atom.matchAll(
      /<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g,
    )) {
      if (close) expect(open.pop()).toBe(name);
      else if (!selfClosed) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('has what RFC 4287 requires of a feed and of an entry', () => {
    for (const name of ['id', 'title', 'updated']) {
      expect(atom.split(`<${name}>`)).toHaveLength(items.length + 2);
    }
    expect(atom).toContain('<link rel="self" type="application/atom+xml"');
  });
});

describe('JSON Feed', () => {
  it('has what version 1.1 requires', () => {
    expect(JSON.parse(feedJsonText(feed))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      items: items.map(({ id, url, text }) => ({ id, url, content_text: text })),
    });
  });
});

describe('a change of the licence', () => {
  it('has its own id, also where the forge knows none any more', () => {
    const change = { type: 'license-changed', at: '2026-02-01T01:00:00Z', ...of };
    const changes = eventsSchema.parse([
      { ...change, from: 'MIT', to: 'ISC' },
      { ...change, from: 'ISC' },
      { ...change, type: 'moved', from: 'https://a.example/x', to: repository },
    ]);
    const ids = feedItems(changes, projects, changesMessages.says, String, 'site.example').map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.some((id) => id.endsWith('/ISC'))).toBe(true);
  });
});
