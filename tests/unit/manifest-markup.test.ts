/** What looks like HTML once entities and escapes of Markdown are resolved: a record that holds it could not be read again. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';
import { withTexts } from '../../src/manifests/texts.ts';
import { manifestRecordSchema } from '../../src/schemas/manifest/manifest.ts';

const pieces = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<!--',
    '-->',
    '&#60;',
    '&lt;',
    '&gt;',
    '&#x3c;',
    '&amp;',
    '<',
    '>',
  ],
  ...['b', '`', '*', '\\', '[a](b)', '![', '## ', '\n', ' ', '<https://x.org>'],
);
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ maxLength: 4 })), { maxLength: 12 })
  .map((list) => list.join(''));

const ADDRESSES = 'version: 1.0.0\ndescription: https://x.org/a\nnewsfeed: https://x.org/b\n';

/** Two texts at the places of each format that hold one. */
const manifests = (a: string, b: string): Readonly<Record<string, string>>[] => [
  {
    'codemeta.json': JSON.stringify({
      '@context': 'https://w3id.org/codemeta/3.0',
      name: a,
      description: b,
      softwareVersion: b,
      author: { name: b },
    }),
  },
  {
    'CITATION.cff': dump({
      'cff-version': '1.2.0',
      title: a,
      abstract: b,
      version: a,
      authors: [{ name: b }],
    }),
  },
  {
    'publiccode.yml': dump({
      publiccodeYmlVersion: '0.4',
      name: a,
      description: { en: { shortDescription: b, longDescription: a, features: [a] } },
    }),
  },
  { 'okh.yml': dump({ title: a, description: b, function: a, licensor: a }) },
];

describe('markup that a manifest hides', () => {
  it.each(['&lt;b>', '&#60;script&#62;', '&lt;img src=x&gt;'])(
    'in a name, as %s, is reported and not taken',
    (name) => {
      const { fields, problems } = readManifests({ 'okh.yml': dump({ title: name }) });
      expect(fields.name).toBeUndefined();
      expect(problems.map(({ code }) => code)).toContain('manifest/value');
    },
  );

  it('in a description makes no summary', () => {
    const { fields } = withTexts(readManifests({ '.ohwr.yaml': ADDRESSES }), {
      description: '\\<script> and more',
    });
    expect(fields.summary).toBeUndefined();
  });

  it('leaves a record that can be read again, whichever format holds it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const files of manifests(a, b)) {
          const record = withTexts(readManifests(files), {});
          expect(manifestRecordSchema.safeParse(record).error).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a record that can be read again where a text was fetched', () => {
    const reading = readManifests({ '.ohwr.yaml': ADDRESSES });
    fc.assert(
      fc.property(text, (words) => {
        const record = withTexts(reading, { description: words, newsfeed: words });
        expect(manifestRecordSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
