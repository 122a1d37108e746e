/** Whatever happens to a file, checking it ends with a report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { jsonDocument, pageDocument, yamlDocument } from '../../src/instance/document.ts';
import { readInstance, type Instance } from '../../src/instance/read.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { CODES } from '../../src/instance/validate/codes.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { decodeText } from '../../src/instance/yaml/decode.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';

const valid = readInstance(INSTANCE);
const bytesOf = (file: string) => readFileSync(join(INSTANCE, file));

const board = bytesOf('catalogue/hardware/board.yaml');
const guideline = bytesOf('content/guidelines/software/publish.mdx');

/** Cuts, repeats and overwrites pieces of a file. */
function mangled(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length });
  return fc
    .array(fc.tuple(place, place, fc.uint8Array({ maxLength: 20 })), { minLength: 1, maxLength: 5 })
    .map((cuts) =>
      cuts.reduce<Uint8Array>((text, [from, to, more]) => {
        const [start, end] = from < to ? [from, to] : [to, from];
        return Buffer.concat([text.subarray(0, start), more, text.subarray(end)]);
      }, bytes),
    );
}

function check(changed: Partial<Instance>): void {
  const { problems } = validateInstance({ ...valid, ...changed });
  for (const { code, message, line, column } of problems) {
    expect(CODES).toHaveProperty([code]);
    expect(message.length).toBeGreaterThan(10);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
}

const withEntry = (bytes: Uint8Array) =>
  check({
    entries: [
      ...valid.entries.slice(1),
      {
        id: 'board',
        kind: 'hardware',
        ...yamlDocument('catalogue/hardware/board.yaml', decodeText(bytes)),
      },
    ],
  });

describe('a report is made of', () => {
  it('an entry with other bytes', () => {
    fc.assert(fc.property(mangled(board), withEntry));
  });

  it('an entry with other values', () => {
    const entry = load(board.toString()) as Record<string, unknown>;
    const keys = fc.constantFrom(
      ...Object.keys(entry),
      'relations',
      'links',
      'aliases',
      'retired',
      '__proto__',
    );
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const changed = Object.fromEntries([...Object.entries(entry), [key, value]]);
        withEntry(Buffer.from(dump(changed)));
      }),
    );
  });

  it('a family, a vocabulary and a site with other values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = yamlDocument('x.yaml', decodeText(Buffer.from(dump(value))));
        check({
          site: document,
          ecosystems: [{ id: 'family', ...document }],
          vocabularies: {
            topics: document,
            organisations: document,
            interfaces: document,
            relations: document,
            outlines: document,
          },
        });
      }),
    );
  });

  it('a guideline with other bytes', () => {
    fc.assert(
      fc.property(mangled(guideline), (bytes) => {
        const document = pageDocument('content/guidelines/software/publish.mdx', decodeText(bytes));
        check({ guidelines: [{ path: 'software/publish', ...document }] });
      }),
    );
  });

  it('numbers and metadata with other values', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const document = jsonDocument('x.json', decodeText(Buffer.from(text)));
        check({ numbers: document, metadata: document });
      }),
    );
  });

  it('any licence expression', () => {
    const words = fc.constantFrom(
      'MIT',
      'gpl',
      'GPL-3.0',
      'OR',
      'AND',
      'WITH',
      'SHL-2.1',
      '(',
      ')',
      '+',
      '/',
      'or later',
      '2.0',
    );
    const expression = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(expression, (text) => {
        for (const { offset } of checkExpression(text, 'hardware')) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
