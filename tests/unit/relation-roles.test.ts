import { describe, expect, it } from 'vitest';

import type { Connection } from '../../src/catalogue/connections.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { byRole, successorsOf } from '../../src/catalogue/relation-roles.ts';
import { askOf } from '../../src/licences/ask.ts';
import type { Kind } from '../../src/schemas/entry.ts';

function connection(
  type: string,
  verb: string,
  kind: Kind,
  id: string,
  more: Partial<Connection> = {},
): Connection {
  const other: Project = { id, kind, pictures: [], entry: { name: id } as Project['entry'] };
  return { type, verb, direction: 'in', other, ...more };
}

const connections = [
  connection('runs-on', 'runs', 'gateware', 'core'),
  connection('plugs-into', 'carries', 'hardware', 'adc'),
  connection('supersedes', 'is superseded by', 'hardware', 'next'),
  connection('plugs-into', 'carries', 'hardware', 'dac'),
  connection('plugs-into', 'carries', 'hardware', 'tdc', { manifest: '.ohwr.yaml' }),
  connection('supersedes', 'supersedes', 'hardware', 'first', { direction: 'out' }),
];

describe('relations by their role', () => {
  it('stand each once, by the kind of the others, with their verb and source', () => {
    const rows = byRole(connections).map(({ role, related }) => [
      role,
      ...related.map(({ verb, manifest, others }) =>
        [verb, manifest, ...others.map(({ id }) => id)].filter(Boolean).join(' '),
      ),
    ]);
    expect(rows).toEqual([
      ['hardware', 'carries adc dac', 'carries .ohwr.yaml tdc'],
      ['gateware', 'runs core'],
      ['instead', 'is superseded by next', 'supersedes first'],
    ]);
  });

  it('name what takes the place of a project, and not what it replaced', () => {
    expect(successorsOf(connections).map(({ id }) => id)).toEqual(['next']);
  });
});

describe('what a licence asks', () => {
  it.each([
    ['MIT', 'permissive'],
    ['CERN-OHL-W-2.0', 'weak'],
    ['GPL-3.0-or-later', 'strong'],
    ['MIT OR BSD-3-Clause', 'permissive'],
    ['GPL-2.0-or-later AND LGPL-2.1-or-later', 'several'],
    ['LicenseRef-Own', 'unknown'],
  ])('of %s is %s', (expression, ask) => {
    expect(askOf(expression)).toBe(ask);
  });
});
