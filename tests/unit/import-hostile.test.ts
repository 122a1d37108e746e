/** Files that are made to be slow: each is read, or refused, in a time that grows with its length. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { SOURCE_NAMES } from '../../src/manifests/importers/sources.ts';

const SIZE = 200_000;
const filled = (unit: string, size = SIZE) => unit.repeat(Math.ceil(size / unit.length));
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const FILES: readonly (readonly [what: string, name: string, text: string])[] = [
  [
    'publiccode.yml in 20,000 languages',
    'publiccode.yml',
    `publiccodeYmlVersion: "0.4"\ndescription:\n${numbered(20_000, (at) => `  x${at}: {longDescription: a}`)}`,
  ],
  [
    'pyproject.toml with 15,000 labels that mean the same',
    'pyproject.toml',
    `[project]\nname = "a"\n[project.urls]\n${numbered(15_000, (at) => `"home${'-'.repeat(1 + (at % 40))}${' '.repeat(at / 40)}" = "https://example.org/${at}"`)}`,
  ],
  ...[
    '[\n',
    '\n',
    ' \n',
    '\t',
    '[',
    '{',
    '- ',
    'a: [',
    '"',
    '#\n',
    '[a]\n',
    'a=',
    ': ',
    'a.',
  ].flatMap((unit) =>
    ['', ...SOURCE_NAMES].map(
      (name) => [`${JSON.stringify(unit)} again and again`, name, filled(unit)] as const,
    ),
  ),
  ...['name', 'title', 'description', 'license', 'version', 'keywords'].flatMap((key) =>
    ['package.json', 'codemeta.json', 'CITATION.cff', '.ohwr.yaml'].flatMap((name) =>
      [' ', 'a ', '<', '&', 'a.', '(', '\\n'].map(
        (unit) =>
          [
            `${key} full of ${JSON.stringify(unit)}`,
            name,
            `{"${key}": "${filled(unit)}"}`,
          ] as const,
      ),
    ),
  ),
];

describe('a file of less than a megabyte', () => {
  // Of several hundred files each; all of them together may take longer than one test does as a rule.
  it('takes less than five seconds, whatever is in it', { timeout: 60_000 }, () => {
    const slow = FILES.flatMap(([what, name, text]) => {
      const start = performance.now();
      importFile(name, text);
      const seconds = (performance.now() - start) / 1000;
      return seconds < 5 ? [] : [`${name}, ${what}: ${seconds.toFixed(1)} s`];
    });
    expect(slow).toEqual([]);
  });
});
