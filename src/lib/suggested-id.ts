/** The slug of a name: its file name, and the end of the address of its page. */
import transliterate from '@sindresorhus/transliterate';

const MOST = 80;

/** Letters that the library does not know, or transliterates otherwise than ISO 843. */
const LETTERS: readonly [string, string][] = [
  ['ŋ', 'ng'],
  ['ŧ', 't'],
  ['ђ', 'dj'],
  ['ј', 'j'],
  ['ћ', 'c'],
  ['џ', 'dz'],
  ['ξ', 'x'],
  ['χ', 'ch'],
];

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
  return (
    name
      .slice(0, 500)
      .normalize('NFKD')
      // "Größe" is "grosse": whether ö is oe depends on the language of the name.
      .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll(/(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu, nameOfSign)
      .replaceAll(/(?<=\p{L})#/gu, ' sharp ')
      .replaceAll(/(?<=\p{L})\+\+/gu, ' plus plus ')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(inAscii)
      .filter(Boolean)
      .join('-')
      .slice(0, MOST)
      .replace(/-$/, '')
  );
}

/** Has nothing to transliterate. */
const ASCII = /^[a-z\d]*$/;

function inAscii(word: string): string {
  if (ASCII.test(word)) return word;
  return transliterate(word, { customReplacements: LETTERS })
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
}

function nameOfSign(letter: string): string {
  return ` ${GREEK[letter] ?? letter} `;
}
