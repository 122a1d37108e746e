/** Each kind of file is looked at: none is left out of a check because of where it stands. */
import { expect, it } from 'vitest';

import { type Changes, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const WRITTEN = [
  'brand/brand.yaml',
  ...['hardware', 'gateware', 'software', 'documentation'].map(
    (kind) => `catalogue/${kind}/x.yaml`,
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

/** What is said of a file, but for what follows from its being another one than before. */
const saidOf = (file: string, changes: Changes) =>
  problemsOf(changes)
    .map(shortened)
    .filter((text) => text.startsWith(`${file}:`));

it.each(WRITTEN)(
  '%s: an address without encryption, a person, and what no schema knows',
  (file) => {
    const said = saidOf(file, { [file]: 'odd: http://a.example/ by jane.doe@a.example\n' });
    expect(said).toContainEqual(
      expect.stringContaining(':1:6 address/http "http://a.example/" is'),
    );
    expect(said).toContainEqual(expect.stringContaining(':1:6 contact/personal-email "jane.doe@'));
    expect(said).toContainEqual(
      expect.stringMatching(/:1:1 schema\/(?:unknown-key|type|missing) /),
    );
  },
);

it.each(WRITTEN)('%s: what is no YAML, and then nothing more', (file) => {
  const said = saidOf(file, { [file]: 'a: [\n' });
  expect(said).toEqual([expect.stringMatching(/:\d+:\d+ yaml\/syntax /)]);
});

it.each(PAGES)('%s: the same in what stands above the page and in it', (file) => {
  const said = saidOf(file, {
    [file]:
      '---\nodd: http://a.example/ by jane.doe@a.example\n---\n\n# By jo.doe@a.example\u00AD\n\n[a](http://b.example/)\n',
  });
  for (const text of [
    ':2:6 address/http "http://a.example/"',
    ':2:6 contact/personal-email "jane.doe@a.example"',
    ':5:6 contact/personal-email "jo.doe@a.example"',
    ':5:22 text/hidden U+00AD',
    ':5:1 page/title ',
    ':7:5 address/http "http://b.example/"',
    ':2:1 schema/unknown-key There is no key "odd".',
  ])
    expect(said).toContainEqual(expect.stringContaining(text));
});

it.each(RECORDS)('%s: what no refresh writes, and what is no JSON', (file) => {
  expect(saidOf(file, { [file]: '7' })).toContainEqual(expect.stringMatching(/:1:1 schema\/type /));
  expect(saidOf(file, { [file]: '{' })).toEqual([expect.stringMatching(/:1:2 json\/syntax /)]);
});

it.each(['metadata', 'vulnerabilities', 'federation/x'])(
  'catalogue/%s.json: a date to come',
  (name) => {
    const file = `catalogue/${name}.json`;
    const day = '2199-01-01';
    const record = {
      a: { manifest: { since: day }, other: day, fetchedAt: day, b: [{ at: day }] },
    };
    const said = saidOf(file, { [file]: JSON.stringify(record, undefined, 1) });
    expect(said.filter((text) => text.includes('date/future'))).toEqual([
      `${file}:7:16 date/future \`a.fetchedAt\`: "2199-01-01" is still to come. Restore the file from the git history, and correct the clock.`,
      expect.stringContaining('date/future `a.b[0].at`: "2199-01-01" is'),
    ]);
  },
);
