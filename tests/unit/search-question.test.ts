import { describe, expect, it } from 'vitest';

import { NEARNESS, nearness } from '../../src/features/search/nearness.ts';
import { repositoryPlace } from '../../src/features/search/repository.ts';
import { understand } from '../support/understand.ts';

const spec = {
  type: 'project',
  name: 'SPEC',
  title: 'Simple PCIe FMC Carrier',
  number: 'H-0007',
  id: 'spec',
  kind: 'hardware',
} as const;

describe('a question', () => {
  const asked = (query: string) => understand(query).terms.map(({ asked }) => asked);
  const forms = (query: string) =>
    understand(query).terms.flatMap(({ forms }) => forms.map(({ words }) => words.join(' ')));

  it.each([
    ['Where can I do the SPEC?', ['spec']],
    ['it', ['it']],
    ['100MS/s', ['100', 'ms/s']],
    ['100 MSPS', ['100', 'msps']],
    ['100m14b', ['100m14b']],
    ['the "exact words" here', ['exact words', 'here']],
    ["carte d'acquisition", ['carte', 'acquisition']],
    ['C++, v1.0.', ['c++', 'v1.0']],
    ['', []],
    ['""', []],
  ])('"%s" asks for %j', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  });

  it.each([
    ['msps', ['msps', 'ms/s']],
    ['rad-hard', ['rad-hard', 'radiation-tolerant']],
    ['cartes', ['cartes', 'board']],
  ])('"%s" finds %j', (query, expected) => {
    expect(forms(query)).toEqual(expected);
  });
});

describe('repositoryPlace', () => {
  it.each(['spec', 'and/or', 'MS/s', 'v1.0', '100 MS/s', ''])('"%s" is no address', (text) => {
    expect(repositoryPlace(text)).toBeUndefined();
  });
});

describe('nearness', () => {
  it.each([
    ['spec', 'exact'],
    ['  SPEC ', 'exact'],
    ['H-0007', 'exact'],
    ['h0007', 'exact'],
    ['spe', 'start'],
    ['H-00', 'start'],
    ['pcie carrier', 'words'],
    ['fmc h-0007', 'words'],
    ['special', 'text'],
    ['carrier board', 'text'],
    ['', 'text'],
    ['--', 'text'],
  ] as const)('of SPEC to "%s" is %s', (query, expected) => {
    expect(nearness(spec, query)).toBe(NEARNESS[expected]);
  });

  it('is exact for a number that it had before', () => {
    expect(nearness({ ...spec, former: 'G-0014' }, 'g0014')).toBe(NEARNESS.exact);
  });

  it.each([
    ['C++ tools', 'C++', 'word'],
    ['C tools', 'C++', 'text'],
    ['White Rabbit Switch', 'rabbit', 'word'],
    ['White Rabbit Switch', 'white-rabbit-switch', 'exact'],
    ['Forschungszentrum Jülich', 'julich', 'word'],
  ] as const)('of "%s" to "%s" is %s', (name, query, expected) => {
    expect(nearness({ type: 'project', name }, query)).toBe(NEARNESS[expected]);
  });
});
