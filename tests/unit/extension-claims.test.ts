/** What texts and comments say of how little it takes to add something: each such claim is shown by a test. */
import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const STEPS = 'tests/unit/extension-steps.test.ts';
const FORGE = 'tests/refresh/new-forge.test.ts';

/** A claim, as it stands; the test that shows it, by file and name. */
const CLAIMS: readonly (readonly [claim: string, file: string, test: string])[] = [
  [
    'Nothing under `src/` and `scripts/` has to change',
    STEPS,
    'put another office in the place of this one: nothing of the program changes',
  ],
  [
    'A section of the handbook is a line under `handbook.sections` and a folder of its pages',
    'tests/build/small-handbook.test.ts',
    'has its pages, with numbers and readers of its own',
  ],
  [
    'the readers it is for are named in `content/site.yaml` alone',
    'tests/build/small-handbook.test.ts',
    'may be for readers whom no other office has',
  ],
  [
    'A service is a file',
    'tests/build/inventory.test.ts',
    'has the component that would hurt most first',
  ],
  [
    'a new one needs no other file',
    'tests/build/news.test.ts',
    'stand together under what they are about',
  ],
  [
    'A command is a file in `scripts/`',
    STEPS,
    'add a command: a script, a line, its words and its name',
  ],
  [
    '## Add a field to entries',
    STEPS,
    'add a field: validator, order, schema and comparison follow from one file',
  ],
  [
    'the files to fill in by hand follow from it',
    STEPS,
    'add a field: validator, order, schema and comparison follow from one file',
  ],
  [
    '## Add a facet',
    'tests/unit/facet-files.test.ts',
    'that is new is asked for by the compiler in files that CONTRIBUTING names',
  ],
  [
    'the chips and the empty state follow from that',
    STEPS,
    'add a facet and a kind of catalogue: all that is said to follow does, and a field is compared',
  ],
  [
    'A column of the table is a word',
    'tests/unit/facet-files.test.ts',
    'as a column needs a heading, in a file that CONTRIBUTING names',
  ],
  ['## Add a language', STEPS, 'add a language: one folder, which an instance then speaks'],
  [
    'A new language is one folder',
    STEPS,
    'add a language: one folder, which an instance then speaks',
  ],
  [
    'nothing else has to change',
    STEPS,
    'add a language: one folder, which an instance then speaks',
  ],
  [
    'a language is to be one folder',
    STEPS,
    'add a language: one folder, which an instance then speaks',
  ],
  [
    '## Add a kind of catalogue',
    STEPS,
    'add a facet and a kind of catalogue: all that is said to follow does, and a field is compared',
  ],
  [
    'One word, a file, and its name in each language',
    STEPS,
    'add a facet and a kind of catalogue: all that is said to follow does, and a field is compared',
  ],
  [
    'found by the name of the file.',
    STEPS,
    'add a facet and a kind of catalogue: all that is said to follow does, and a field is compared',
  ],
  ['## Add a kind of forge', FORGE, 'stands in the files that they name, and in no other'],
  [
    'One line, a file and a folder of its name, and the words',
    FORGE,
    'is known to the schemas, the refresh, the links and the form',
  ],
  ['by these steps and no other', FORGE, 'stands in the files that they name, and in no other'],
  [
    'A new kind is a line here',
    'tests/unit/forge-kinds.test.ts',
    'that is new is asked for by the compiler in the files that CONTRIBUTING names, and in no other',
  ],
  [
    'Each kind has a file beside this one, and a line in `forges.ts`',
    FORGE,
    'stands in the files that they name, and in no other',
  ],
  [
    'Each kind has a folder with an `adapter.ts`, and one line',
    FORGE,
    'is known to the schemas, the refresh, the links and the form',
  ],
  [
    'found by the name of its folder',
    FORGE,
    'is known to the schemas, the refresh, the links and the form',
  ],
  [
    'found by the name of the folder',
    FORGE,
    'is known to the schemas, the refresh, the links and the form',
  ],
  [
    'A new kind is a word here, and a file of that name',
    'tests/unit/federation-schema.test.ts',
    'is of a kind that has a reader of its name, and no reader is left over',
  ],
  [
    'found by the name of its file',
    'tests/unit/federation-schema.test.ts',
    'is of a kind that has a reader of its name, and no reader is left over',
  ],
];

/** How such claims are worded. */
const WORDINGS = [
  /nothing (?:else|under [^.]{1,40}?) has to change/gi,
  /needs? no (?:other|further) (?:file|change|line|place)/gi,
  /found by the name of (?:its|the) (?:folder|file)/gi,
  /\ba new [\w ]{1,25}? is (?:a|one) (?:line|file|folder)/gi,
  /\b(?:is|to be) one (?:folder|file|line)\b/gi,
  /by these steps/gi,
  /\bone (?:line|word), (?:a|one) file/gi,
  /\beach kind has a (?:folder|file)/gi,
  /(?<!\w)A (?!build|stacked|constant)[\w ]{1,40} is an? (?:line|file|folder|word)\b/g,
  /(?<=\.md.*)\bfollows? from (?:that|it)\b/gis,
  /\bnamed in `[^`]+` alone/gi,
];
/** Steps of CONTRIBUTING that change the program. */
const HEADING = /^## Add an? .+$/gm;

/** Words of a text, or of the comments of a program, each on one line. */
function proseOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.md')) return text.replaceAll(/[ \n]+(?=\S)/g, ' ');
  const comments = text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm) ?? [];
  return comments
    .map((one) => one.replaceAll(/^\s*\/?\*+\/?|^\s*\/\/|\*\/$/gm, ''))
    .join('. ')
    .replaceAll(/\s+/g, ' ');
}

const files = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'rooms.js',
  ...globSync('docs/*.md'),
  ...globSync(['src/**/*.{ts,astro}', 'scripts/*.ts']),
].filter((file) => !file.startsWith('src/messages/'));
const prose = new Map(files.map((file) => [file, proseOf(file)]));

describe('a claim of how little it takes to add something', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const headings = [...guide.matchAll(HEADING)]
    .map(([heading]) => heading)
    .filter((heading) =>
      (guide.split(`${heading}\n`)[1] ?? '').split('\n## ')[0]?.includes('`src/'),
    );

  it('is found by its wording in texts and comments, and stands in the table', () => {
    const found = [...prose].flatMap(([file, text]) =>
      WORDINGS.flatMap((wording) =>
        [...text.matchAll(wording)].map(({ 0: words, index }) => ({
          file,
          around: text.slice(Math.max(0, index - 100), index + words.length + 60),
          words,
        })),
      ),
    );
    expect(found.length).toBeGreaterThan(10);
    const isShown = ({ around, words }: (typeof found)[number]) =>
      CLAIMS.some(
        ([claim]) => around.includes(claim) && (claim.includes(words) || words.includes(claim)),
      );
    expect(found.filter((one) => !isShown(one))).toEqual([]);
    expect(headings.filter((heading) => !CLAIMS.some(([claim]) => claim === heading))).toEqual([]);
  });

  it.each(CLAIMS)('still stands where it is read: %s', (claim) => {
    const isHeading = claim.startsWith('## ');
    const texts = isHeading ? [guide] : [...prose.values()];
    expect(texts.some((text) => text.includes(claim))).toBe(true);
  });

  it.each(CLAIMS)('%s: is shown by %s', (_, file, test) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${test}'`);
  });
});
