/** Of a file with every key of its format: what becomes of each key, and which key each value of the entry comes from. */
import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { importReasons } from '../../src/messages/en/importers.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import type { Draft, ImportOptions } from '../../src/schemas/draft.ts';
import { OPTIONS } from '../support/draft-options.ts';

interface Expected {
  readonly values: object;
  readonly origins: object;
  readonly left: Readonly<Record<string, string>>;
  readonly without: Readonly<Record<string, string>>;
  readonly missing: string;
  readonly unsettled?: object;
  readonly kind?: string;
}

const fixture = (name: string) => readFileSync(`tests/fixtures/manifests/full.${name}`, 'utf8');
const read = (file: string, options: ImportOptions) =>
  importFile(file, fixture(file.replace(/^\./, '')), options);

const FILES = Object.entries(load(fixture('expected.yaml')) as Record<string, Expected>);

/** Name of a reason, or its sentence → the keys. */
function left({ dropped }: Draft): Record<string, string> {
  const names = new Map(Object.entries(importReasons).map(([name, said]) => [said, name]));
  const groups = Object.groupBy(dropped, ({ because }) => {
    const said: string | undefined = names.get(because as (typeof importReasons)['people']);
    return said ?? because;
  });
  return Object.fromEntries(
    Object.entries(groups).map(([because, keys = []]) => [
      because,
      keys
        .map(({ field }) => field)
        .toSorted()
        .join(' | '),
    ]),
  );
}

describe.each(FILES)('%s', (file, expected) => {
  const { values, origins, kind, missing, unsettled, ...others } = read(file, OPTIONS);
  const withFile = Object.entries(expected.origins).map(([field, key]) => [
    field,
    `${file}: ${key}`,
  ]);

  it('fills an entry, and says from which key', () => {
    expect(values).toEqual(expected.values);
    expect(origins).toEqual(Object.fromEntries(withFile));
    expect({ kind, unsettled, missing: missing.join(' ') }).toEqual({
      kind: expected.kind,
      unsettled: expected.unsettled,
      missing: expected.missing,
    });
  });

  it('says of every other key why it is left out', () => {
    expect(left({ values, origins, missing, ...others })).toEqual(expected.left);
  });

  it('leaves words of the catalogue to be chosen where it does not know them', () => {
    const draft = read(file, {});
    const words = ['topics', 'organisations', 'licensor'];
    expect(words.filter((word) => word in draft.values || word in draft.origins)).toEqual([]);
    const found = Object.entries(left(draft)).filter(([key, keys]) => expected.left[key] !== keys);
    expect(Object.fromEntries(found)).toEqual(expected.without);
  });
});
