import { expect, it } from 'vitest';

import { buildIndex } from '../../src/features/facets/build-index.ts';
import { messages } from '#messages/common.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

it('a list says what takes the place of a project', () => {
  const entries = entriesOf('hardware', {
    old: {},
    next: { relations: [{ type: 'supersedes', target: 'old' }] },
  });
  const catalogue = smallCatalogue(entries, {
    relations: [
      {
        id: 'supersedes',
        label: 'supersedes',
        inverse: 'is superseded by',
        description: 'A term.',
        from: ['hardware'],
        to: ['hardware'],
      },
    ],
  });
  const { items } = buildIndex(catalogue, messages, [], new Date('2026-11-30'));
  expect(items.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
    ['next', undefined],
    ['old', ['next']],
  ]);
});
