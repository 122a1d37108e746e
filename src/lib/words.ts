/** Normal form for comparing a query with a name: lower case, no accents, single spaces. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have no accents, and removing them is the slowest step.
  const bare = /[^\x20-\x7e]/.test(lower) ? unaccented(lower) : lower;
  return bare.replace(/\s+/g, ' ').trim();
}

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æœøßđł]/g, (letter) => LETTERS[letter] ?? letter);
}

/** French elision: `l'éclair`, `qu'une`. */
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’](?=\p{L})/u;

export function withoutElision(word: string): string {
  return /['’]/.test(word) ? word.replace(ELISION, '') : word;
}

/** `WR Switch-SW` and `wr-switch-sw` alike, but `C++` other than `C`. */
export function compact(text: string): string {
  return plain(text).replace(/[\s_-]/g, '');
}

/** The words of a text in normal form, split at hyphens, slashes and brackets. */
export function words(text: string): string[] {
  return plain(text)
    .split(/[\s\-_/()[\],;:"«»]+/)
    .map(withoutElision)
    .filter(Boolean);
}
