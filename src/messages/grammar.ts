/** What the messages of a language need of its grammar, from ECMA-402 (`Intl`), so that no rule of English is in a program. */

/** A word for each plural category of the language (CLDR); `other` stands for those that are not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Tells the locale by which messages of a language write dates and numbers: that of the instance where it has their
 * language, else their own.
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

  return {
    number,
    /** The form for an amount, without the amount. */
    plural,
    /** `1 entry`, `1,200 entries`. */
    count: (amount: number, forms: Forms): string => `${number(amount)} ${plural(amount, forms)}`,
    /** `a, b and c`. */
    and: (items: readonly string[]): string => conjunction.format(items),
    /** `a, b or c`. */
    or: (items: readonly string[]): string => disjunction.format(items),
    /** `a, b, c`. */
    series: (items: Iterable<string>): string => units.format(items),
    /** What stands before an item of such a list, where the items are elements; nothing before the first. */
    before(index: number, length: number): string {
      const parts = units.formatToParts(Array.from({ length }, String));
      return index === 0
        ? ''
        : (parts.filter(({ type }) => type === 'literal')[index - 1]?.value ?? '');
    },
  };
}
