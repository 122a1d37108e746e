/** The night changes values and nothing else: its proposals are in the format in which the entry was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatEntry } from '../../src/instance/entry-file/format.ts';
import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { proposalsFor } from '../../src/programs/nightly/proposals.ts';
import { listProjects } from '../../src/refresh/tracked-repositories.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { KINDS, type Kind } from '../../src/schemas/words.ts';
import { parseYaml } from '../../src/instance/yaml/document.ts';
import { isFormatted } from '../support/formatted.ts';

/** The text after all of its repositories moved to `target`, and the first is archived. */
function proposed(text: string, kind: Kind, target: string): string | undefined {
  const file = `catalogue/${kind}/one.yaml`;
  const entry = entrySchema.parse(parseYaml(text).value);
  const records = (entry.repositories ?? []).map(({ url }, index) => [
    url,
    {
      source: 'gitlab',
      fetchedAt: '2026-11-21T02:00:00Z',
      url: `${target}-${index}`,
      archived: true,
    },
  ]);
  const metadata = metadataSchema.parse(Object.fromEntries(records));
  const listings = listProjects([{ id: 'one', kind, file, entry }], metadata);
  return proposalsFor(listings, metadata, () => text)[0]?.text;
}

/** The keys of an entry, each with its lines. */
const parts = (text: string) =>
  text.split(/^(?=[^\s#-])/m).filter((part) => !/^(?:repositories|status):/.test(part));

async function isGood(before: string, kind: Kind, target: string): Promise<boolean> {
  const after = proposed(before, kind, target) ?? before;
  expect(parts(after)).toEqual(parts(before));
  expect(formatEntry(after, kind)).toEqual({ text: after });
  return await isFormatted('catalogue/software/one.yaml', after);
}

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const address = fc
  .tuple(word, fc.array(word, { minLength: 2, maxLength: 6 }))
  .map(([host, path]) => `https://${host}.example/${path.join('/')}`);
const line = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });

describe('a proposal of the night', () => {
  it('is in the format of the catalogue, whatever the entry holds', async () => {
    const entries = fc.record(
      {
        name: word,
        status: fc.constantFrom('active', 'wip', 'inactive'),
        summary: line.filter((text) => text.trim() === text && !/[<>\\`]/.test(text)),
        description: fc.array(line, { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
        repositories: fc.uniqueArray(fc.oneof(address, fc.record({ url: address, for: word })), {
          minLength: 1,
          maxLength: 4,
          selector: (one) => (typeof one === 'string' ? one : one.url),
        }),
        topics: fc.uniqueArray(word, { maxLength: 8 }),
      },
      { requiredKeys: ['name', 'repositories'] },
    );
    await fc.assert(
      fc.asyncProperty(
        entries,
        address,
        fc.constantFrom(...KINDS),
        async (values, target, kind) => {
          fc.pre(entrySchema.safeParse(values).success);
          const text = writeEntry(values, {
            kind,
            order: ENTRY_ORDER,
            comments: { repositories: 'Where it is' },
          });
          fc.pre(entrySchema.safeParse(parseYaml(text).value).success);
          expect(proposed(text, kind, target)).toContain(`${target}-0`);
          expect(await isGood(text, kind, target)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes one line of an entry in a style of its own, and no other', () => {
    const text = `name:   "Odd"   # so
status: 'active'
repositories: [ 'https://one.example/a/b' ,   {url: "https://one.example/c",   for: Driver}]
summary: >-
    Wide
    margins.
`;
    expect(proposed(text, 'software', 'https://new.example/x')).toBe(
      text
        .replace("'active'", 'unsupported')
        .replace("'https://one.example/a/b'", 'https://new.example/x-0')
        .replace('"https://one.example/c"', 'https://new.example/x-1'),
    );
  });

  const standing = KINDS.flatMap((kind) =>
    existsSync(`catalogue/${kind}`)
      ? readdirSync(`catalogue/${kind}`).map((name) => [kind, `catalogue/${kind}/${name}`] as const)
      : [],
  );

  it('keeps the format of each entry of the catalogue', { timeout: 60_000 }, async () => {
    for (const [kind, file] of standing) {
      const text = readFileSync(file, 'utf8');
      const formatted = formatEntry(text, kind);
      if (!('text' in formatted) || formatted.text !== text) continue;
      expect([
        file,
        await isGood(text, kind, 'https://new.example/a/longer/path/than/it/was'),
      ]).toEqual([file, true]);
    }
  });
});
