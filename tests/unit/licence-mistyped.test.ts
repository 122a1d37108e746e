/** Licences as people mistype them: what is said leads to the right ids, and to no other licence. */
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { EXCEPTION_IDS, LICENSE_IDS } from '../../src/licences/ids.ts';

const said = (text: string) =>
  checkExpression(text, 'documentation')
    .map(({ message }) => message)
    .join('\n');

/** The licences that an answer names, without those that it repeats from the text. */
function proposed(text: string): string[] {
  const quoted = Array.from(said(text).matchAll(/"([^"]+)"/g), ([, words = '']) => words);
  return [...new Set(quoted.filter((words) => words !== text && isExpression(words)))].toSorted();
}

function isExpression(text: string): boolean {
  return text
    .split(/ (?:AND|OR|WITH) /)
    .every((word) => LICENSE_IDS.has(word.replace(/\+$/, '')) || EXCEPTION_IDS.has(word));
}

const GPL = ['GPL-1.0-only', 'GPL-1.0-or-later', 'GPL-2.0-only', 'GPL-2.0-or-later'].concat([
  'GPL-3.0-only',
  'GPL-3.0-or-later',
]);
const GPL3 = GPL.slice(4);
const LGPL = ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0'].flatMap((v) => [`${v}-only`, `${v}-or-later`]);
const GFDL13 = ['GFDL-1.3-only', 'GFDL-1.3-or-later'];
const BSD = ['BSD-1-Clause', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-4-Clause'];
const CERN2 = ['CERN-OHL-P-2.0', 'CERN-OHL-S-2.0', 'CERN-OHL-W-2.0'];
const CC = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'];

const MISTYPED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'an abbreviation of a family': {
    GPL,
    LGPL,
    FDL: GFDL13,
    BSD,
    CDDL: ['CDDL-1.0', 'CDDL-1.1'],
    CeCILL: ['1.0', '1.1', '2.0', '2.1', 'B', 'C'].map((v) => `CECILL-${v}`),
    OHL: [...CERN2, 'TAPR-OHL-1.0'],
    'CERN-OHL': ['CERN-OHL-1.1', 'CERN-OHL-1.2', ...CERN2],
    OGL: ['OGL-Canada-2.0', 'OGL-UK-1.0', 'OGL-UK-2.0', 'OGL-UK-3.0'],
    NOSA: ['NASA-1.3'],
    LPPL: ['LPPL-1.0', 'LPPL-1.1', 'LPPL-1.2', 'LPPL-1.3a', 'LPPL-1.3c'],
    'LPPL 1.3': ['LPPL-1.3a', 'LPPL-1.3c'],
    CC,
    'Creative Commons': CC,
    MsPL: ['MS-PL'],
    PSFL: ['PSF-2.0'],
  },
  'names with a slash': {
    'MIT/Expat': ['MIT'],
    'MIT/X11': ['MIT'],
    'BSD-3-Clause/New BSD': ['BSD-3-Clause'],
    'BSD/BSD-3-Clause': ['BSD-3-Clause'],
    'Apache 2.0/ASL': ['Apache-2.0'],
    'Apache/Apache-2.0': ['Apache-2.0'],
    'zlib/libpng': ['Zlib'],
    'GPL-3.0/GNU GPL v3': GPL3,
    'MPL-2.0/Mozilla Public License 2.0': ['MPL-2.0'],
    'CC0/CC-Zero': ['CC0-1.0'],
    'University of Illinois/NCSA Open Source License': ['NCSA'],
    'CC0/MIT': ['CC0-1.0 AND MIT', 'CC0-1.0 OR MIT'],
    'MIT/BSD': BSD,
    'Apache-2.0 / GPL-3.0': GPL3,
  },
  'short forms of Apache, CC0 and CERN-OHL': {
    ALv2: ['Apache-2.0'],
    'ASL 2': ['Apache-2.0'],
    'ASF 2.0': ['Apache-2.0'],
    Apache2: ['Apache-2.0'],
    'Apache License (2.0)': ['Apache-2.0'],
    'CC-0': ['CC0-1.0'],
    'CC0-1.0-Universal': ['CC0-1.0'],
    'CC0 v1': ['CC0-1.0'],
    'Creative Commons Zero': ['CC0-1.0'],
    'CERN-OHL v2': CERN2,
    'CERNOHL-S-2.0': ['CERN-OHL-S-2.0'],
    'CERN-OHL-Sv2': ['CERN-OHL-S-2.0'],
    'CERN-OHL-Strong': ['CERN-OHL-S-2.0'],
    'CERN OHL v2 Permissive': ['CERN-OHL-P-2.0'],
    'CERN-OHL-v2-weakly-reciprocal': ['CERN-OHL-W-2.0'],
    'OHL-W': ['CERN-OHL-W-2.0'],
    'CERN OHL 1.2': ['CERN-OHL-1.2'],
  },
  'a suffix cut short, or more than one': {
    'GPL-3.0-later': ['GPL-3.0-or-later'],
    'GPL-3.0-or-later-or-later': ['GPL-3.0-or-later'],
    'GPL-3.0-only-only': ['GPL-3.0-only'],
    'GPL-3.0-only-or-later': GPL3,
    'GPL-3-or': ['GPL-3.0-or-later'],
    'LGPL-2.1+-or-later': ['LGPL-2.1-or-later'],
    'AGPL-3.0-or-newer': ['AGPL-3.0-or-later'],
    'CERN-OHL-1.1-later': ['CERN-OHL-1.1+'],
    'CERN-OHL-S-2.0-later': ['CERN-OHL-S-2.0+'],
    'Apache-2.0-or-later-or-later': ['Apache-2.0+'],
    'GPL-3.0-or-lator': ['GPL-3.0-or-later'],
    'GFDL-1.3-later': ['GFDL-1.3-or-later'],
  },
  'a full name': {
    'Common Development and Distribution License 1.0': ['CDDL-1.0'],
    'SIL Open Font License 1.1': ['OFL-1.1'],
    'Open Software License': ['OSL-1.0', 'OSL-1.1', 'OSL-2.0', 'OSL-2.1', 'OSL-3.0'],
    'Academic Free Licence, Version 3.0': ['AFL-3.0'],
    'Microsoft Public License': ['MS-PL'],
    'Python Software Foundation License': ['PSF-2.0'],
    'CERN Open Hardware Licence Version 2 - Permissive': ['CERN-OHL-P-2.0'],
    'GNU General Public License v3 (GPLv3)': GPL3,
    'GNU Library or Lesser General Public License (LGPL)': LGPL,
    'The MIT License (MIT)': ['MIT'],
    'BSD (3-clause)': ['BSD-3-Clause'],
    'CeCILL Free Software License Agreement v2.1': ['CECILL-2.1'],
    'Creative Commons Attribution Share Alike 4.0 International': ['CC-BY-SA-4.0'],
    'GPL-2.0-only WITH Classpath exception': ['Classpath-exception-2.0'],
  },
  'a word that means no licence': {
    UNLICENSED: [],
    unlicenced: [],
    none: [],
    'no-license': [],
    'No licence yet': [],
    'not licensed': [],
    'without a licence': [],
  },
};

describe.each(Object.entries(MISTYPED))('%s', (_, rows) => {
  it.each(Object.entries(rows))('%s', (text, ids) => {
    expect(proposed(text)).toEqual([...ids].toSorted());
    if (ids.length === 0) expect(said(text)).toContain('Leave the key out');
  });
});

describe('no false alarm', () => {
  const ids = [...LICENSE_IDS];
  const exceptions = [...EXCEPTION_IDS];
  const alarms = (texts: readonly string[]) =>
    texts.filter((text) =>
      checkExpression(text, 'documentation').some(
        ({ code }) => code !== 'license/unsuited' && code !== 'license/not-osi-approved',
      ),
    );

  it('for any id', () => {
    expect(alarms(ids)).toEqual([]);
  });

  it('for any expression of ids', () => {
    const expressions = ids.flatMap((id, index) => {
      const other = ids[(index * 7 + 1) % ids.length] ?? id;
      const exception = exceptions[index % exceptions.length] ?? '';
      return [
        `${id} OR ${other}`,
        `(${id} AND ${other}) OR LicenseRef-Own`,
        `${id} WITH ${exception} AND (${other} OR MIT)`,
      ];
    });
    expect(expressions.length).toBeGreaterThan(2000);
    expect(alarms(expressions)).toEqual([]);
  });
});
