/** What a run says of each value that changes, and of its request. */
import { describe, expect, it } from 'vitest';

import { explain } from '../../src/refresh/explain.ts';
import { renderExplanation } from '../../src/refresh/explain-text.ts';
import { KEY, listings, record } from '../support/spec-record.ts';

describe('an explanation', () => {
  const origin = { method: 'GET', address: 'https://forge.test/api', at: '$.stars' };
  const before = {
    [KEY]: record({
      stars: 1,
      hygiene: { readme: true },
      license: 'MIT',
      links: { checkedAt: 'a' },
    } as never),
  };
  const manifest = {
    fields: { name: 'N', licenses: { hardware: 'X' } },
    sources: { name: 'a.yml', licenses: 'b.yml' },
  };
  const after = {
    [KEY]: record({
      stars: 2,
      hygiene: { readme: false },
      manifest,
      links: { checkedAt: 'b' },
      fetchedAt: 'z',
    } as never),
  };
  const origins = new Map([
    [
      KEY,
      {
        facts: { stars: origin },
        texts: { 'a.yml': { ...origin, at: '$.content' } },
        services: {},
      },
    ],
  ]);

  it('names each value that differs, where it was read, and the manifest that states it', () => {
    const [one, ...others] = explain(listings, before, after, origins as never);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      project: 'spec',
      entry: 'catalogue/hardware/spec.yaml',
      repository: KEY,
    });
    expect(one?.changes).toEqual(
      [
        { field: 'license', before: 'MIT', from: undefined, file: undefined },
        { field: 'stars', before: 1, after: 2, from: origin, file: undefined },
        { field: 'hygiene.readme', before: true, after: false, from: undefined, file: undefined },
        {
          field: 'manifest.fields.name',
          after: 'N',
          from: { ...origin, at: '$.content' },
          file: 'a.yml',
        },
        { field: 'manifest.fields.licenses.hardware', after: 'X', from: undefined, file: 'b.yml' },
      ].toSorted(
        (a, b) =>
          (one?.changes.findIndex(({ field }) => field === a.field) ?? 0) -
          (one?.changes.findIndex(({ field }) => field === b.field) ?? 0),
      ),
    );
    expect(explain(listings, before, before, new Map())).toEqual([]);
    expect(explain(listings, {}, before, new Map())[0]?.changes).toContainEqual({
      ...{ field: 'stars', after: 1, from: undefined, file: undefined },
    });
    expect(explain(listings, after, {}, new Map())[0]?.changes).toContainEqual({
      ...{ field: 'manifest.fields.name', before: 'N', from: undefined, file: 'a.yml' },
    });
  });

  it('stands in lines of 80 columns, by request', () => {
    const changes = [
      { field: 'stars', before: 1, after: 2, from: origin },
      { field: 'topics', after: ['word '.repeat(30).trim()], from: origin, file: 'a.yml' },
      { field: 'x'.repeat(90), before: 'y'.repeat(400), from: undefined },
      { field: 'name', before: 'y'.repeat(298), after: 'y'.repeat(299), from: undefined },
      { field: 'z'.repeat(58), after: 'zz', from: undefined },
      { field: 'z'.repeat(58), after: 'zzz', from: undefined },
      { field: 'z'.repeat(63), after: 'z', from: undefined },
    ];
    const spec = { project: 'spec', entry: 'catalogue/hardware/spec.yaml', repository: KEY };
    const text = renderExplanation([
      { ...spec, changes },
      { ...spec, repository: `${KEY}-software`, changes: changes.slice(0, 1) },
    ] as never);
    expect(text).toMatchInlineSnapshot(`
      "spec (catalogue/hardware/spec.yaml)
        https://forge.test/group/spec
        GET https://forge.test/api
          stars: 1 → 2
            $.stars
          topics: not known → ["word word word word word word word word word word word
            word word word word word word word word word word word word word word word
            word word word word"]
            $.stars, a.yml
        Without a request of its own
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            xxxxxxxxxxxxxx:
            "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyy… → not known
          name:
            "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyy" →
            "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            yyyy…
          zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz: not known → "zz"
          zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz: not known →
            "zzz"
          zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz: not known →
            "z"

      spec (catalogue/hardware/spec.yaml)
        https://forge.test/group/spec-software
        GET https://forge.test/api
          stars: 1 → 2
            $.stars"
    `);
    expect(renderExplanation([])).toBe('No value changes.');
  });
});
