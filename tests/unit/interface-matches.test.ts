import { expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { withoutStated } from '../../src/catalogue/interface-matches.ts';
import { homeFigure } from '../../src/site/ecosystem-figures.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { ecosystemSchema } from '../../src/schemas/ecosystem.ts';

const entry = (name: string, more: object = {}) =>
  entrySchema.parse({ name, repositories: [`https://git.example.org/team/${name}`], ...more });

const catalogue = createCatalogue({
  entries: [
    {
      id: 'carrier',
      kind: 'hardware',
      entry: entry('carrier', { interfaces: { provides: ['slot'] } }),
    },
    {
      id: 'card',
      kind: 'hardware',
      entry: entry('card', {
        interfaces: { uses: ['slot'] },
        relations: [{ type: 'plugs-into', target: 'carrier' }],
      }),
    },
    {
      id: 'other',
      kind: 'hardware',
      entry: entry('other', { interfaces: { provides: ['slot'] } }),
    },
  ],
  ecosystems: [],
  vocabularies: {
    outlines: [],
    topics: [],
    organisations: [],
    interfaces: [
      {
        id: 'slot',
        label: 'Slot',
        description: 'A slot.',
        uses: 'plugs into',
        provides: 'carries',
      },
    ],
    relations: [
      {
        id: 'plugs-into',
        label: 'plugs into',
        inverse: 'carries',
        description: 'A card in a slot.',
        from: ['hardware'],
        to: ['hardware'],
      },
    ],
  },
  metadata: {},
  numbers: {},
});

const fits = (id: string) =>
  withoutStated(catalogue.interfaceMatches.get(id) ?? [], catalogue.connections.get(id) ?? []).map(
    ({ verb, others }) => [verb, others.map((other) => other.id)],
  );

it('a pair that a relation states is not concluded once more in the same words', () => {
  expect(fits('card')).toEqual([['plugs into', ['other']]]);
  expect(fits('carrier')).toEqual([]);
  expect(fits('other')).toEqual([['carries', ['card']]]);
});

it('the home page draws the named projects, or all related members of its ecosystem', () => {
  const ecosystem = ecosystemSchema.parse({
    name: 'Cards',
    summary: 'Cards and carriers.',
    groups: [{ label: 'All', members: ['card', 'carrier', 'other'] }],
  });
  const drawn = (projects?: string[]) =>
    homeFigure(catalogue, { ecosystem }, projects).nodes.map(({ id }) => id);
  expect(drawn()).toEqual(['card', 'carrier']);
  expect(drawn(['other'])).toEqual(['other']);
  expect(homeFigure(catalogue, undefined, undefined).edges).toEqual([]);
});
