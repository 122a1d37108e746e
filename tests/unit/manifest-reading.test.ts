import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { manifestRecordSchema } from '../../src/schemas/manifest/manifest.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { MANIFEST_NAMES } from '../../src/manifests/names.ts';
import { withTexts } from '../../src/manifests/texts.ts';

const codes = (files: Record<string, string>) =>
  readManifests(files).problems.map(({ code }) => code);

describe('several manifests of one repository', () => {
  it('complete each other field by field, the most trusted first', () => {
    const { fields, sources } = readManifests({
      'CITATION.cff':
        'cff-version: 1.2.0\ntitle: From CFF\nurl: https://cff.example.org/\ndoi: 10.1000/182\n',
      'codemeta.json': JSON.stringify({
        '@context': 'https://w3id.org/codemeta/3.0',
        name: 'From CodeMeta',
        url: 'https://codemeta.example.org/',
        issueTracker: 'https://issues.example.org/',
      }),
      'README.md': '# No manifest',
    });
    expect(fields).toEqual({
      name: 'From CodeMeta',
      links: { homepage: 'https://codemeta.example.org/', issues: 'https://issues.example.org/' },
      identifiers: { doi: '10.1000/182' },
    });
    expect(sources).toEqual({
      name: 'codemeta.json',
      'links.homepage': 'codemeta.json',
      'links.issues': 'codemeta.json',
      'identifiers.doi': 'CITATION.cff',
    });
  });

  it('do not depend on the order in which they are given', () => {
    const files = { '.zenodo.json': '{"title": "Z"}', '.ohwr.yaml': 'version: 1.0.0\nname: O\n' };
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect(readManifests(files)).toEqual(readManifests(reversed));
    expect(readManifests(files).fields.name).toBe('O');
  });
});

describe('of two files of one format', () => {
  it.each([
    ['a/okh.yml', 'b/okh.yml'],
    ['.okh.yml', 'okh.yml'],
    ['okh-a.yml', 'okh-b.yml'],
  ])('the first by its path is believed: %s before %s', (first, second) => {
    const texts = { [second]: 'title: Second\n', [first]: 'title: First\n' };
    for (const files of [texts, Object.fromEntries(Object.entries(texts).toReversed())]) {
      const { fields, sources } = readManifests(files);
      expect([fields.name, sources['name']]).toEqual(['First', first]);
    }
  });
});

describe('a file that is no manifest', () => {
  it.each([
    ['empty', '', ['manifest/not-a-mapping']],
    ['only a comment', '# nothing\n', ['manifest/not-a-mapping']],
    ['a list', '- a\n- b\n', ['manifest/not-a-mapping']],
    ['UTF-16', 'n\0a\0m\0e\0', ['manifest/encoding']],
    ['huge', `name: ${'x'.repeat(2_000_000)}\n`, ['manifest/too-large']],
    ['a bomb of aliases', bomb(), ['manifest/syntax']],
    ['deep', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, ['manifest/syntax']],
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', ['manifest/not-a-mapping']],
  ])('%s', (_name, text, expected) => {
    expect(codes({ 'okh.yml': 'title: A\n', 'CITATION.cff': text })).toEqual(expected);
  });

  it('is JSON that is cut off', () => {
    expect(codes({ 'codemeta.json': '{"name": "Exa' })).toContain('manifest/syntax');
  });
});

describe('text', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['\u202Eevil\u202C', 'evil'],
    ['e\u0301', '\u00E9'],
    ['caf\uFFFD', undefined],
    ['&lt;T&gt; &amp;amp;', '<T> &amp;'],
    ['<script>alert(1)</script>Name', 'Name'],
    ['<script>alert(1)', undefined],
    ['Name</script> of it', 'Name of it'],
    ['&#65;&#x42;&#0;&#x110000;&nosuch;', 'AB&#0;&#x110000;&nosuch;'],
    ['a < b and c > d', 'a < b and c > d'],
    ['line\r\nbreak', 'line break'],
    ['x'.repeat(200), undefined],
  ])('%j as a name is %j', (written, expected) => {
    const { fields } = readManifests({ '.zenodo.json': JSON.stringify({ title: written }) });
    expect(fields.name).toBe(expected);
  });

  it('is not looked for where an object inherits it', () => {
    const { fields } = readManifests({ 'codemeta.json': '{"__proto__": {"name": "x"}}' });
    expect(fields).toEqual({});
  });
});

describe('whatever bytes a manifest holds', () => {
  const files = fc.dictionary(fc.constantFrom(...MANIFEST_NAMES), anyText(), { minKeys: 1 });

  it('reading does not throw, and gives what can be stored', () => {
    fc.assert(
      fc.property(files, (content) => {
        const { further, ...record } = readManifests(content);
        const stored: unknown = JSON.parse(JSON.stringify(record));
        expect(manifestRecordSchema.parse(stored)).toEqual(record);
        return typeof further === 'object';
      }),
      { numRuns: 200 },
    );
  });

  it('Markdown of any kind gives text and news that can be stored', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const reading = readManifests({
          '.ohwr.yaml': 'version: 1.0.0\ndescription: https://x.org/a\nnewsfeed: https://x.org/b\n',
        });
        const record = withTexts(reading, { description: text, newsfeed: text });
        expect(manifestRecordSchema.safeParse(record).error).toBeUndefined();
      }),
    );
  });
});

function bomb(): string {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`,
  );
  return `a0: &a0 [x]\n${rows.join('\n')}\n`;
}

/** Noise, and pieces of manifests in any order. */
function anyText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    'name: ',
    'title: ',
    'license: ',
    '"license": ',
    'MIT',
    '\n',
    ' ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '&a ',
    '*a',
    '!!js/function ',
    '<script>',
    '<!--',
    '-->',
    '&#x110000;',
    '## ',
    '2024-02-30',
    '1.10',
    '\t',
    '\0',
    '\uFFFD',
    '\uD800',
    '__proto__',
    '=',
    '[[part]]',
    'https://',
    'authors:\n  - ',
    '@graph',
    'description: ',
    '"""',
  );
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((list) => list.join('')),
    fc.json(),
  );
}
