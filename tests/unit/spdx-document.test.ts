/** What an SPDX document says of its packages, files and snippets, and of which of them it is. */
import { describe, expect, it } from 'vitest';

import { spdxBill } from '../../src/licences/compatibility/spdx-document.ts';
import type { Json } from '../../src/licences/compatibility/json-value.ts';

const OURS = { SPDXID: 'SPDXRef-ours', name: 'ours', versionInfo: '2', licenseConcluded: 'MIT' };
const PART = { SPDXID: 'SPDXRef-part', name: 'part', licenseConcluded: 'ISC' };

const bill = (document: object) => spdxBill(document as Json);
const names = (document: object) => bill(document).components.map(({ name }) => name);

describe('the work that a document is of', () => {
  it.each([
    ['a list', { documentDescribes: ['SPDXRef-ours', 7, null] }],
    [
      'what the document describes',
      { relationships: [{ relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-ours' }] },
    ],
    [
      'what the work is described by',
      { relationships: [{ relationshipType: 'DESCRIBED_BY', spdxElementId: 'SPDXRef-ours' }] },
    ],
  ])('is told by %s', (_how, words) => {
    const found = bill({ packages: [OURS, PART], ...words });
    expect(found.described?.name).toBe('ours 2');
    expect(found.components.map(({ name }) => name)).toEqual(['part']);
  });

  it('is not told by another relation, nor by the other end of one', () => {
    const relationships = [
      { relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-ours' },
      { relationshipType: 'DESCRIBES', spdxElementId: 'SPDXRef-ours' },
      { relationshipType: 'DESCRIBED_BY', relatedSpdxElement: 'SPDXRef-ours' },
      'no relation',
    ];
    const found = bill({ packages: [OURS, PART], relationships });
    expect(found).not.toHaveProperty('described');
    expect(found.components).toHaveLength(2);
  });

  it('is a component where it is the only package, or one of several described', () => {
    const one = { documentDescribes: ['SPDXRef-ours'], packages: [OURS] };
    expect(bill(one)).not.toHaveProperty('described');
    expect(names(one)).toEqual(['ours 2']);
    const both = { documentDescribes: ['SPDXRef-ours', 'SPDXRef-part'], packages: [OURS, PART] };
    expect(bill(both)).not.toHaveProperty('described');
    expect(names(both)).toEqual(['ours 2', 'part']);
  });
});

describe('a package', () => {
  it('has its name, version and package URL apart', () => {
    const externalRefs = [
      { referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:ours' },
      { referenceType: 'purl', referenceLocator: 'pkg:npm/ours@2' },
    ];
    expect(
      bill({ packages: [{ ...OURS, externalRefs }, PART] }).components.map(({ of }) => of),
    ).toEqual([
      { name: 'ours', version: '2', purl: 'pkg:npm/ours@2' },
      { name: 'part', version: '', purl: '' },
    ]);
  });

  it.each([
    [{ licenseConcluded: 'MIT', licenseDeclared: 'ISC' }, 'MIT'],
    [{ licenseConcluded: 'NOASSERTION', licenseDeclared: 'ISC' }, 'ISC'],
    [{ licenseDeclared: 'ISC', licenseInfoFromFiles: ['MIT', 3, 'NOASSERTION'] }, 'ISC AND MIT'],
    [{}, 'NOASSERTION'],
  ])('%j is under %s', (words, license) => {
    expect(bill({ packages: [{ name: 'a', ...words }] }).components[0]?.license).toBe(license);
  });
});

describe('files and snippets', () => {
  it('count where they state a licence of their own', () => {
    const found = bill({
      packages: [PART],
      files: [
        { fileName: './a.c', licenseInfoInFiles: ['BSD-3-Clause'] },
        { fileName: './b.c', licenseInfoInFiles: ['NOASSERTION'] },
      ],
      snippets: [
        { name: 'lines 3 to 9', licenseInfoInSnippets: ['Zlib'] },
        { name: 'lines 10 to 12' },
      ],
    });
    expect(found.components.slice(1)).toEqual([
      { name: './a.c', license: 'BSD-3-Clause' },
      { name: 'lines 3 to 9', license: 'Zlib' },
    ]);
  });
});
