/** What is said to people who write a licence in their own way. */
import { describe, expect, it } from 'vitest';

import { aliasedIds } from '../../src/licences/aliases.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { LICENSE_IDS } from '../../src/licences/ids.ts';

const codes = (text: string) =>
  checkExpression(text, 'documentation').map(({ code, offset }) => `${offset} ${code}`);

const said = (text: string) =>
  checkExpression(text, 'documentation')
    .map(({ message }) => message)
    .join('\n');

describe('a licence is', () => {
  it.each([
    ['MIT'],
    ['CERN-OHL-W-2.0+'],
    ['Apache-2.0 WITH SHL-2.1'],
    ['GPL-2.0-only WITH Classpath-exception-2.0'],
    ['(MIT OR Apache-2.0) AND CC-BY-4.0'],
    ['LicenseRef-Geant4'],
    ['MIT WITH AdditionRef-mine'],
  ])('accepted: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['mit', '0 license/case', '"MIT"'],
    ['MIT OR isc', '7 license/case', '"ISC"'],
    ['gpl-3.0', '0 license/deprecated-id', '"GPL-3.0-only" or "GPL-3.0-or-later"'],
    ['LGPL-2.1', '0 license/deprecated-id', '"LGPL-2.1-only" or "LGPL-2.1-or-later"'],
    ['GPL-2.0+', '0 license/deprecated-id', 'Write "GPL-2.0-or-later"'],
    [
      'GPL-2.0-with-classpath-exception',
      '0 license/deprecated-id',
      '"GPL-2.0-only WITH Classpath-exception-2.0"',
    ],
    ['SHL-2.1', '0 license/exception-as-license', 'Write "Apache-2.0 WITH SHL-2.1"'],
    [
      'Solderpad Hardware License v2.1',
      '0 license/exception-as-license',
      '"Apache-2.0 WITH SHL-2.1"',
    ],
    ['LLVM-exception', '0 license/exception-as-license', '"<licence> WITH LLVM-exception"'],
    ['CERN-OHL-S-2.0-or-later', '0 license/or-later', 'Write "CERN-OHL-S-2.0+"'],
    ['MIT-only', '0 license/or-later', 'Write "MIT"'],
    ['GPL-3.0-only+', '0 license/or-later', '"GPL-3.0-only" or "GPL-3.0-or-later"'],
    ['MIT License', '0 license/name', '"MIT"'],
    ['Apache License, Version 2.0', '0 license/name', '"Apache-2.0"'],
    ['GNU General Public License v3.0 or later', '0 license/name', 'id: "GPL-3.0-or-later".'],
    ['New BSD License', '0 license/name', '"BSD-3-Clause"'],
    [
      'Creative Commons Attribution-ShareAlike 4.0 International',
      '0 license/name',
      '"CC-BY-SA-4.0"',
    ],
    [
      'CERN Open Hardware Licence Version 2 - Weakly Reciprocal',
      '0 license/name',
      '"CERN-OHL-W-2.0"',
    ],
    [
      'CERN-OHL',
      '0 license/incomplete',
      '"CERN-OHL-P-2.0", "CERN-OHL-S-2.0" or "CERN-OHL-W-2.0" (P is permissive',
    ],
    [
      'CERN-OHL-2.0',
      '0 license/incomplete',
      'which variant it is. Write "CERN-OHL-P-2.0", "CERN-OHL-S-2.0" or "CERN-OHL-W-2.0"',
    ],
    ['EUPL', '0 license/incomplete', '"EUPL-1.0", "EUPL-1.1" or "EUPL-1.2"'],
    ['TAPR', '0 license/incomplete', '"TAPR-OHL-1.0"'],
    ['MIT/Apache-2.0', '0 license/separator', '"MIT OR Apache-2.0" or "MIT AND Apache-2.0"'],
    ['MIT, ISC', '0 license/separator', '"MIT OR ISC" or "MIT AND ISC"'],
    ['MIT ISC', '0 license/separator', '"MIT OR ISC" or "MIT AND ISC"'],
    ['MIT or ISC', '4 license/operator', 'Write OR in capitals'],
    ['MIT OR', '4 license/operator', 'missing after OR'],
    ['AND MIT', '0 license/operator', 'missing before AND'],
    ['MIT WITH', '4 license/operator', 'must follow WITH'],
    ['(MIT OR ISC', '0 license/parenthesis', 'never closed'],
    ['MIT OR ISC)', '10 license/parenthesis', 'closes nothing'],
    ['Proprietary', '0 license/not-a-license', 'LicenseRef-'],
    ['Limited proprietary licence', '0 license/not-a-license', 'LicenseRef-'],
    ['Public domain', '0 license/not-a-license', 'LicenseRef-'],
    ['NONE', '0 license/absent', 'Leave the key out'],
    ['NOASSERTION', '0 license/absent', 'Leave the key out'],
    [
      'MIT WITH Klasspath-exception-2.0',
      '9 license/unknown-exception',
      '"Classpath-exception-2.0"',
    ],
    ['GPL-2.0-only WITH classpath-exception-2.0', '18 license/case', '"Classpath-exception-2.0"'],
    ['MTI', '0 license/unknown-id', 'Did you mean "MIT"?'],
    ['ASL', '0 license/name', 'Write the SPDX id: "Apache-2.0".'],
    ['ASL 2.0', '0 license/name', 'id: "Apache-2.0".'],
    ['ALv2', '0 license/name', 'id: "Apache-2.0".'],
    ['AL-2.0', '0 license/name', 'id: "Apache-2.0".'],
    ['CC-0', '0 license/name', 'id: "CC0-1.0".'],
    ['Creative Commons Zero v1.0 Universal', '0 license/name', 'id: "CC0-1.0".'],
    ['FDL', '0 license/name', '"GFDL-1.3-only" or "GFDL-1.3-or-later"'],
    ['MIT/X11', '0 license/name', 'id: "MIT".'],
    ['MIT/Expat', '0 license/name', 'id: "MIT".'],
    ['SIL OFL', '0 license/name', 'id: "OFL-1.1".'],
    ['GPL-3.0-later', '0 license/name', 'id: "GPL-3.0-or-later".'],
    ['GPL-3.0-or-later-or-later', '0 license/name', 'id: "GPL-3.0-or-later".'],
    ['LGPL-2.1-or', '0 license/name', 'id: "LGPL-2.1-or-later".'],
    ['Apachee-2.0', '0 license/unknown-id', 'Did you mean "Apache-2.0"?'],
    ['GPLv3', '0 license/unknown-id', '"GPL-3.0-only" or "GPL-3.0-or-later"'],
    ['CERN-OHL-2.0-S', '0 license/unknown-id', 'Did you mean "CERN-OHL-S-2.0"?'],
    ['LicenseRef-a_b', '0 license/unknown-id', 'letters, digits, dots and hyphens'],
    ['()', '1 license/parenthesis', 'A licence is missing here'],
    [
      'MIT WITH LLVM-exception WITH SHL-2.1',
      '24 license/operator',
      'A licence takes only one exception',
    ],
    ['(MIT) WITH LLVM-exception', '6 license/operator', 'not a parenthesis'],
    ['MIT or anyone', '4 license/operator', 'Write OR in capitals'],
    ['MIT or laterMIT', '4 license/operator', 'Write OR in capitals'],
    ['GPL-2.0 and later', '0 license/name', 'id: "GPL-2.0-or-later".'],
    ['MIT AND newer', '8 license/unknown-id', '"newer"'],
    ['MIT or (at your option) ISC', '4 license/operator', 'Write OR in capitals'],
    ['MIT, MIT License, ISC', '0 license/separator', 'OR if the user may choose'],
    ['MIT License (MIT) or ISC', '18 license/operator', 'Write OR in capitals'],
    ['three clause (BSD)', '0 license/name', '"BSD-3-Clause"'],
    ['Foo (Bar)', '4 license/operator', 'OR or AND is missing before "("'],
    ['Foo,', '0 license/unknown-id', 'is not on the SPDX list'],
    ['GPL-3.0/GNU GPL v3', '0 license/name', 'names one licence more than once'],
    ['Cecil 2.1', '0 license/name', '"CECILL-2.1"'],
    ['a LicenseRef-x', '0 license/unknown-id', 'is not on the SPDX list'],
    ['GPL-3.0-or-only', '0 license/name', '"GPL-3.0-only" or "GPL-3.0-or-later"'],
    ['Open-Source', '0 license/not-a-license', 'LicenseRef-'],
    ['public-domain', '0 license/not-a-license', 'LicenseRef-'],
    ['TAPR!', '0 license/incomplete', '"TAPR-OHL-1.0"'],
    [
      'Linux-man-pages',
      '0 license/incomplete',
      '"Linux-man-pages-1-para" or "Linux-man-pages-copyleft"',
    ],
  ])('refused: %s', (text, finding, words) => {
    expect(codes(text)).toContain(finding);
    expect(said(text)).toContain(words);
  });

  it('refused with all that is wrong', () => {
    expect(codes('mit AND GPL-3.0 OR')).toEqual([
      '0 license/case',
      '8 license/deprecated-id',
      '16 license/operator',
    ]);
  });
});

describe('a suggestion', () => {
  it('is never made for an id of the list', () => {
    const ids = [...LICENSE_IDS].filter((id) => aliasedIds(id).length > 0);
    expect(ids.filter((id) => codes(id).length > 0)).toEqual([]);
  });

  it('takes no longer for a suffix that is repeated', () => {
    const start = performance.now();
    expect(aliasedIds(`GPL-3.0${'-or-later'.repeat(26)}!`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('of an exception has all its numbers', () => {
    expect(said('MIT WITH font exception 2017')).not.toContain('Did you mean');
    expect(said('MIT WITH font exception 20170817')).toContain(
      '"PS-or-PDF-font-exception-20170817"',
    );
  });

  it.each(['GPL-4.0', 'EUPL-1.3', 'CERN-OHL-S v1.2', 'Apache-3.0', 'CC-BY-5.0'])(
    'never has another version than %s',
    (text) => {
      expect(said(text)).toContain('is not on the SPDX list (');
    },
  );

  it.each(
    ['submitted', 'foo', 'CERN', 'Geant4 Software License', 'hardware', 'Limited'].concat([
      'OHL 1.1',
      'MIT-style',
      // Whatever a text begins with, a longer one is no name.
      ...['MIT License', 'MIT X11', 'Apache 2'].map(
        (name) => `${name}${' '.repeat(200)} unless you ask`,
      ),
    ]),
  )('is not made of a word that is no licence: %s', (text) => {
    expect(said(text)).toContain('is not on the SPDX list (');
  });
});
