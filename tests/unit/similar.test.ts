import { describe, expect, it } from 'vitest';

import { similarFinder } from '../../src/catalogue/similar.ts';
import { projectPage as say } from '#messages/project-page.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const term = (id: string) => ({ id, label: id.toUpperCase(), description: 'A term.' });

function similar(entries: Record<string, Partial<EntryInput>>) {
  const catalogue = smallCatalogue(entriesOf('hardware', entries), {
    topics: [{ ...term('timing'), group: 'All' }],
    interfaces: [{ ...term('fmc'), uses: 'plugs into', provides: 'carries' }],
    relations: [
      { ...term('tests'), inverse: 'is tested by', from: ['hardware'], to: ['hardware'] },
    ],
  });
  const found = similarFinder(catalogue);
  return (id: string) => {
    const project = catalogue.projects.get(id);
    if (!project) throw new Error(`There is no ${id}.`);
    return found(project).map((likeness) => `${likeness.project.id}: ${say.likeness(likeness)}`);
  };
}

/** Projects that share nothing, so that what two others share is rare. */
const OTHERS = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`x${index}`, { name: `x${index}` }]),
);
const carrier = { interfaces: { provides: ['fmc'] }, topics: ['timing'] };

describe('similar projects', () => {
  it('share an interface in the same role, or a topic, and say so', () => {
    const of = similar({
      ...OTHERS,
      one: carrier,
      two: carrier,
      three: { topics: ['timing'], summary: 'Measures delays of pulses.' },
      four: { interfaces: { uses: ['fmc'] } },
      five: { summary: 'Measures delays of pulses.' },
    });
    expect(of('one')).toEqual(['two: same interface: FMC; same topic: TIMING']);
    expect(of('three')).toContain('five: same words: measures, delays and pulses');
    expect(of('four')).toEqual([]);
    expect(of('x1')).toEqual([]);
  });

  it('share two things at least: one topic is none', () => {
    const of = similar({
      ...OTHERS,
      one: { topics: ['timing'], interfaces: { uses: ['fmc'] } },
      two: { topics: ['timing'], interfaces: { provides: ['fmc'] } },
    });
    expect(of('one')).toEqual([]);
  });

  it('leave out retired ones and those that a relation names', () => {
    const of = similar({
      ...OTHERS,
      one: { ...carrier, relations: [{ type: 'tests', target: 'two' }] },
      two: carrier,
      three: { ...carrier, retired: { date: '2025-01-02', reason: 'It is old.' } },
    });
    expect([of('one'), of('two')]).toEqual([[], []]);
  });

  it('are found in ten thousand projects without comparing each with each', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => [
      `p${index}`,
      {
        topics: ['timing'],
        interfaces: { provides: ['fmc'] },
        summary: `A board with word${index % 5000} and group${index % 40} of parts.`,
      },
    ]);
    const start = performance.now();
    const of = similar(Object.fromEntries(entries) as Record<string, Partial<EntryInput>>);
    for (let index = 0; index < 10_000; index += 1) of(`p${index}`);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(of('p77')[0]).toContain('p5077: same interface: FMC');
  });
});
