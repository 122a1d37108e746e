/** Each kind of file is looked at: none is left out of a check because of where it stands. */
import { expect, it } from 'vitest';

import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const WRITTEN = [
  'brand/brand.yaml',
  ...['hardware', 'gateware', 'software', 'documentation'].map(
    (kind) => `catalogue/${kind}/${kind}.yaml`,
  ),
  'catalogue/ecosystems/x.yaml',
  'catalogue/inventory/x.yaml',
  ...['interfaces', 'organisations', 'outlines', 'relations', 'topics'].map(
    (name) => `catalogue/vocabularies/${name}.yaml`,
  ),
  'content/contributions/x.yaml',
  'content/events/x.yaml',
  ...['impact', 'licence-chooser', 'mandate', 'partners', 'roles', 'search', 'site', 'sources'].map(
    (name) => `content/${name}.yaml`,
  ),
  'content/reports/2025.yaml',
  ...['add-project', 'metrics', 'release', 'self-assessment', 'which-way'].map(
    (name) => `content/tools/${name}.yaml`,
  ),
  'content/training.yaml',
];

const PAGES = [
  'content/guidelines/software/publish.mdx',
  'content/guidelines/software/publish.fr.mdx',
  'content/news/2026-a.mdx',
  'content/pages/about.mdx',
];

const RECORDS = [
  'catalogue/events.json',
  'catalogue/federation/x.json',
  'catalogue/media/board/boards.json',
  'catalogue/media/board/pictures.json',
  'catalogue/metadata.json',
  'catalogue/numbers.json',
  'catalogue/vulnerabilities.json',
];

/** What is said of each: all of them are faulty at once, since a check of each alone would take long. */
function saidOfEach(files: readonly string[], text: string): [file: string, said: string[]][] {
  const all = problemsOf(Object.fromEntries(files.map((file) => [file, text]))).map(shortened);
  return files.map((file) => [file, all.filter((one) => one.startsWith(`${file}:`))]);
}

it('is read to its end where people write it', () => {
  for (const [file, said] of saidOfEach(
    WRITTEN,
    'odd: http://a.example/ by jane.doe@a.example\n',
  )) {
    for (const text of [
      ':1:6 address/http "http://a.example/" is not encrypted.',
      ':1:6 contact/personal-email "jane.doe@a.example" looks',
    ])
      expect(said, file).toContainEqual(expect.stringContaining(text));
    const schema = /:1:1 schema\/(?:unknown-key|type|missing) /;
    expect(said, file).toContainEqual(expect.stringMatching(schema));
  }
});

it('has no other fault where it is no YAML', () => {
  for (const [file, said] of saidOfEach(WRITTEN, 'a: [\n'))
    expect(said, file).toEqual([expect.stringMatching(/:\d+:\d+ yaml\/syntax /)]);
});

it('is read from its first line to its last where it is a page', () => {
  const text =
    '---\nodd: http://a.example/ by jane.doe@a.example\n---\n\n# By jo.doe@a.example\u00AD\n\n[a](http://b.example/)\n';
  for (const [file, said] of saidOfEach(PAGES, text)) {
    for (const fault of [
      ':2:6 address/http "http://a.example/"',
      ':2:6 contact/personal-email "jane.doe@a.example"',
      ':5:6 contact/personal-email "jo.doe@a.example"',
      ':5:22 text/hidden U+00AD',
      ':5:1 page/title ',
      ':7:5 address/http "http://b.example/"',
      ':2:1 schema/unknown-key There is no key "odd".',
    ])
      expect(said, file).toContainEqual(expect.stringContaining(fault));
  }
});

it('is what the refresh writes, or no JSON at all', () => {
  for (const [file, said] of saidOfEach(RECORDS, '7'))
    expect(said, file).toContainEqual(expect.stringMatching(/:1:1 schema\/type /));
  for (const [file, said] of saidOfEach(RECORDS, '{'))
    expect(said, file).toEqual([expect.stringMatching(/:1:2 json\/syntax /)]);
});

it('holds no date of the refresh that is still to come', () => {
  const files = ['metadata', 'vulnerabilities', 'federation/x'].map(
    (name) => `catalogue/${name}.json`,
  );
  const day = '2199-01-01';
  const record = { a: { manifest: { since: day }, other: day, fetchedAt: day, b: [{ at: day }] } };
  for (const [file, said] of saidOfEach(files, JSON.stringify(record, undefined, 1)))
    expect(said.filter((text) => text.includes('date/future'))).toEqual([
      `${file}:7:16 date/future \`a.fetchedAt\`: "2199-01-01" is still to come. Restore the file from the git history, and correct the clock.`,
      expect.stringContaining('date/future `a.b[0].at`: "2199-01-01" is'),
    ]);
});
