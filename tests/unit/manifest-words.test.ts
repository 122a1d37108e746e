/** Small texts as standards define them, in every spelling that is one, and in those that only look like it. */
import { describe, expect, it } from 'vitest';

import { cutText, summaryOf } from '../../src/manifests/text.ts';
import { takeAuthors } from '../../src/manifests/people.ts';
import { takeLicense } from '../../src/manifests/licenses.ts';
import { takeStatus } from '../../src/manifests/status.ts';
import { doiIn, swhidIn, takeDay, takePicture, takeYear } from '../../src/manifests/values.ts';
import { rootItem, type Item } from '../../src/schemas/manifest/node.ts';

function taken<T>(take: (item: Item) => T, value: unknown) {
  const notes = { file: 'a', problems: [] as { code: string; message: string }[] };
  const found = take(rootItem(value, notes as never));
  return found ?? notes.problems.map(({ code }) => code.replace('manifest/', '')).join();
}

it.each([
  ['http://spdx.org/licenses/MIT', 'MIT'],
  ['https://www.spdx.org/licenses/MIT.html', 'MIT'],
  ['HTTPS://SPDX.ORG/licenses/mit.json', 'MIT'],
  ['https://spdx.org/licenses/MIT/', 'MIT'],
  ['https://spdx.org/licenses/GPL-3.0-or-later.txt', 'GPL-3.0-or-later'],
  ['https://opensource.org/license/mit', 'MIT'],
  ['https://opensource.org/license/mit/extra', 'license'],
  ['https://example.org/licenses/MIT', 'license'],
  ['https://spdx.org/licenses/MIT+', 'MIT+'],
  ['http://creativecommons.org/licenses/by-sa/4.0', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/licenses/by/3.0/legalcode.de', 'CC-BY-3.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by/4.0/other', 'license'],
  ['https://creativecommons.org/licenses/by/9.0/', 'license'],
  ['https://creativecommons.org/publicdomain/zero/1.0/legalcode', 'CC0-1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0/', 'license'],
  ['apache-2.0 OR LicenseRef-mit', 'Apache-2.0 OR LicenseRef-mit'],
  [
    'mit AND gpl-2.0-only WITH classpath-EXCEPTION-2.0',
    'MIT AND GPL-2.0-only WITH Classpath-exception-2.0',
  ],
  ['A'.repeat(201), 'license'],
  [{ spdx: 'MIT' }, 'MIT'],
  [{ 'spdx-id': 'MIT', name: 'Other' }, 'MIT'],
  [{ identifier: 'MIT' }, 'MIT'],
  [{ id: 'mit' }, 'MIT'],
  [{ url: 'https://spdx.org/licenses/MIT' }, 'MIT'],
  [{ title: 'MIT' }, 'MIT'],
  ['None', ''],
])('the licence %j is %j', (value, expected) => {
  expect(taken(takeLicense, value)).toBe(expected);
});

it.each([
  ['active', 'active'],
  ['Active', 'active'],
  ['https://www.repostatus.org/#wip', 'wip'],
  ['http://repostatus.org/#suspended', 'suspended'],
  ['https://www.repostatus.org/badges/latest/inactive.svg', 'inactive'],
  ['https://www.repostatus.org/badges/2.0.0/moved.svg', 'moved'],
  ['https://www.repostatus.org/badges/2.0.0/', 'value'],
  ['https://example.org/#active', 'value'],
  [{ '@id': 'https://www.repostatus.org/#concept' }, 'concept'],
  [{ name: 'abandoned' }, 'abandoned'],
  [{ other: 'active' }, 'type'],
  ['stable', 'value'],
  ['', ''],
])('the status %j is %j', (value, expected) => {
  expect(taken(takeStatus, value)).toBe(expected);
});

it.each([
  ['2026-11-21', '2026-11-21'],
  [' 2026-11-21 ', '2026-11-21'],
  ['2026-11-21T02:00:00Z', '2026-11-21'],
  ['2026-11-21 02:00', '2026-11-21'],
  ['2026-11-211', 'value'],
  ['2026-02-30', 'value'],
  ['21.11.2026', 'value'],
  ['on 2026-11-21', 'value'],
  ['', ''],
])('the day %j is %j', (value, expected) => {
  expect(taken(takeDay, value)).toBe(expected);
});

it.each([
  ['1950', 1950],
  ['2100', 2100],
  ['2019-05', 2019],
  ['1949', 'value'],
  ['2101', 'value'],
  ['20190', 'value'],
  ['c2019', 'value'],
])('the year %j is %j', (value, expected) => {
  expect(taken(takeYear, value)).toBe(expected);
});

it.each([
  ['10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['doi:10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['DOI: 10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['http://dx.doi.org/10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['https://doi.org/10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['https://www.zenodo.org/doi/10.5281/zenodo.1', '10.5281/zenodo.1'],
  ['10.5281/zenodo.1, RRID:SCR_1', '10.5281/zenodo.1'],
  ['https://zenodo.org/records/1', undefined],
  ['see 10.5281/zenodo.1', undefined],
  ['11.5281/zenodo.1', undefined],
])('the DOI in %j is %j', (text, expected) => {
  expect(doiIn(text)).toBe(expected);
});

const HASH = '0123456789abcdef0123456789abcdef01234567';
it.each([
  [`swh:1:rev:${HASH}`, `swh:1:rev:${HASH}`],
  [` swh:1:cnt:${HASH};origin=https://a.org/b `, `swh:1:cnt:${HASH};origin=https://a.org/b`],
  [`https://archive.softwareheritage.org/swh:1:dir:${HASH}/`, `swh:1:dir:${HASH}`],
  [`swh:2:rev:${HASH}`, undefined],
  [`swh:1:abc:${HASH}`, undefined],
  [`swh:1:rev:${HASH}0`, undefined],
  [`xswh:1:rev:${HASH}`, undefined],
])('the SWHID in %j is %j', (text, expected) => {
  expect(swhidIn(text)).toBe(expected);
});

it.each([
  ['doc/a.png', 'doc/a.png'],
  [' a.JPG ', 'a.JPG'],
  ['https://a.example.org/a', 'https://a.example.org/a'],
  ['../a.png', '../a.png'],
  ['/a.png', '/a.png'],
  ['http://user:secret@a.example.org/a.png', 'value'],
  ['a.exe', 'value'],
])('the picture %j is %j', (value, expected) => {
  expect(taken(takePicture, value)).toBe(expected);
});

it.each<[value: unknown, expected: unknown]>([
  [
    ['Moss, Ada', 'Ada Moss'],
    ['Ada Moss', 'Ada Moss'],
  ],
  [
    [
      {
        'family-names': 'Moss',
        'given-names': 'Ada',
        'name-particle': 'van',
        'name-suffix': 'Jr.',
      },
    ],
    ['Ada van Moss Jr.'],
  ],
  [
    [{ familyName: 'Moss' }, { givenName: 'Ada' }],
    ['Moss', 'Ada'],
  ],
  [
    [{ name: 'Moss, Ada' }, { alias: 'moss' }],
    ['Ada Moss', 'moss'],
  ],
  ['The Lab, Harbour, and others', ['The Lab, Harbour, and others']],
  ['Ada Moss <ada@lab.example.org>', ['Ada Moss']],
  ['Ada Moss (0000-0002-1825-0097)', ['Ada Moss']],
  [[{ email: 'ada@lab.example.org' }], 'incomplete'],
  [['ada@lab.example.org'], ''],
  [[], ''],
])('the authors %j are %j', (value, expected) => {
  expect(taken(takeAuthors, value)).toEqual(expected);
});

describe('a text that is too long', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one twothree', 10, 'one twoth…'],
    ['one twothree', 7, 'one tw…'],
    ['one two three', 9, 'one two…'],
    ['one twothree', 6, 'one t…'],
    ['one, two', 7, 'one,…'],
    ['ab\u{1F600}cd', 4, 'ab\uFFFD…'],
  ])('%j of %i characters is %j', (text, most, expected) => {
    expect(cutText(text, most)).toBe(expected);
  });

  it('gives its first sentence for a summary, if that is one', () => {
    const rest = ' It goes on and on.'.repeat(10);
    expect(summaryOf('x'.repeat(160))).toHaveLength(160);
    expect(summaryOf('x'.repeat(161))).toBeUndefined();
    expect(summaryOf(`It reads all the gauges!${rest}`)).toBe('It reads all the gauges!');
    expect(summaryOf(`It reads gauges, e.g. Old ones.${rest}`)).toBeUndefined();
    expect(summaryOf(`It is version 1.2 of the reader.${rest}`)).toBe(
      'It is version 1.2 of the reader.',
    );
    expect(summaryOf(`Reads.${rest}`)).toBe('Reads. It goes on and on.');
    expect(summaryOf(`${'word '.repeat(40)}end.${rest}`)).toBeUndefined();
    expect(summaryOf(`It reads e.g. all the gauges.${rest}`)).toBe('It reads e.g. all the gauges.');
    expect(summaryOf('One\nline.\n\nOther.')).toBe('One line.');
    expect(summaryOf('<b>')).toBeUndefined();
    expect(summaryOf('')).toBeUndefined();
  });
});
