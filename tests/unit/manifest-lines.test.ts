/** The line of a fault in a manifest, and since when it is known. */
import { describe, expect, it } from 'vitest';

import { readLocated } from '../../src/manifests/located.ts';
import { noticed } from '../../src/manifests/noticed.ts';
import { withKept } from '../../src/manifests/kept.ts';
import type { ManifestRecord } from '../../src/schemas/manifest/manifest.ts';

const NOW = '2026-11-21T02:00:00Z';
const BEFORE = '2026-11-01T02:00:00Z';

function linesOf(file: string, text: string) {
  const { problems } = readLocated({ [file]: text });
  return problems.map(({ path, line }) => [path, line]);
}

describe('a fault', () => {
  it.each([
    [
      'of a value of YAML',
      '.ohwr.yaml',
      'version: 1.0.0\nname: SPEC\nwebsite: spec\n',
      [['website', 3]],
    ],
    [
      'of an item of a list',
      '.ohwr.yaml',
      'version: 1.0.0\nimages:\n  - https://spec.test/a.png\n  - { a: 1 }\n',
      [['images.1', 4]],
    ],
    [
      'of a value of JSON',
      'codemeta.json',
      '{\n"@context": "https://w3id.org/codemeta/3.0",\n"url": "x"\n}',
      [['url', 3]],
    ],
    ['of a value of TOML', 'okh.toml', 'name = "X"\n\nlicense = "mine"\n', [['license', 3]]],
    ['of a text that cannot be parsed', 'codemeta.json', '{\n"name": "X"\n"url":', [['', 3]]],
    ['of TOML that cannot be parsed', 'okh.toml', 'name = "X"\nrepo = = 1\n', [['repo', 2]]],
  ])('%s has its line', (_, file, text, lines) => {
    expect(linesOf(file, text)).toEqual(lines);
  });

  it.each([
    ['of the whole file', '.ohwr.yaml', '- a\n- b\n', [['', undefined]]],
    ['of a key that is missing', '.ohwr.yaml', 'name: SPEC\n', [['version', undefined]]],
  ])('%s has none', (_, file, text, lines) => {
    expect(linesOf(file, text)).toEqual(lines);
  });
});

describe('a problem that stays', () => {
  const problem = {
    code: 'manifest/value',
    file: '.ohwr.yaml',
    path: 'website',
    message: 'Not an address.',
  } as const;
  const record: ManifestRecord = { fields: {}, sources: {}, problems: [problem] };

  it('is known since it was first noticed, whatever line and words it has now', () => {
    const before = { problems: [{ ...problem, line: 7, since: BEFORE }], readAt: NOW };
    expect(noticed(record, before, NOW).problems).toEqual([{ ...problem, since: BEFORE }]);
  });

  it('is known since the last reading where that does not say it, and since now where it is new', () => {
    expect(noticed(record, { problems: [problem], readAt: BEFORE }, NOW).problems).toEqual([
      { ...problem, since: BEFORE },
    ]);
    expect(noticed(record, undefined, NOW).problems).toEqual([{ ...problem, since: NOW }]);
  });
});

describe('the value of a file that became faulty', () => {
  const file = '.ohwr.yaml';
  const news = [{ title: 'One', date: '2026-01-02', text: 'It is there.' }];
  const before = {
    ...readLocated({ [file]: 'name: SPEC\nwebsite: https://spec.test/\n' }),
    news,
  };

  it('stays, and so does its news; of another source nothing is taken', () => {
    const now = readLocated({ [file]: 'name: SPEC\nwebsite: spec\n' });
    const kept = withKept(now, before, BEFORE);
    expect(kept.fields).toMatchObject({ name: 'SPEC', links: { homepage: 'https://spec.test/' } });
    expect(kept).toMatchObject({ kept: { 'links.homepage': BEFORE }, news });
    const named = { ...before, sources: { 'links.homepage': 'codemeta.json' } };
    expect(withKept(now, named, BEFORE).fields).toEqual({ name: 'SPEC' });
  });

  it('gives way to that of a file that is trusted more', () => {
    const files = { [file]: 'name: Other\nwebsite: spec\n', 'publiccode.yml': 'name: SPEC\n' };
    const { fields, sources } = withKept(readLocated(files), before, BEFORE);
    expect([fields.name, sources['name']]).toEqual(['Other', file]);
    const later = { ...before, sources: { name: 'codemeta.json' } };
    const broken = { 'codemeta.json': '{', [file]: 'name: SPEC 2\n' };
    expect(withKept(readLocated(broken), later, BEFORE).fields.name).toBe('SPEC 2');
  });
});
