import { gnuFamily } from './gnu-family.ts';
import { EXCEPTION_IDS, listedSpelling } from './ids.ts';
import { LONGEST_NAME } from './names.ts';

/** Short forms that people write for licences and that no rule maps to an id. Keys: letters and digits only. */
const APACHE = ['Apache-2.0'];
const GFDL = ['GFDL-1.3-only', 'GFDL-1.3-or-later'];
const CC = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'];

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  // Names that the Apache Software Foundation and others use: "ASL 2.0", "ALv2", "AL2".
  ...[
    'asl',
    'asl2',
    'asl20',
    'aslv2',
    'aslv20',
    'al2',
    'al20',
    'alv2',
    'alv20',
    'apl2',
    'apl20',
    'aplv2',
    'asf2',
    'asf20',
  ].map((key) => [key, APACHE] as const),
  ['cc0v1', ['CC0-1.0']],
  ['cc0', ['CC0-1.0']],
  ['cczero10', ['CC0-1.0']],
  ['creativecommonszerov10universal', ['CC0-1.0']],
  ['creativecommonszero', ['CC0-1.0']],
  // Names of projects that have several licences.
  ['cc', CC],
  ['creativecommons', CC],
  ['fdl', GFDL],
  ['gnufdl', GFDL],
  ['mitx11', ['MIT']],
  ['mitexpat', ['MIT']],
  ['x11mit', ['MIT']],
  ['expatmit', ['MIT']],
  ['bsd3newbsd', ['BSD-3-Clause']],
  ['siloflv11', ['OFL-1.1']],
  ['silofl11', ['OFL-1.1']],
  ['silofl', ['OFL-1.1']],
  ['ohl', ['CERN-OHL-P-2.0', 'CERN-OHL-S-2.0', 'CERN-OHL-W-2.0', 'TAPR-OHL-1.0']],
  ['ogl', ['OGL-UK-1.0', 'OGL-UK-2.0', 'OGL-UK-3.0', 'OGL-Canada-2.0']],
  ['nosa', ['NASA-1.3']],
  ['mspl', ['MS-PL']],
  ['msrl', ['MS-RL']],
  ['mulan', ['MulanPSL-1.0', 'MulanPSL-2.0']],
  ['wtfplv2', ['WTFPL']],
  ['wtfpl2', ['WTFPL']],
  ['wtfpl20', ['WTFPL']],
  // OSI's name.
  ['zliblibpng', ['Zlib']],
  ['libpngzlib', ['Zlib']],
  ['zlibpng', ['Zlib']],
  ['uiuc', ['NCSA']],
  ['uiucncsa', ['NCSA']],
  ['mulanpslv2', ['MulanPSL-2.0']],
  ['psfl', ['PSF-2.0']],
  ['lppl13c', ['LPPL-1.3c']],
]);

/** The ids of a short form; empty for an unknown text. */
export function aliasedIds(text: string): readonly string[] {
  if (text.length > LONGEST_NAME) return [];
  const key = text
    .toLowerCase()
    .replaceAll(/\b(?:the|licen[cs]e|version)\b/g, '')
    .replaceAll(/[^a-z0-9]/g, '');
  return ALIASES.get(key) ?? laterForms(text);
}

/** "GPL-3.0-later", "CERN-OHL-S-2.0-or-later-only": an incomplete suffix, or more than one. */
function laterForms(text: string): readonly string[] {
  const [, base = '', suffix = ''] =
    /^([a-z][a-z\d.-]*?)((?:\+|-or|-later|-only)+)$/i.exec(text) ?? [];
  if (/^(?:|\+|-only\+?|-or-later\+?)$/i.test(suffix)) return [];
  const id = [base, `${base}.0`].map(listedSpelling).find((spelling) => spelling !== undefined);
  if (id === undefined || EXCEPTION_IDS.has(id)) return [];
  const isOnly = /only/i.test(suffix);
  const isLater = /or|later|\+/i.test(suffix);
  const family = gnuFamily(id);
  const [only, later] = family ? [`${family}-only`, `${family}-or-later`] : [id, `${id}+`];
  return [...(isOnly ? [only] : []), ...(isLater ? [later] : [])];
}
