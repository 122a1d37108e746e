import { describe, expect, it } from 'vitest';

import { howMuchIsKnown } from '../../src/catalogue/known.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const relation = { id: 'uses', label: 'uses', inverse: 'is used by', description: 'Uses it.' };

function known(fields: Partial<EntryInput>) {
  const read = { source: 'git' as const, fetchedAt: '2026-11-12T02:00:00Z' };
  const catalogue = smallCatalogue(
    entriesOf('hardware', { one: fields, other: {} }),
    { relations: [{ ...relation, from: ['hardware'], to: ['hardware'] }] },
    { 'https://git.example.org/read': read },
  );
  const project = catalogue.projects.get('one');
  return project && howMuchIsKnown(project, catalogue);
}

describe('what is known', () => {
  it.each([
    [{}, 0],
    [{ summary: 'A board.' }, 1],
    [{ licenses: { hardware: 'CERN-OHL-W-2.0' } }, 1],
    [{ specifications: [{ parameter: 'Range', value: '12 m' }] }, 1],
    [{ availability: [{ vendor: 'Quay' }] }, 1],
    [{ availability: [{ note: 'Said to be sold.' }] }, 0],
    [{ repositories: ['https://git.example.org/read'] }, 1],
    [{ status: 'active' as const }, 1],
    [{ status: 'inactive' as const }, 0],
    [{ summary: 'A board.', status: 'active' as const, title: 'Counts for nothing' }, 2],
  ])('of %j counts %i', (fields, count) => {
    expect(known(fields)).toEqual({ known: count, related: 0 });
  });

  it('counts relations once, and tells how many there are', () => {
    const relations = [{ type: 'uses', target: 'other' }];
    expect(known({ relations })).toEqual({ known: 1, related: 1 });
  });
});
