/** Grammar by locale, from ECMA-402 (`Intl`), so that the program contains no rules of English. */

/** A word for each plural category of the language (CLDR); `other` is used for missing ones. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * The locale in which messages of a language write dates and numbers: that of the instance if it is of this language,
 * else the default of the language.
 */
export const localeIn =
  (language: string, own: string) =>
  (wanted: string): string =>
    wanted === language || wanted.startsWith(`${language}-`) ? wanted : own;

export function grammar(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });

  const number = (value: number): string => numbers.format(value);
  const plural = (amount: number, forms: Forms): string =>
    forms[rules.select(amount)] ?? forms.other;

  const separatorsOf = (length: number): readonly string[] =>
    units
      .formatToParts(Array.from({ length }, String))
      .flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  /** By the length of the list. */
  const known: (readonly string[])[] = [];

  return {
    number,
    /** The form for an amount, without the number. */
    plural,
    /** `1 entry`, `1,200 entries`. */
    count: (amount: number, forms: Forms): string => `${number(amount)} ${plural(amount, forms)}`,
    /** `a, b and c`. */
    and: (items: readonly string[]): string => conjunction.format(items),
    /** `a, b or c`. */
    or: (items: readonly string[]): string => disjunction.format(items),
    /** `a, b, c`. */
    series: (items: Iterable<string>): string => units.format(items),
    /** The separator before an item of such a list, where the items are elements; empty before the first. */
    before(index: number, length: number): string {
      return (known[length] ??= separatorsOf(length))[index - 1] ?? '';
    },
  };
}
