/** What is said of a value that a schema refuses: the place, the whole message, and whether it is of the key. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { pathText } from '../../src/instance/validate/json-path.ts';
import { allowedKeys } from '../../src/instance/validate/schema-keys.ts';
import { findings } from '../../src/instance/validate/schema-issue.ts';

const web = z.url({ protocol: /^https$/, error: 'Write https.' });
const named = z.strictObject({ name: z.string(), also: z.string().optional() });
const schema = z
  .strictObject({
    text: z.string().min(1).max(5),
    list: z.array(z.string()).min(1).max(2),
    count: z.int().min(1).max(9),
    flag: z.boolean(),
    day: z.iso.date(),
    time: z.iso.datetime(),
    mail: z.email(),
    path: z.string().startsWith('/'),
    uuid: z.uuid(),
    big: z.bigint(),
    word: z.enum(['active', 'wip']),
    one: z.literal(7),
    page: web,
    place: z.union([web, z.array(z.string())]),
    link: z.union([web, z.string().regex(/^\//, 'Begin with a slash.')]),
    either: z.union([z.string(), named]),
    choice: z.union([named, z.strictObject({ id: z.string() })]),
    texts: z.union([
      z.string(),
      z.record(z.string().regex(/^[a-z]{2}$/, 'No language.'), z.string()),
    ]),
    map: z.record(z.string(), named),
    off: z.union([z.literal(false), named]),
    items: z.array(named),
    deep: z.array(z.strictObject({ list: z.array(z.union([z.string(), named])) })),
  })
  .partial();

const KEYS =
  'text, list, count, flag, day, time, mail, path, uuid, big, word, one, page, place, link, either, choice, texts, map, off, items or deep';

const said = (value: unknown) =>
  findings(schema, value).map(
    ({ code, path, message, target }) =>
      `${pathText(path)} ${code}${target === 'key' ? ' (key)' : ''} ${message}`,
  );

describe('of a value', () => {
  it.each<[value: unknown, ...said: string[]]>([
    [{}],
    [{ text: 'five5' }],
    [
      { text: 'longer' },
      'text schema/value `text`: Shorten this to 5 characters or fewer. It has 6.',
    ],
    [
      { text: ' longer ' },
      'text schema/value `text`: Shorten this to 5 characters or fewer. It has 6.',
    ],
    [{ text: '' }, 'text schema/value `text`: Write some text, or leave it out.'],
    [{ text: null }, 'text schema/type `text`: There is no value. Write a text, or leave it out.'],
    [{ text: 7 }, 'text schema/type `text`: Write a text: put 7 in quotes.'],
    [{ text: true }, 'text schema/type `text`: Write a text: put true in quotes.'],
    [
      { text: new Date(0) },
      'text schema/type `text`: This is read as a date. Write a text: put it in quotes.',
    ],
    [{ text: {} }, 'text schema/type `text`: Write a text here.'],
    [{ list: ['a', 'b', 'c'] }, 'list schema/value `list`: List 2 at most.'],
    [{ list: [] }, 'list schema/value `list`: List 1 at least, or leave it out.'],
    [
      { list: 'a' },
      'list schema/type `list`: Write a list: each member on a line of its own, after "- ".',
    ],
    [{ list: null }, 'list schema/type `list`: There is no value. Write a list, or leave it out.'],
    [{ list: [7] }, 'list[0] schema/type `list[0]`: Write a text: put 7 in quotes.'],
    [{ count: 10 }, 'count schema/value `count`: Write 9 or less.'],
    [{ count: 0 }, 'count schema/value `count`: Write 1 or more.'],
    [{ count: '7' }, 'count schema/type `count`: Write a number, without quotes.'],
    [{ count: 1.5 }, 'count schema/type `count`: Write a whole number here.'],
    [{ count: new Date(0) }, 'count schema/type `count`: Write a number here.'],
    [{ flag: 'yes' }, 'flag schema/type `flag`: Write true or false here.'],
    [{ big: 'x' }, 'big schema/type `big`: Write bigint here.'],
    [{ day: 'x' }, 'day schema/value `day`: This does not have the form that is expected here.'],
    [{ time: 'x' }, 'time schema/value `time`: Write date and time such as 2026-11-21T08:30:00Z.'],
    [{ mail: 'x' }, 'mail schema/value `mail`: Write a full e-mail address.'],
    [{ path: 'x' }, 'path schema/value `path`: Begin this with a slash.'],
    [
      { word: 'actve' },
      'word schema/value `word`: "actve" is not possible here: write active or wip. Did you mean "active"?',
    ],
    [{ word: 7 }, 'word schema/value `word`: "7" is not possible here: write active or wip.'],
    [{ one: 'x' }, 'one schema/value `one`: "x" is not possible here: write 7.'],
    [7, ' schema/type Write keys with values here.'],
    [{ map: [] }, 'map schema/type `map`: Write keys with values here.'],
  ])('%j', (value, ...expected) => {
    expect(said(value)).toEqual(expected);
  });
});

describe('of keys', () => {
  it.each<[value: unknown, ...said: string[]]>([
    [{ txet: 7 }, 'txet schema/unknown-key (key) There is no key "txet". Did you mean "text"?'],
    [
      { nonsense: 7 },
      `nonsense schema/unknown-key (key) There is no key "nonsense". Possible here: ${KEYS}.`,
    ],
    [
      { items: [{ name: 'a' }, { nmae: 'b' }] },
      'items[1].name schema/missing (key) `items[1].name` is missing.',
      'items[1].nmae schema/unknown-key (key) There is no key "nmae" in `items[1]`. Did you mean "name"?',
    ],
    [
      { map: { a: { name: 'b', xyz: 1 } } },
      'map.a.xyz schema/unknown-key (key) There is no key "xyz" in `map.a`. Possible here: name or also.',
    ],
    [
      { deep: [{ list: ['a', { name: 'b', alos: 'c' }] }] },
      'deep[0].list[1].alos schema/unknown-key (key) There is no key "alos" in `deep[0].list[1]`. Did you mean "also"?',
    ],
    [{ texts: { english: 'a' } }, 'texts.english schema/value (key) `texts.english`: No language.'],
    [{ texts: { en: 7 } }, 'texts.en schema/type `texts.en`: Write a text: put 7 in quotes.'],
    [{ texts: 7 }, 'texts schema/type `texts`: Write a text: put 7 in quotes.'],
    [
      { either: 7 },
      'either schema/type `either`: This has none of the forms that are possible here.',
    ],
    [{ off: {} }, 'off.name schema/missing (key) `off.name` is missing.'],
    [{ either: {} }, 'either.name schema/missing (key) `either.name` is missing.'],
    [
      { choice: {} },
      'choice schema/type `choice`: This has none of the forms that are possible here.',
    ],
  ])('%j', (value, ...expected) => {
    expect(said(value)).toEqual(expected);
  });

  it('of a mapping at any place, in the order of the schema', () => {
    expect(allowedKeys(schema, ['deep', 0, 'list', 7])).toEqual(['name', 'also']);
    expect(allowedKeys(schema, ['choice'])).toEqual(['name', 'also', 'id']);
    expect(allowedKeys(schema, ['map', 'any'])).toEqual(['name', 'also']);
    expect(allowedKeys(schema, ['text'])).toEqual([]);
    expect(allowedKeys(schema, ['text', 0, 'x'])).toEqual([]);
    expect(allowedKeys(schema, ['nowhere', 'x'])).toEqual([]);
  });
});

it('of a value that a schema asks for deep in another, it is missing, whatever stands there', () => {
  const deep = z.looseObject({}).refine(() => false, { path: ['a', 'b', 'c'], error: 'No.' });
  for (const value of [{}, { a: 7 }, { a: null }, { a: { b: 'text' } }, { a: [] }])
    expect(findings(deep, value)).toMatchObject([
      { code: 'schema/missing', message: '`a.b.c` is missing.', target: 'key' },
    ]);
});

describe('of an address', () => {
  it.each<[value: unknown, said: string]>([
    [{ page: 'a.example' }, 'page address/form `page`: Write https. "a.example" is none.'],
    [
      { page: 'a.example:8080/b' },
      'page address/form `page`: Write https. "a.example:8080/b" is none.',
    ],
    [
      { page: 'http://a.example' },
      'page address/form `page`: Write https. "http://a.example" is none.',
    ],
    [
      { page: ' JavaScript:a()' },
      'page address/scheme `page`: Write https. " JavaScript:a()" is none.',
    ],
    [
      { page: 'git+ssh://a.example' },
      'page address/scheme `page`: Write https. "git+ssh://a.example" is none.',
    ],
    [{ page: 7 }, 'page schema/type `page`: Write https.'],
    [
      { page: ' git@a.example:b/c.git ' },
      'page address/form `page`: Write https. For " git@a.example:b/c.git " that is "https://a.example/b/c.git".',
    ],
    [
      { page: 'ssh://git@a.example/b/c' },
      'page address/scheme `page`: Write https. For "ssh://git@a.example/b/c" that is "https://a.example/b/c".',
    ],
    [
      { page: 'git@a.example://b' },
      'page address/form `page`: Write https. "git@a.example://b" is none.',
    ],
    [
      { page: 'git@a.example:b c' },
      'page address/form `page`: Write https. "git@a.example:b c" is none.',
    ],
    [
      { page: 'See git@a.example:b' },
      'page address/form `page`: Write https. "See git@a.example:b" is none.',
    ],
    [{ place: 'a' }, 'place address/form `place`: Write https. "a" is none.'],
    [{ link: 'a' }, 'link address/form `link`: Write https. Or: Begin with a slash. "a" is none.'],
    [
      { link: 'a:b' },
      'link address/scheme `link`: Write https. Or: Begin with a slash. "a:b" is none.',
    ],
    [{ place: 7 }, 'place schema/type `place`: This has none of the forms that are possible here.'],
  ])('%j', (value, expected) => {
    expect(said(value)).toEqual([expected]);
  });
});
