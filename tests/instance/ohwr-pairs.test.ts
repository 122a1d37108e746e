/** The 280 pairs that ohwr.org states as compatible, listed by hand there, are all still said here. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { ecosystemSchema, type Ecosystem } from '../../src/schemas/ecosystem.ts';
import { entrySchema, KINDS, type Entry } from '../../src/schemas/entry.ts';

/** Every YAML file of a folder of the catalogue, by id. */
function readFolder<T>(folder: string, parse: (value: unknown) => T): [string, T][] {
  const path = join(instanceFolder(), 'catalogue', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [basename(file, '.yaml'), parse(load(readFileSync(join(path, file), 'utf8')))]);
}

const entries = new Map(
  KINDS.flatMap((kind) => readFolder(kind, (value) => entrySchema.parse(value))),
);
/** The project that an id means, which may be a former one. */
const entryOf = new Map(
  [...entries].flatMap(([id, entry]) =>
    [id, ...(entry.aliases ?? [])].map((name): [string, Entry] => [name, entry]),
  ),
);
const ecosystems = readFolder('ecosystems', (value) => ecosystemSchema.parse(value));

const pairs = readFileSync('tests/fixtures/ohwr-compatible.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row): [string, string] => {
    const [a = '', b = ''] = row.split(',');
    return [a, b];
  });

function states(from: Entry | undefined, target: string): boolean {
  const to = entryOf.get(target);
  return from?.relations?.some((relation) => entryOf.get(relation.target) === to) ?? false;
}

function fits(user: Entry | undefined, provider: Entry | undefined): boolean {
  const provided = new Set(provider?.interfaces?.provides);
  return user?.interfaces?.uses?.some((id) => provided.has(id)) ?? false;
}

function holds([id, ecosystem]: [string, Ecosystem], umbrella: string, member: string): boolean {
  const isUmbrella = id === umbrella || (ecosystem.aliases?.includes(umbrella) ?? false);
  return (
    isUmbrella &&
    ecosystem.groups.some(({ members }) =>
      members.some((id) => entryOf.get(id) === entryOf.get(member)),
    )
  );
}

const WAYS: readonly ((a: string, b: string) => boolean)[] = [
  (a, b) => states(entryOf.get(a), b),
  (a, b) => fits(entryOf.get(a), entryOf.get(b)),
  (a, b) => ecosystems.some((ecosystem) => holds(ecosystem, a, b)),
];

function isSaid([a, b]: [string, string]): boolean {
  return WAYS.some((way) => way(a, b) || way(b, a));
}

describe('compatible pairs of ohwr.org', () => {
  it('lists 280 pairs', () => {
    expect(pairs).toHaveLength(280);
  });

  it('says each pair by a relation, a common interface or membership', () => {
    expect(pairs.filter((pair) => !isSaid(pair)).map((pair) => pair.join(' – '))).toEqual([]);
  });
});
