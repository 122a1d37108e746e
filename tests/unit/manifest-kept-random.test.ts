/** Whatever a manifest turns into, only a well-formed one takes a value away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withKept } from '../../src/manifests/kept.ts';
import { flatten } from '../../src/manifests/merge.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { asYaml, MANIFESTS, page, type Value } from '../support/good-manifests.ts';

const FIRST = '2026-11-21T02:00:00Z';
/** The value of the first night, and what is known after a night with another text. */
function nights(file: string, good: string, next: string) {
  const { further: _, ...before } = readManifests({ [file]: good });
  const now = withKept(readManifests({ [file]: next }), before, FIRST);
  return { before, now };
}

function lost({ before, now }: ReturnType<typeof nights>): string[] {
  const left = new Map(flatten(now.fields));
  // A summary is the beginning of the description; another description may begin with none.
  const isRewritten = now.fields.description !== before.fields.description;
  return flatten(before.fields)
    .filter(([path]) => path !== 'summary' || !isRewritten)
    .flatMap(([path, value]) => lostIn(value, left.get(path), path));
}

/** Paths of parts that were there and are not; which items a list has is another question. */
function lostIn(before: unknown, now: unknown, path: string): string[] {
  if (now === undefined) return [path];
  if (Array.isArray(before) || typeof before !== 'object' || before === null) return [];
  return Object.entries(before).flatMap(([key, value]) =>
    lostIn(value, (now as Value)[key], `${path}.${key}`),
  );
}

/** Another mapping in the place of one is well formed: its keys are other ones. */
function isGroup(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A file of lines that was cut between two of them says less, and says it well. */
const BROKEN: ReadonlySet<string> = new Set([
  'manifest/encoding',
  'manifest/not-a-mapping',
  'manifest/syntax',
]);

/** What no key of these may be; none of it says that there is nothing. */
const junk = fc.oneof(
  fc.constantFrom<unknown[]>(5.5, true, 'no such thing!', { x: 1 }, ['a', 'b'], [[1]]),
  fc.constant('x'.repeat(70_000)),
  fc.constant('bro\uFFFDken'),
);

describe.each(MANIFESTS)('%s', (file, write, good) => {
  const text = write(good);

  it('loses nothing to a key of another shape', () => {
    const key = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(key, junk, (name, value) => {
        fc.pre(!isGroup(good[name]) || typeof value !== 'object' || Array.isArray(value));
        const both = nights(file, text, write({ ...good, [name]: value }));
        expect(lost(both)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing to many faults at once', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, 'x']));
    for (const key of Object.keys(good)) {
      const both = nights(
        file,
        text,
        write({ ...many, ...good, [key]: isGroup(good[key]) ? 5 : { x: 1 } }),
      );
      expect(lost(both)).toEqual([]);
    }
  });

  it('loses nothing to a key that is mistyped', () => {
    const keys = Object.keys(good).filter((key) => key.length > 3);
    for (const key of keys) {
      const { [key]: value, ...others } = good;
      const both = nights(file, text, write({ ...others, [`${key}s`]: value }));
      expect({ key, lost: lost(both) }).toEqual({ key, lost: [] });
    }
  });

  it('loses nothing to a file that is empty or broken, and says how old it is', () => {
    const broken = fc.oneof(
      fc.constantFrom('', '\n', '# nothing\n', '{', '[1]', '\0', 'null', '<!doctype html><p>x'),
      fc.nat(text.length - 1).map((end) => text.slice(0, end).trimEnd()),
      fc.string(),
    );
    fc.assert(
      fc.property(broken, (next) => {
        const both = nights(file, text, next);
        fc.pre(both.now.problems.some(({ code }) => BROKEN.has(code)));
        expect(lost(both)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const { before, now } = nights(file, text, '');
    expect(now.fields).toEqual(before.fields);
    expect(new Set(Object.values(now.kept ?? {}))).toEqual(new Set([FIRST]));
  });

  it('loses a key that is gone from a well-formed file', () => {
    const gone = Object.keys(good).filter((key) => !/ersion$|@context/.test(key));
    for (const key of gone) {
      const { [key]: _, ...others } = good;
      const { now } = nights(file, text, write(others));
      expect(now.kept).toBeUndefined();
    }
  });
});

describe('A list of which an item is refused', () => {
  const links = [
    { name: 'One', url: page('1') },
    { name: 'Two', url: page('2') },
  ];
  const written = (items: object[]) =>
    asYaml({ version: '1.0.0', name: 'SPEC', website: page('home'), links: items });
  const labels = (first: object[], next: object[]) => {
    const { now } = nights('.ohwr.yaml', written(first), written(next));
    return [now.fields.links?.others?.map(({ label }) => label), now.kept];
  };

  it('keeps as many of its former items, with their age', () => {
    const [one = {}, two = {}] = links;
    const faulty = { name: 'Two', url: 'nowhere' };
    expect(labels(links, [one, faulty])).toEqual([['One', 'Two'], { 'links.others': FIRST }]);
    expect(labels(links, [faulty, { ...one, url: page('new') }])).toEqual([
      ['One', 'Two'],
      { 'links.others': FIRST },
    ]);
    expect(labels(links, [two])).toEqual([['Two'], undefined]);
  });
});
