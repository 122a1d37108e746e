/** What is said of ids and names that only look like licences of today. */
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { checkExpression } from '../../src/licences/check.ts';
import {
  expressionAnswer,
  readOutbound,
} from '../../src/licences/compatibility/expression-answer.ts';
import { readInbound } from '../../src/licences/compatibility/inbound.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import { readCheck, writeCheck } from '../../src/licences/compatibility/state.ts';
import { meantBy } from '../../src/licences/meant.ts';
import { snippets } from '../../src/licences/notices.ts';

const remarks = (text: string) =>
  checkExpression(text, 'software').map(({ code, message }) => `${code}: ${message}`);

describe('a remark', () => {
  it.each<[text: string, code: string, ...names: string[]]>([
    ['eCos-2.0', 'license/deprecated-id', 'eCos-2.0'],
    ['GPL-3.0', 'license/deprecated-id', 'GPL-3.0-only', 'GPL-3.0-or-later'],
    ['GPL-2.0-with-classpath-exception', 'license/deprecated-id', 'Classpath-exception-2.0'],
    ['GPL-3.0-or-later+', 'license/or-later', 'GPL-3.0-or-later'],
    ['GPL-3.0-only+', 'license/or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
    ['Apache-2.0-or-later', 'license/or-later', 'Apache-2.0+'],
    ['Apache-2.0-only', 'license/or-later', 'Apache-2.0'],
    ['Nosuchthing-only', 'license/unknown-id'],
    ['classpath-EXCEPTION-2.0', 'license/exception-as-license', 'Classpath-exception-2.0'],
    ['Classpath-exception-2.0-later', 'license/unknown-id'],
    ['Unlicens', 'license/unknown-id', 'Unlicense'],
    ['GPL-2.0-only WITH Nokia-Qt-exception-1.1', 'license/deprecated-id', 'Nokia-Qt-exception-1.1'],
    ['GPL-2.0-only WITH CLASSPATH-exception-2.0', 'license/case', 'Classpath-exception-2.0'],
    ['GNU Library or Lesser General Public License (LGPL)', 'license/incomplete', 'LGPL-2.1-only'],
    ['Library or Lesser General Public License v3', 'license/name', 'LGPL-3.0-only'],
    ['Eclipse Public License 2.0 or later', 'license/name', 'EPL-2.0+'],
    ['MIT or', 'license/operator', 'OR'],
  ])('on %s is a %s', (text, code, ...names) => {
    const [first = ''] = remarks(text);
    expect(first).toMatch(new RegExp(`^${code}: `));
    for (const name of names) expect(first).toContain(name);
  });
});

describe('a part of a longer text', () => {
  it.each([
    ['GPL-2.0+', ['GPL-2.0-or-later']],
    ['GPL-2.0', ['GPL-2.0-only', 'GPL-2.0-or-later']],
    ['gpl-3.0-ONLY', ['GPL-3.0-only']],
    ['GPL-3.0-or-later+', ['GPL-3.0-or-later']],
    ['GPL-3.0-only+', ['GPL-3.0-only', 'GPL-3.0-or-later']],
    ['cern-ohl-s-2.0+', ['CERN-OHL-S-2.0+']],
    ['ALv2', ['Apache-2.0']],
    ['The ALv2 licence', ['Apache-2.0']],
    ['GPL-3.0-only-only', ['GPL-3.0-only']],
    ['GPL-3.0-later', ['GPL-3.0-or-later']],
    ['The PostgreSQL License', ['PostgreSQL']],
  ])('%s may mean %j', (text, ids) => {
    expect(meantBy(text)).toEqual(ids);
  });

  it.each([
    ['MIT X11', ['MIT']],
    ['Apache 2', ['Apache-2.0']],
    ['Academy of Motion Picture Arts and Sciences BSD', ['AMPAS']],
  ])('is read up to two hundred letters: %s', (text, ids) => {
    const blanks = (length: number) => text.replace(' ', ' '.repeat(length - text.length + 1));
    expect([meantBy(blanks(200)), meantBy(blanks(201))]).toEqual([ids, []]);
  });

  it.each(
    ['UNLICENSED', 'TBD', 'proprietary', 'open source', 'Open-Source', 'other'].concat([
      'SHL-2.1',
      'eCos-2.0',
      'GPL-2.0-with-classpath-exception',
    ]),
  )('is not made a licence of another name: %s', (text) => {
    expect(meantBy(text)).toEqual([]);
    expect(remarks(`MIT/${text}`).join()).not.toMatch(/"[^"/]*(?:OR|AND) /);
  });
});

it.each([
  ['CERN-OHL-W-2.0', 'under CERN-OHL-W v2\n'],
  ['CERN-OHL-S-2.0+', 'under CERN-OHL-S v2 or any later version\n'],
])('the notice of %s names it as it names itself', (license, words) => {
  const notice = snippets(license, 'hardware', 'A Laboratory').find(
    ({ place }) => place === 'notice',
  );
  expect(notice?.text).toContain(words);
});

describe('the address of a check', () => {
  it('leads back to the same fields', () => {
    const state = {
      inbound: 'MIT AND (ISC)',
      use: 'link',
      outbound: 'GPL-3.0-or-later',
      artefact: 'gateware',
    } as const;
    expect(readCheck(`#${writeCheck(state)}`)).toEqual(state);
  });

  it('asks the usual question where it says nothing, or what nobody knows', () => {
    const usual = { inbound: '', use: 'merge', outbound: '', artefact: 'software' };
    expect(readCheck('')).toEqual(usual);
    expect(readCheck('?use=eat&for=cake&other=1')).toEqual(usual);
  });
});

describe('a component', () => {
  const answer = (use: 'tool' | 'link') => {
    const read = readOutbound(matrix, 'MIT');
    if (!read.ok) throw new Error(read.message);
    return expressionAnswer(matrix, 'NONE', read.keys, { use, artefact: 'software' }).verdict;
  };

  it('without any licence may not go in; as a tool somebody has to be asked', () => {
    expect([answer('link'), answer('tool')]).toEqual(['no', 'ask']);
  });

  it('of SPDX is each package but the described one, and each file and snippet that says more', () => {
    const read = readInbound(
      matrix,
      JSON.stringify({
        spdxVersion: 'SPDX-2.3',
        relationships: [
          { relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-root' },
          { relationshipType: 'DESCRIBED_BY', spdxElementId: 'SPDXRef-root' },
          { relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-a' },
        ],
        packages: [
          { SPDXID: 'SPDXRef-root', name: 'ours' },
          { SPDXID: 'SPDXRef-a', name: 'a', licenseConcluded: 'MIT' },
        ],
        files: [
          { fileName: 'a.c', licenseInfoInFiles: ['ISC'] },
          { fileName: 'b.c', licenseConcluded: 'NOASSERTION' },
        ],
      }),
    );
    expect(read).toMatchObject({
      components: [
        { name: 'a', license: 'MIT' },
        { name: 'a.c', license: 'ISC' },
      ],
    });
  });

  it('of CycloneDX is read whatever stands in place of the others', () => {
    const bill = {
      bomFormat: 'CycloneDX',
      metadata: 7,
      components: ['x', { name: 'a', licenses: ['MIT'] }],
    };
    expect(readInbound(matrix, JSON.stringify(bill))).toMatchObject({
      components: [{ license: 'NOASSERTION' }, { name: 'a', license: 'NOASSERTION' }],
    });
  });
});
