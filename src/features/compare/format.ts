/** Dates, numbers and shares as the language of the page writes them. */
export interface Format {
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
}

export function createFormat(locale: string): Format {
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' });
  const months = new Intl.DateTimeFormat(locale, month);
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    date: (iso) => (iso.length > 7 ? days.format(new Date(iso)) : months.format(new Date(iso))),
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
  };
}
