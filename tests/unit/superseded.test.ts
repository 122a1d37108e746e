import { expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { buildIndex } from '../../src/features/facets/build-index.ts';
import { messages } from '#messages/common.ts';
import { entrySchema } from '../../src/schemas/entry.ts';

it('a list says what takes the place of a project', () => {
  const entry = (name: string, more: object = {}) => ({
    id: name,
    kind: 'hardware' as const,
    entry: entrySchema.parse({
      name,
      repositories: [`https://git.example.org/${name}`],
      ...more,
    }),
  });
  const catalogue = createCatalogue({
    entries: [entry('old'), entry('next', { relations: [{ type: 'supersedes', target: 'old' }] })],
    ecosystems: [],
    vocabularies: {
      topics: [],
      organisations: [],
      interfaces: [],
      outlines: [],
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
    },
    metadata: {},
    numbers: {},
  });
  const { items } = buildIndex(catalogue, messages, [], new Date('2026-11-30'));
  expect(items.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
    ['next', undefined],
    ['old', ['next']],
  ]);
});
