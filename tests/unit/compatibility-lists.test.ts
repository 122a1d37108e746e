import { describe, expect, it } from 'vitest';

import { drawReport } from '../../src/features/checker/draw-report.ts';
import { runCheck } from '../../src/features/checker/run-check.ts';
import { readOutbound } from '../../src/licences/compatibility/expression-answer.ts';
import { readInbound } from '../../src/licences/compatibility/inbound.ts';
import { reportOn } from '../../src/licences/compatibility/report.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';

const read = (text: string) => readInbound(matrix, text);

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
    ['zlib 1.3: Zlib', 'list', [{ name: 'zlib 1.3', license: 'Zlib' }]],
    ['curl: curl AND MIT', 'list', [{ name: 'curl', license: 'curl AND MIT' }]],
    ['license\nMIT', 'list', [{ name: '', license: 'MIT' }]],
    [
      'name,version,License\none,1.0,"MIT"\n"two, too",2.0,GPL-2.0-only WITH Classpath-exception-2.0\nthree,3,',
      'list',
      [
        { name: 'one 1.0', license: 'MIT' },
        { name: 'two, too 2.0', license: 'GPL-2.0-only WITH Classpath-exception-2.0' },
        { name: 'three 3', license: 'NOASSERTION' },
      ],
    ],
    [
      'Package\tlicense_declared\tLicense URL\tlicense_concluded\none\tMIT\thttps://example.org\tISC',
      'list',
      [{ name: 'one', license: 'MIT AND ISC' }],
    ],
    [
      'name;license\n one;MIT;GPL-3.0-only ',
      'list',
      [{ name: '', license: 'one;MIT;GPL-3.0-only' }],
    ],
    ['zlib:   Zlib', 'list', [{ name: 'zlib', license: 'Zlib' }]],
    [
      'files/a.c:12: MIT\nISC',
      'list',
      [
        { name: '', license: 'files/a.c:12: MIT' },
        { name: '', license: 'ISC' },
      ],
    ],
    ['name,Declared - License__IDs\n,MIT', 'list', [{ name: '', license: 'MIT' }]],
    ['name,version,license\n,1.0,MIT', 'list', [{ name: '1.0', license: 'MIT' }]],
    [
      'name\turl\tlicense\none\t\tMIT\n\t\tISC',
      'list',
      [
        { name: 'one', license: 'MIT' },
        { name: '', license: 'ISC' },
      ],
    ],
    ['name\tlicense\turl\none\tMIT\t\n', 'list', [{ name: 'one', license: 'MIT' }]],
    ['name,license\n"one"s, MIT', 'list', [{ name: '"one"s', license: 'MIT' }]],
    [
      'name,license\n"the ""small"" one" , MIT',
      'list',
      [{ name: 'the "small" one', license: 'MIT' }],
    ],
    ['((GPL-3.0-only)): MIT', 'expression', [{ name: '', license: '((GPL-3.0-only)): MIT' }]],
    ['agplv3: MIT', 'expression', [{ name: '', license: 'agplv3: MIT' }]],
    ['mit: MIT', 'list', [{ name: 'mit', license: 'MIT' }]],
    ['isc: MIT', 'expression', [{ name: '', license: 'isc: MIT' }]],
    ['one, two: MIT', 'expression', [{ name: '', license: 'one, two: MIT' }]],
    ['\uFEFFMIT', 'expression', [{ name: '', license: 'MIT' }]],
    [
      'MIT\r\nISC',
      'list',
      [
        { name: '', license: 'MIT' },
        { name: '', license: 'ISC' },
      ],
    ],
    [
      JSON.stringify(spdx),
      'spdx',
      [
        { name: 'a 1.0', license: 'Apache-2.0' },
        { name: 'b', license: 'ISC' },
        { name: 'c', license: 'NOASSERTION' },
        { name: '', license: 'NOASSERTION' },
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
    expect(read(text)).toMatchObject({ ok: true, kind, components });
  });

  it.each([
    ['  \n', 'empty'],
    ['{ "broken', 'json'],
    ['{"name": "x"}', 'unknown-format'],
    ['{"spdxVersion": "SPDX-4.0", "packages": [{}]}', 'unknown-format'],
    ['[]', 'unknown-format'],
    ['{"@context": "https://spdx.org/rdf/3.0.1", "@graph": []}', 'spdx-3'],
    [
      '{"@context": ["https://spdx.org/rdf/3.0.0/spdx-context.jsonld"], "type": "SpdxDocument"}',
      'spdx-3',
    ],
    ['{"bomFormat": "CycloneDX", "components": []}', 'no-components'],
    ['name,license', 'no-components'],
    ['<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5"/>', 'xml'],
    ['# made by a tool\nSPDXVersion: SPDX-2.3\nPackageName: a', 'tag-value'],
    ['spdxVersion: "SPDX-2.3"\npackages: []', 'yaml'],
    ['PK\u0003\u0004\u0000', 'no-text'],
  ])('%s is refused as %s', (text, fault) => {
    expect(read(text)).toEqual({ ok: false, fault });
  });
});

describe('a bill of materials', () => {
  it('names every described package, and the one that it leaves out', async () => {
    const several = { ...spdx, documentDescribes: ['SPDXRef-root', 'SPDXRef-a'] };
    expect(await drawn(several, 'MIT')).toContain('ours, a 1.0');
    expect(await drawn(spdx, 'MIT')).toContain('taken to be your own work: ours (MIT)');
    expect(await drawn(spdx, 'MIT')).toContain('4 components into MIT');
    expect(await drawn(spdx, 'GPL-3.0-only')).toContain('5 components into GPL-3.0-only');
  });
});

async function drawn(document: object, outbound: string): Promise<string> {
  const inbound = JSON.stringify({ ...document, packages: spdx.packages.map(underMit) });
  const state = { inbound, outbound, use: 'merge', artefact: 'software' } as const;
  const checked = await runCheck(matrix, state, async () => () => []);
  if (!checked.ok) throw new Error('The document is not read.');
  return drawReport(checked, 'office@example.org').text;
}

function underMit(item: object | string) {
  return typeof item === 'string' ? item : { ...item, licenseConcluded: 'MIT' };
}

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
    expect(report.counts).toEqual({ no: 1, ask: 1, yes: 2 });
    expect(report.groups.map(({ license, count }) => [license, count])).toEqual([
      ['GPL-2.0-only', 1],
      ['NOASSERTION', 1],
      ['MIT', 2],
    ]);
  });
});

describe('a licence that goes out', () => {
  it.each(['GPLv3', 'MIT OR whatever', 'Apache 2.0', ''])('is refused: %j', (text) => {
    expect(readOutbound(matrix, text).ok).toBe(false);
  });
});
