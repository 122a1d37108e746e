/** Formats dates and numbers for a locale. */
export interface Format {
  /** `14 Sep 2026` for a day or a moment, `Sep 2026` for a month, `2026` for a year. */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** A share of 0 to 1 as whole per cent; small shares become "< 1 %", not zero. */
  readonly share: (value: number) => string;
}

/** Formatters are expensive to create, so reuse them. */
export function createFormat(locale: string): Format {
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  const month = { ...year, month: 'short' } as const;
  const years = new Intl.DateTimeFormat(locale, year);
  const months = new Intl.DateTimeFormat(locale, month);
  const days = new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' });
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    date: (iso) => {
      if (iso.length > 'YYYY-MM'.length) return days.format(new Date(iso));
      return (iso.length > 'YYYY'.length ? months : years).format(new Date(iso));
    },
    number: (value) => numbers.format(value),
    share: (value) =>
      value > 0 && value < 0.005 ? `< ${shares.format(0.01)}` : shares.format(value),
  };
}
