/** Whatever stands in a file: it is read without a crash, accounted for, and what comes out of it is valid. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';

import { checkedDraft } from '../../src/programs/entry/drop-invalid.ts';
import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { pathsIn } from '../../src/manifests/importers/crosswalk.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import { yamlDocument } from '../../src/instance/document.ts';
import { readInstance } from '../../src/instance/read.ts';
import { entrySchema, KINDS } from '../../src/schemas/entry.ts';
import { descriptionFaults } from '../../src/instance/validate/description-faults.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';

const empty = { ...readInstance(INSTANCE), entries: [], ecosystems: [] };

/** What people and tools write where a text, an address, a date or a licence is asked for. */
const scalar = fc.oneof(
  fc.constantFrom<unknown[]>(
    'GPL-3.0',
    'MIT',
    'MIT/Apache-2.0',
    'The MIT License',
    'https://spdx.org/licenses/CERN-OHL-S-2.0.html',
    'https://example.org/a',
    'http://localhost/a',
    'git@github.com:team/tool.git',
    'github:team/tool',
    'docs/image.png',
    'https://doi.org/10.5281/zenodo.848818',
    '2026-11-21',
    '21.11.2026',
    '<p>Reads <b>files</b> &amp; more.</p>',
    'Name, with a title: and more',
    'active',
    'UNLICENSED',
    'a\uFFFDb',
    '\u202Eab',
    '',
    'true',
    0,
    1.1,
    -1,
    2026,
    true,
    null,
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ minLength: 150, maxLength: 400 }),
);

const someKey = fc.constantFrom(
  ...'name url @id @type value type email license text title version workspace spdx label en it familyName'.split(
    ' ',
  ),
);

const anything = fc.oneof(
  { depthSize: 'small' },
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.dictionary(someKey, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 4 }),
  fc.array(fc.dictionary(someKey, scalar, { maxKeys: 3 }), { maxLength: 3 }),
);

function fileOf(keys: string): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(keys.split(' ').map((key) => [key, anything])), {
    requiredKeys: [],
  });
}

const json = (value: object) => JSON.stringify(value);
const yaml = (value: object) => dump(value, { skipInvalid: true });
/** TOML knows no null. */
const toml = (value: object) =>
  stringify(JSON.parse(JSON.stringify(value, (_, one: unknown) => one ?? '')) as object);

const LINKS = 'url homepage license keywords description name title version';
const FILES: readonly [
  name: string,
  keys: string,
  text: (value: object) => string,
  within?: string,
][] = [
  [
    '.ohwr.yaml',
    `${LINKS} website documentation issues latest_release forum newsfeed links images licenses`,
    yaml,
  ],
  [
    'publiccode.yml',
    `${LINKS} publiccodeYmlVersion landingURL platforms softwareType developmentStatus legal maintenance localisation organisation categories`,
    yaml,
  ],
  ['okh.yml', `${LINKS} project-link documentation-home development-stage licensor image`, yaml],
  ['okh.toml', `${LINKS} okhv repo licensor function release user-manual attestation image`, toml],
  [
    'codemeta.json',
    `${LINKS} @context @type codeRepository author identifier referencePublication developmentStatus dateCreated image`,
    json,
  ],
  [
    'CITATION.cff',
    `${LINKS} abstract authors doi identifiers preferred-citation repository-code`,
    yaml,
  ],
  ['.zenodo.json', `${LINKS} creators doi publication_date`, json],
  ['package.json', `${LINKS} repository bugs licenses author`, json],
  ['pyproject.toml', `${LINKS} urls authors documentation repository`, toml, 'project'],
  ['Cargo.toml', `${LINKS} repository documentation authors`, toml, 'package'],
];

/** Each key of the file became a value, or is named with a reason. */
function unaccounted({ origins, dropped }: Draft, name: string, keys: readonly string[]): string[] {
  const named = [...Object.values(origins), ...dropped.map(({ field }) => `${name}: ${field}`)];
  return keys.filter(
    (key) => !named.some((one) => one === `${name}: ${key}` || one.startsWith(`${name}: ${key}.`)),
  );
}

const NOTHING = /^\s*(?:~|null|none|n\/a|tbd|noassertion)?\s*$/i;

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'object') return Object.values(value).some(isSaid);
  return typeof value !== 'string' || !NOTHING.test(value);
}

describe('an importer', () => {
  it.each(FILES)('reads any %s', (name, keys, textOf, within) => {
    fc.assert(
      fc.property(fileOf(keys), fc.constantFrom(...KINDS, undefined), (value, kind) => {
        const draft = importFile(name, textOf(within ? { [within]: value } : value), { kind });
        const { values, origins } = draft;
        expect(entrySchema.safeParse({ name: 'X', ...values }).error).toBeUndefined();
        expect(pathsIn(values).filter((path) => origins[path] === undefined)).toEqual([]);
        const said = Object.keys(value).filter((key) => isSaid(value[key]));
        const paths = said.map((key) => (within ? `${within}.${key}` : key));
        expect(unaccounted(draft, name, paths)).toEqual([]);
        expect(draft.dropped.filter(({ because }) => !/^\S.*[.?…]$/s.test(because))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(FILES)(
    'writes a file that `validate` accepts, from any %s',
    (name, keys, textOf, within) => {
      fc.assert(
        fc.property(fileOf(keys), (value) => {
          const draft = importFile(name, textOf(within ? { [within]: value } : value), {
            kind: 'software',
          });
          const least = { name: 'X', repositories: ['https://git.example.org/team/x'] };
          const text = writeEntry(
            { ...least, ...draft.values },
            { kind: 'software', order: ENTRY_ORDER },
          );
          const document = yamlDocument('catalogue/software/x.yaml', { ok: true, text });
          const entries = [{ id: 'x', kind: 'software' as const, ...document }];
          const { problems } = validateInstance({ ...empty, entries });
          const errors = problems.filter(
            ({ file, severity }) => file === document.file && severity === 'error',
          );
          expect(errors).toEqual([]);
        }),
        { numRuns: 5 },
      );
    },
  );

  it.each([
    ['a picture that no address follows', 'So it is ![there'],
    ['a picture', 'So it is ![there](https://example.org/a.png)'],
    ['a link that would run something', 'So it is. [a](javascript:alert(1))'],
    ['an element that would run something', 'So it is. <a href="javascript:alert(1)">a</a>'],
    ['signs without end', `So it is. ${'<a '.repeat(600)}`],
  ])('writes no description with %s that `validate` refuses', (_, description) => {
    for (const [name, text] of [
      ['CITATION.cff', yaml({ title: 'X', abstract: `A.\n\n${description}` })],
      [
        'publiccode.yml',
        yaml({ description: { en: { longDescription: `A.\n\n${description}` } } }),
      ],
    ] as const) {
      const { values } = importFile(name, text, { kind: 'software' });
      expect([...descriptionFaults(String(values.description), linksIn)]).toEqual([]);
    }
  });

  it('never throws, whatever the bytes', () => {
    const names = fc.constantFrom(...FILES.map(([name]) => name), 'x.yaml', '');
    fc.assert(
      fc.property(names, fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name, text) => {
        const draft = importFile(name, text);
        expect(Object.keys(draft.origins).length).toBe(pathsIn(draft.values).length);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves nothing in an entry that its schema refuses', () => {
    const keys = Object.keys(entrySchema.shape).join(' ');
    fc.assert(
      fc.property(fileOf(keys), (value) => {
        const text = dump({ ...value, name: 'X', review: { state: 'sourced' } });
        const draft = checkedDraft(importFile('x.yaml', text));
        expect(entrySchema.safeParse(draft.values).error).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });
});
