/** The slug of a name: its file name, and the end of the address of its page. */
const MOST = 80;

/** First letter of an alphabet → transliterations of its letters, in order. */
const ALPHABETS = {
  // ISO 843
  α: 'a b g d e z i th i k l m n x o p r s s t y f ch ps o',
  а: 'a b v g d e zh z i j k l m n o p r s t u f h c ch sh sh u y  e yu ya',
  ა: 'a b g d e v z t i k l m n o p zh r s t u f k gh q sh ch ts dz ts ch kh j h',
};

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ALPHABETS).flatMap(lettersOf)),
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ŋ: 'ng',
  ı: 'i',
  ђ: 'dj',
  є: 'ye',
  і: 'i',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ґ: 'g',
};

/** Single Greek letters are symbols and become their names: "Δt", "µTCA". Words are transliterated. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'micro',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Lower-case ASCII letters, digits and single hyphens, at most 80 characters; empty if nothing is left of the name. */
export function suggestedId(name: string): string {
  return name
    .slice(0, 500)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu, nameOfSign)
    .replaceAll(/(?<=\p{L})#/gu, ' sharp ')
    .replaceAll(/(?<=\p{L})\+\+/gu, ' plus plus ')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replaceAll(/[^a-z\d]/gu, (letter) => LETTERS[letter] ?? ''))
    .filter(Boolean)
    .join('-')
    .slice(0, MOST)
    .replace(/-$/, '');
}

function lettersOf([first, letters]: readonly [string, string]): [string, string][] {
  const start = first.charCodeAt(0);
  return letters.split(' ').map((letter, index) => [String.fromCharCode(start + index), letter]);
}

function nameOfSign(letter: string): string {
  return ` ${GREEK[letter] ?? letter} `;
}
