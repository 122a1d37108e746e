/** What `content/site.yaml` and `catalogue/federation/` may say of catalogues of other offices. */
import { describe, expect, it } from 'vitest';

import { readdirSync } from 'node:fs';

import { CATALOGUE_KINDS } from '../../src/schemas/federation.ts';
import { plus, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
/** The first line after those of the fixture. */
const FIRST = 35;

const ONE =
  '{ id: harbour, office: Harbour Lab, kind: ospo-portal, url: https://harbour.example/open/ }';

function saidOf(...catalogues: readonly string[]): string[] {
  const list = catalogues.map((catalogue) => `  - ${catalogue}\n`).join('');
  return problemsOf({ [SITE]: plus(`federation:\n${list}`) })
    .map(shortened)
    .filter((text) => text.startsWith(SITE));
}

describe('a catalogue of another office', () => {
  it.each(CATALOGUE_KINDS)('may be of the kind %s', (kind) =>
    expect(saidOf(ONE.replace('ospo-portal', kind))).toEqual([]),
  );

  it('is of a kind that has a reader of its name, and no reader is left over', () => {
    const files = readdirSync('src/refresh/federation/kinds');
    expect(files.toSorted()).toEqual(CATALOGUE_KINDS.map((kind) => `${kind}.ts`).toSorted());
  });

  it.each([
    [
      'of no known kind',
      [ONE.replace('ospo-portal', 'wiki')],
      `:${FIRST + 1}:47 schema/`,
      'ospo-portal',
    ],
    ['without https', [ONE.replace('https', 'http')], `:${FIRST + 1}:65 schema/`, 'Use https'],
    ['at no address', [ONE.replace('https://', 'javascript:')], `:${FIRST + 1}:65 schema/`, ''],
    [
      'without an office',
      [ONE.replace('office: Harbour Lab, ', '')],
      `:${FIRST + 1}:5 schema/missing`,
      'office',
    ],
    [
      'with an id that is no id',
      [ONE.replace('harbour,', '../x,')],
      `:${FIRST + 1}:11 schema/`,
      'lower-case',
    ],
    [
      'at the address of the site itself',
      [
        ONE,
        ONE.replace('harbour,', 'own,').replace(
          'https://harbour.example/open/',
          'https://www.catalogue.example.org',
        ),
      ],
      `:${FIRST + 2}:61 schema/`,
      'This is the address of this site.',
    ],
    [
      'that is listed twice',
      [ONE, ONE.replace('harbour,', 'again,').replace('/open/', '/open')],
      `:${FIRST + 2}:63 schema/`,
      'This catalogue is listed twice.',
    ],
    [
      'with the id of another',
      [ONE, ONE.replace('harbour.example', 'other.example')],
      `:${FIRST + 2}:11 schema/`,
      'Another catalogue has this id.',
    ],
  ])('may not be one %s', (_, catalogues, place, message) => {
    const said = saidOf(...catalogues);
    const there = said.filter((line) => line.startsWith(SITE + place)).join('\n');
    expect(there).toContain(message || place);
  });
});

describe('a file of its entries', () => {
  const FILE = 'catalogue/federation/harbour.json';
  const state = (project: object, more: object = {}) =>
    JSON.stringify({
      url: 'https://harbour.example/open/',
      kind: 'ospo-portal',
      checkedAt: '2026-11-21T02:00:00Z',
      refused: 0,
      projects: [{ page: 'https://harbour.example/open/projects/x/', name: 'X', ...project }],
      ...more,
    });
  const said = (text: string) =>
    problemsOf({ [FILE]: text })
      .map(shortened)
      .filter((line) => line.startsWith(FILE));

  it('fits, as the refresh writes it', () => expect(said(state({}))).toEqual([]));

  it.each([
    ['a script', state({ homepage: 'javascript:alert(1)' }), 'schema/'],
    ['markup', state({ name: '<b>X</b>' }), 'Write plain text'],
    ['an unknown key', state({ size: 1 }), 'schema/unknown-key'],
    ['a date of the future', state({}, { checkedAt: '2226-11-21T02:00:00Z' }), 'date/future'],
  ])('may not hold %s', (_, text, code) => {
    expect(said(text)).toContainEqual(expect.stringContaining(code));
  });
});
