/** What the checker does not understand to the last word is not known, and never a yes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readOutbound } from '../../src/licences/compatibility/expression-answer.ts';
import { readInbound, toCheck } from '../../src/licences/compatibility/inbound.ts';
import { reportOn } from '../../src/licences/compatibility/report.ts';
import { compatibilityData, matrix } from '../../src/licences/compatibility/rules.ts';
import { type Use, USES } from '../../src/schemas/verdict.ts';
import { EXCEPTION_IDS } from '../../src/licences/ids.ts';

const IDS = compatibilityData.licenses.map(({ id }) => id);

/** The verdict on a text as the page gives it: all that has to fit, into the licence that goes out. */
function verdict(text: string, outbound = 'MIT', use: Use = 'merge') {
  const inbound = readInbound(matrix, text);
  const out = readOutbound(matrix, outbound);
  if (!inbound.ok || !out.ok) throw new Error(`${text} or ${outbound} is not read.`);
  const question = { use, artefact: 'software' } as const;
  return reportOn(matrix, toCheck(inbound, outbound), out.keys, question).verdict;
}

describe('never a yes where a line says more than one licence', () => {
  const lines = ['GPL-3.0-only', 'SSPL-1.0', 'GPLv3', 'Proprietary', 'left-pad'].flatMap((first) =>
    [', ', ',', ';', '\t', ' / ', ' & '].map((sign) => `${first}${sign}MIT`),
  );
  it.each([
    ...lines,
    'left-pad: GPL-3.0-only, MIT',
    'left-pad: MIT, GPL-3.0-only',
    'GPL-3.0-only, left-pad: MIT',
    'GPL-3.0-only: MIT',
    'GPLv3: MIT',
    'GPL-3.0-only (see COPYING), MIT',
    'GPL-3.0-only (see COPYING): MIT',
    '"GPL-3.0-only","MIT"',
    'MIT license, GPL-3.0-only\nMIT',
    'name,license,licence found\na,MIT,GPL-3.0-only',
    'name,license\na,MIT\nb,MIT,GPL-3.0-only',
    'MIT with restrictions',
    'MIT or later',
    'MIT or whatever',
    'MIT,',
  ])('%j', (text) => {
    expect(verdict(text)).not.toBe('yes');
  });

  it('whichever licences stand beside each other, and whatever parts them', () => {
    const id = fc.constantFrom(...compatibilityData.listed);
    const sign = fc.constantFrom(',', ', ', ';', '; ', '\t', '|', ' | ', '/', ' + ', ' - ');
    const name = fc.constantFrom('', 'left-pad: ', 'left-pad, ', 'left-pad 1.0\t');
    fc.assert(
      fc.property(name, id, sign, id, (before, one, between, other) => {
        fc.pre(one !== other);
        expect(verdict(`${before}${one}${between}${other}`, 'GPL-3.0-only')).not.toBe('yes');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a bill of materials', () => {
  const component = (license: string) => ({ name: 'x', licenses: [{ license: { id: license } }] });
  const bill = (fields: object) =>
    verdict(JSON.stringify({ bomFormat: 'CycloneDX', components: [component('MIT')], ...fields }));
  const document = (fields: object) =>
    verdict(
      JSON.stringify({
        spdxVersion: 'SPDX-2.3',
        documentDescribes: ['a', 'b'],
        packages: [
          { SPDXID: 'a', name: 'a', licenseConcluded: 'MIT' },
          { SPDXID: 'b', name: 'b', licenseConcluded: 'MIT' },
          { SPDXID: 'c', name: 'c', licenseConcluded: 'MIT' },
        ],
        ...fields,
      }),
    );
  const gpl = 'GPL-3.0-only';

  it('says yes where every part fits', () => {
    expect(bill({})).toBe('yes');
    expect(document({})).toBe('yes');
  });

  it.each([
    ['inside the described one', { metadata: { component: { components: [component(gpl)] } } }],
    ['which is described', { metadata: { component: component(gpl) } }],
    [
      'of which the files say more',
      { components: [{ ...component('MIT'), evidence: component(gpl) }] },
    ],
    ['inside another', { components: [{ ...component('MIT'), components: [component(gpl)] }] }],
    ['that is no object', { components: [component('MIT'), gpl] }],
    ['in place of a list', { components: component(gpl) }],
    [
      'with a licence that has a text alone',
      { components: [{ licenses: [{ license: { id: 'MIT' } }, { license: { text: {} } }] }] },
    ],
    [
      'with both an expression and a licence',
      { components: [{ licenses: [{ expression: 'MIT', license: { id: gpl } }] }] },
    ],
  ])('of CycloneDX is never a yes because of a component %s', (_where, fields) => {
    expect(bill(fields)).not.toBe('yes');
  });

  const [a, c] = ['a', 'c'].map((id) => ({ SPDXID: id, name: id, licenseConcluded: 'MIT' }));
  it.each([
    [
      'one of several described packages',
      { packages: [a, { SPDXID: 'b', name: 'b', licenseConcluded: gpl }, c] },
    ],
    [
      'the only described package',
      { documentDescribes: ['b'], packages: [a, { SPDXID: 'b', licenseConcluded: gpl }, c] },
    ],
    [
      'a package that describes itself by a relation',
      {
        documentDescribes: [],
        relationships: [{ spdxElementId: 'b', relationshipType: 'DESCRIBED_BY' }],
        packages: [a, { SPDXID: 'b', licenseConcluded: gpl }],
      },
    ],
    [
      'the files of a package of which nobody concluded anything',
      {
        packages: [
          a,
          { licenseConcluded: 'NOASSERTION', licenseDeclared: 'MIT', licenseInfoFromFiles: [gpl] },
        ],
      },
    ],
    ['a file', { files: [{ fileName: 'f', licenseConcluded: gpl }] }],
    ['a snippet', { snippets: [{ licenseInfoInSnippets: [gpl] }] }],
    ['a package that is no object', { packages: [a, gpl] }],
  ])('of SPDX is never a yes because of %s', (_what, fields) => {
    expect(document(fields)).not.toBe('yes');
  });
});

describe('an unknown exception', () => {
  it('leaves nothing that is a yes, however the work is used', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,20}$/);
    const id = fc.constantFrom(...IDS.filter((text) => !text.includes(' ')));
    fc.assert(
      fc.property(id, word, id, fc.constantFrom(...USES), (from, exception, to, how) => {
        fc.pre(!EXCEPTION_IDS.has(exception));
        expect(verdict(`${from} WITH ${exception}`, to, how)).toBe('ask');
      }),
    );
  });
});
