import { describe, expect, it } from 'vitest';

import { ecosystemsByKind } from '../../src/catalogue/ecosystem-kinds.ts';
import type { Project } from '../../src/catalogue/project.ts';
import type { Ecosystem } from '../../src/schemas/ecosystem.ts';

const projects = new Map(
  (
    [
      ['board', 'hardware'],
      ['crate', 'hardware'],
      ['core', 'gateware'],
      ['tool', 'software'],
    ] as const
  ).map(([id, kind]): [string, Project] => [
    id,
    { id, kind, pictures: [], entry: { name: id } as Project['entry'] },
  ]),
);
const family = (id: string, ...members: string[]) => ({
  id,
  ecosystem: { name: id, summary: '', groups: [{ label: 'All', members }] } as Ecosystem,
});

describe('ecosystems', () => {
  it('stand under the kind of most of their members, the largest first', () => {
    const groups = ecosystemsByKind({
      projects,
      ecosystems: [
        family('small', 'board'),
        family('programs', 'tool', 'unknown'),
        family('large', 'board', 'crate', 'core'),
      ],
    });
    expect(groups.map(({ kind, ecosystems }) => [kind, ...ecosystems.map(({ id }) => id)])).toEqual(
      [
        ['hardware', 'large', 'small'],
        ['software', 'programs'],
      ],
    );
  });
});
