/** What is told of a change between two nights: once, and not before it was known. */
import { describe, expect, it } from 'vitest';

import { changeEvents } from '../../src/refresh/event-changes.ts';
import { stateOf, type RepositoryState } from '../../src/refresh/event-state.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { KEY, NIGHT, record } from '../support/spec-record.ts';

const subject = { at: NIGHT, project: 'spec', repository: KEY };
const told = (
  before: Partial<MetadataRecord>,
  after: Partial<MetadataRecord>,
  state: RepositoryState = {},
) =>
  changeEvents(subject, state, record(before), record(after)).map(
    ({ at: _, project: __, ...event }) => ({ ...event, repository: undefined }),
  );

describe('a change', () => {
  const date = '2026-11-21T02:00:01Z';
  const NEW = 'https://forge.test/new/spec';

  it.each<
    [
      what: string,
      before: Partial<MetadataRecord>,
      after: Partial<MetadataRecord>,
      state: RepositoryState,
      ...events: object[],
    ]
  >([
    ['archived before it was known', {}, { archived: true }, {}],
    ['not asked', { archived: true }, {}, {}],
    ['archived, as was told', { archived: false }, { archived: true }, { isArchived: true }],
    [
      'back, against what was told',
      { archived: false },
      { archived: false },
      { isArchived: true },
      { type: 'unarchived' },
    ],
    ['moved back', { url: NEW }, {}, {}, { type: 'moved', from: NEW, to: KEY }],
    ['moved, as was told', {}, { url: NEW }, { url: NEW }],
    ['not seen by git', { url: NEW }, { source: 'git' }, {}],
    [
      'moved again',
      {},
      { url: `${NEW}2` },
      { url: NEW },
      { type: 'moved', from: NEW, to: `${NEW}2` },
    ],
    ['a licence less', { license: 'MIT' }, {}, {}, { type: 'license-changed', from: 'MIT' }],
    ['a licence more', {}, { license: 'MIT' }, {}, { type: 'license-changed', to: 'MIT' }],
    ['a licence less, as was told', { license: 'MIT' }, {}, { license: { id: undefined } }],
    [
      'a licence of git that was told',
      { source: 'git' },
      {},
      { license: { id: 'MIT' } },
      { type: 'license-changed', from: 'MIT' },
    ],
    [
      'a licence that git had',
      { source: 'git', license: 'MIT' },
      {},
      {},
      { type: 'license-changed', from: 'MIT' },
    ],
    [
      'the first release, after the last reading',
      {},
      { latestRelease: { tag: 'a', date, url: NEW } },
      {},
      { type: 'release', tag: 'a', date, url: NEW },
    ],
    [
      'the first release, at the last reading',
      {},
      { latestRelease: { tag: 'a', date: NIGHT } },
      {},
    ],
    ['the first release, of no date', {}, { latestRelease: { tag: 'a' } }, {}],
    [
      'a release as was told',
      {},
      { latestRelease: { tag: 'a', date } },
      { releases: new Set(['a']) },
    ],
    [
      'the same release',
      { latestRelease: { tag: 'a' } },
      { latestRelease: { tag: 'a', date } },
      {},
    ],
    [
      'a release of the same moment',
      { latestRelease: { tag: 'a', date } },
      { latestRelease: { tag: 'b', date } },
      {},
    ],
    [
      'a release after one of no date',
      { latestRelease: { tag: 'a' } },
      { latestRelease: { tag: 'b', date } },
      {},
      { type: 'release', tag: 'b', date },
    ],
    [
      'a tag beside releases',
      { latestTag: { tag: 'a' }, latestRelease: { tag: 'a' } },
      { latestTag: { tag: 'b' }, latestRelease: { tag: 'a' } },
      {},
    ],
    [
      'a tag after the last release was taken back',
      { latestTag: { tag: 'a' }, latestRelease: { tag: 'a' } },
      { latestTag: { tag: 'b' } },
      {},
    ],
    ['no tag any more', { latestTag: { tag: 'a' } }, {}, {}],
  ])('%s', (_, before, after, state, ...events) => {
    expect(told(before, after, state)).toEqual(
      events.map((event) => ({ ...event, repository: undefined })),
    );
  });

  it('stands in the state that all events before describe', () => {
    const event = (type: string, more: object = {}) => ({ type, ...subject, ...more });
    const state = stateOf([
      ...['listed', 'retired', 'listed'].map((type) => ({ type, at: NIGHT, project: 'a' })),
      ...['listed', 'retired'].map((type) => ({ type, at: NIGHT, project: 'b' })),
      event('archived'),
      event('unarchived'),
      event('unreachable'),
      event('moved', { to: 'x' }),
      event('license-changed', { to: 'MIT' }),
      event('license-changed'),
      event('release', { tag: '1' }),
      event('release', { tag: '2' }),
      { ...event('archived'), repository: 'other' },
      { ...event('back'), repository: 'other' },
    ] as never);
    expect([[...state.listed], [...state.retired]]).toEqual([['a'], ['b']]);
    expect(Object.fromEntries(state.repositories)).toEqual({
      [KEY]: {
        isArchived: false,
        isUnreachable: true,
        url: 'x',
        license: { id: undefined },
        releases: new Set(['1', '2']),
      },
      other: { isArchived: true, isUnreachable: false },
    });
  });
});
