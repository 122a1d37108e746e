/** Normalises names of licences, so that "GNU GPL, version 3" and `GPL-3.0-only` can be compared. */

/** What people write → the words of ids. Longer phrases come first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:or|and) (?:at your option )?(?:any )?(?:later|newer|higher)(?: versions?)?\b/g, ' +'],
  [/\bv(?:er)?\.?(?=\d)|(?<=[a-z])v(?=\d)/g, ' '],
  [/\bgnu\b/g, ''],
  [/\b(?:affero|network) general public\b/g, 'agpl'],
  [/\b(?:library or )?(?:lesser|library) general public\b/g, 'lgpl'],
  [/\bgeneral public\b/g, 'gpl'],
  [/\bfree documentation\b|\bfdl\b/g, 'gfdl'],
  [/\bmozilla(?: public)?\b/g, 'mpl'],
  [/\beclipse(?: public)?\b/g, 'epl'],
  [/\beuropean union public\b/g, 'eupl'],
  [/\bboost(?: software)?\b/g, 'bsl'],
  [/\bopen hardware\b/g, 'ohl'],
  [/\bsolderpad(?: hardware)?\b/g, 'shl'],
  [/(?<=\bohl\b.{0,80})\bstrong(?:ly)?(?: reciprocal)?\b/g, 's'],
  [/(?<=\bohl\b.{0,80})\bweak(?:ly)?(?: reciprocal)?\b/g, 'w'],
  [/(?<=\bohl\b.{0,80})\bpermissive\b/g, 'p'],
  [/\bcreative commons\b/g, 'cc'],
  [/\bcc zero\b|\bzero 1\.0 universal\b/g, 'cc0 1.0'],
  [/\bnon ?commercial\b/g, 'nc'],
  [/\bno ?deriv(?:ative|s)\w*\b/g, 'nd'],
  [/\bshare ?alike\b/g, 'sa'],
  [/\battribution\b/g, 'by'],
  [/\bexpat\b/g, 'mit'],
  [/^tapr$/g, 'tapr ohl'],
  [
    /\b(?:new|modified|revised|three clause) bsd\b|\bbsd (?:new|modified|revised)\b/g,
    'bsd 3 clause',
  ],
  [/\b(?:simplified|freebsd|two clause) bsd\b|\bbsd simplified\b/g, 'bsd 2 clause'],
];

/** Words that distinguish no licences. */
const NOISE = new Set(
  'clause generic international licence license licenses public software spdx the universal unported v version'.split(
    ' ',
  ),
);

export interface NameWords {
  readonly words: ReadonlySet<string>;
  /** Numbers without trailing zeros, joined: `2` for 2.0. Empty without a version. */
  readonly version: string;
  readonly orLater: boolean;
  readonly only: boolean;
}

/** Words and version of a name or an id. */
export function nameWords(name: string): NameWords {
  const parts: readonly string[] =
    spread(name).match(/cc0|0bsd|w3c|x11|[a-z]+|\d+(?:\.\d+)*|\+/g) ?? [];
  const numbers = parts.filter((part) => /^\d+(?:\.\d+)*$/.test(part));
  const words = parts.filter((part) => /[a-z]/.test(part) && !NOISE.has(part));
  return {
    words: new Set(words.filter((word) => word !== 'only')),
    version: numbers.map((number) => number.replace(/(?<!\.0)(?:\.0)+$/, '')).join(','),
    orLater: parts.includes('+'),
    only: words.includes('only'),
  };
}

function spread(name: string): string {
  let text = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.+]+/g, ' ')
    .trim();
  for (const [phrase, words] of PHRASES) text = text.replaceAll(phrase, words);
  return text;
}
