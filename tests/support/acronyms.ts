/** Finds acronyms in a text, and whether it explains them. */

/** Names that need no explanation, and why. */
const NAMES: readonly { why: string; names: readonly string[] }[] = [
  {
    why: 'files by their usual names',
    names: ['README', 'CONTRIBUTING', 'CHANGES', 'CHANGELOG', 'GOVERNANCE', 'SECURITY', 'CITATION'],
  },
  { why: 'experiments', names: ['ATLAS', 'CMS'] },
  { why: 'projects and boards', names: ['ACCURATE', 'DIOT', 'GHDL', 'ROOT', 'SPEC', 'SVEC'] },
  { why: 'services and bodies better known so', names: ['INSPIRE', 'IPC', 'ISO', 'IEC', 'OWASP'] },
  {
    why: 'licences, each explained on its page',
    names: ['BSD', 'BY', 'EPL', 'EUPL', 'MIT', 'MPL', 'TAPR'],
  },
  { why: 'what a licence grants is named after its project', names: ['GCC', 'GNU'] },
  { why: 'operators of SPDX expressions', names: ['AND', 'OR', 'WITH'] },
  { why: 'file formats by their usual names', names: ['CSV', 'DXF', 'ODB', 'PDF', 'STEP'] },
  {
    why: 'departments and groups of CERN, by the names that people there use',
    names: ['BE', 'CEM', 'EP', 'HSE', 'IPT', 'IR', 'IT', 'RCS', 'SIS', 'SY', 'TE', 'TH'],
  },
  { why: 'the organisation itself', names: ['CERN'] },
];

const known = new Set(NAMES.flatMap(({ names }) => names));

/**
 * Words of two or more capitals, with or without digits; without duplicates, with the position of their first use.
 * After a hyphen they belong to a longer name, such as that of a licence.
 */
export function acronyms(text: string): { acronym: string; at: number }[] {
  const first = new Map<string, number>();
  for (const { 0: acronym, index } of text.matchAll(
    /(?<![\w./-])[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*s?\b/g,
  ))
    if (!first.has(singular(acronym))) first.set(singular(acronym), index);
  return [...first].map(([acronym, at]) => ({ acronym, at }));
}

/** "CLAs" is the plural of "CLA". */
export function singular(acronym: string): string {
  return acronym.replace(/s$/, '');
}

/** Whether the name is well known, or needs no explanation. */
export function isName(acronym: string): boolean {
  return known.has(acronym);
}

/** Whether words with these initials are right before or after its first use. */
export function isExpanded(
  text: string,
  { acronym, at }: { acronym: string; at: number },
): boolean {
  const letters = [...acronym].filter((letter) => /[A-Z]/.test(letter));
  const words = new RegExp(
    letters.map((letter) => `\\b${letter}\\w*`).join('[\\s-]+(?:\\w+\\s+){0,2}?'),
    'i',
  );
  const around = [text.slice(Math.max(0, at - 90), at), text.slice(at + acronym.length, at + 90)];
  return around.some((part) => words.test(part));
}
