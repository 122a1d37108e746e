/** Short forms that people write for licences and that no rule leads to their ids. Keys: letters and digits only. */
const APACHE = ['Apache-2.0'];
const GFDL = ['GFDL-1.3-only', 'GFDL-1.3-or-later'];

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  // The Apache Software Foundation and others call it so: "ASL 2.0", "ALv2", "AL2".
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
  ].map((key) => [key, APACHE] as const),
  ['cc0v1', ['CC0-1.0']],
  ['cc0', ['CC0-1.0']],
  ['cczero10', ['CC0-1.0']],
  ['creativecommonszerov10universal', ['CC0-1.0']],
  ['creativecommonszero', ['CC0-1.0']],
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
  ['uiuc', ['NCSA']],
  ['uiucncsa', ['NCSA']],
  ['mulanpslv2', ['MulanPSL-2.0']],
  ['psfl', ['PSF-2.0']],
  ['lppl13c', ['LPPL-1.3c']],
]);

/** The ids that a short form stands for; none for a text that is no known short form. */
export function aliasedIds(text: string): readonly string[] {
  const key = text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/\b(?:the|licen[cs]e|version)\b/g, '')
    .replaceAll(/[^a-z0-9]+/g, '');
  return ALIASES.get(key) ?? laterForms(text);
}

/** "GPL-3.0-later" and "GPL-3.0-or-later-or-later": the suffix is cut short or written twice. */
function laterForms(text: string): readonly string[] {
  const [, family] = /^([AL]?GPL-\d\.\d)(?:-or|-later|-or-later)+$/i.exec(text) ?? [];
  return family ? [`${family.toUpperCase()}-or-later`] : [];
}
