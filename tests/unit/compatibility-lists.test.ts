import { describe, expect, it } from 'vitest';

import { readInbound } from '../../src/compatibility/inbound.ts';
import { reportOn } from '../../src/compatibility/report.ts';
import { readOutbound } from '../../src/compatibility/expression-answer.ts';
import { matrix } from '../../src/compatibility/rules.ts';

const spdx = {
  spdxVersion: 'SPDX-2.3',
  documentDescribes: ['SPDXRef-root'],
  packages: [
    { SPDXID: 'SPDXRef-root', name: 'ours', licenseConcluded: 'MIT' },
    { SPDXID: 'SPDXRef-a', name: 'a', versionInfo: '1.0', licenseConcluded: 'Apache-2.0' },
    { SPDXID: 'SPDXRef-b', name: 'b', licenseConcluded: 'NOASSERTION', licenseDeclared: 'ISC' },
    { SPDXID: 'SPDXRef-c', name: 'c' },
    'not a package',
  ],
};
const cyclonedx = {
  bomFormat: 'CycloneDX',
  components: [
    { group: 'g', name: 'a', version: '2', licenses: [{ license: { id: 'MIT' } }] },
    {
      name: 'b',
      licenses: [{ expression: 'MIT OR Apache-2.0' }, { license: { name: 'Our own' } }],
      components: [{ name: 'inner', licenses: [] }],
    },
  ],
};

describe('what is put into the field', () => {
  it.each([
    ['MIT OR Apache-2.0', 'expression', [{ name: '', license: 'MIT OR Apache-2.0' }]],
    [
      'MIT\n# remark\n\nISC',
      'list',
      [
        { name: '', license: 'MIT' },
        { name: '', license: 'ISC' },
      ],
    ],
    ['zlib: Zlib', 'list', [{ name: 'zlib', license: 'Zlib' }]],
    [
      'one,1.0,"MIT"\ntwo\t2.0\tGPL-2.0-only WITH Classpath-exception-2.0\nthree;',
      'list',
      [
        { name: 'one 1.0', license: 'MIT' },
        { name: 'two 2.0', license: 'GPL-2.0-only WITH Classpath-exception-2.0' },
        { name: 'three', license: 'NOASSERTION' },
      ],
    ],
    [
      JSON.stringify(spdx),
      'spdx',
      [
        { name: 'a 1.0', license: 'Apache-2.0' },
        { name: 'b', license: 'ISC' },
        { name: 'c', license: 'NOASSERTION' },
      ],
    ],
    [
      JSON.stringify(cyclonedx),
      'cyclonedx',
      [
        { name: 'g/a 2', license: 'MIT' },
        { name: 'b', license: '(MIT OR Apache-2.0) AND (Our own)' },
        { name: 'inner', license: 'NOASSERTION' },
      ],
    ],
  ])('%s is read as %s', (text, kind, components) => {
    expect(readInbound(text)).toEqual({ ok: true, kind, components });
  });

  it.each([
    ['  \n', 'empty'],
    ['{ "broken', 'json'],
    ['{"name": "x"}', 'unknown-format'],
    ['[]', 'unknown-format'],
    ['{"@context": "https://spdx.org/rdf/3.0.1", "@graph": []}', 'spdx-3'],
    ['{"bomFormat": "CycloneDX", "components": 7}', 'no-components'],
  ])('%s is refused as %s', (text, fault) => {
    expect(readInbound(text)).toEqual({ ok: false, fault });
  });
});

describe('the report on many components', () => {
  const outbound = readOutbound(matrix, 'Apache-2.0');
  const question = { use: 'merge', artefact: 'software' } as const;

  it('counts components, puts the worst first, and is as bad as they are', () => {
    const components = ['MIT', 'GPL-2.0-only', 'MIT', 'NOASSERTION'].map((license, index) => ({
      name: `part ${index}`,
      license,
    }));
    const report = reportOn(matrix, components, outbound.ok ? outbound.keys : [], question);
    expect(report.verdict).toBe('no');
    expect(report.counts).toEqual({ no: 1, ask: 1, conditional: 0, yes: 2 });
    expect(report.groups.map(({ license, count }) => [license, count])).toEqual([
      ['GPL-2.0-only', 1],
      ['NOASSERTION', 1],
      ['MIT', 2],
    ]);
  });
});
