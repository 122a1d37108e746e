/** The id that a name suggests: the name of its file and the end of the address of its page. */
import slugify from 'slugify';

const MOST = 80;

/** ISO 843, where the library writes letters by their looks, such as 8 for theta. */
slugify.extend({ η: 'i', θ: 'th', ξ: 'x', υ: 'y', χ: 'ch', ψ: 'ps', ω: 'o' });

/** Letters of Greek that stand as signs, and so have a name: "Δt", "µTCA". Words are spelt out. */
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

/** Lower-case letters of ASCII, digits and single hyphens, 80 at most; empty for a name with none to offer. */
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
    .map((word) => slugify(word, { lower: true, strict: true }))
    .filter(Boolean)
    .join('-')
    .slice(0, MOST)
    .replace(/-$/, '');
}

function nameOfSign(letter: string): string {
  return ` ${GREEK[letter] ?? letter} `;
}
