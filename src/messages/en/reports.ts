/** Words of the annual reports, in English. */
import { and, count } from './grammar.ts';

export const reportMessages = {
  title: 'Annual reports',
  lead: 'What the office reported of each year, as figures: what each counts, for which time, and where in the report it stands.',
  pageTitle: (title: string, year: string) => (/\d/.test(title) ? title : `${title} ${year}`),
  yearOf: (year: string, title: string) => `${year}: ${title}`,
  figures: (number: number) => count(number, { one: 'figure', other: 'figures' }),
  source: 'The report itself',
  table: 'All figures as CSV',
  data: 'All figures as JSON',
  contradicted: (number: number) =>
    `${count(number, { one: 'figure', other: 'figures' })} of which the report also says something else, said beside each.`,
  unknown: (number: number) =>
    `${count(number, { one: 'figure', other: 'figures' })} that the report speaks of without a number.`,
  notKnown: 'Not known',
  about: (number: string) => `about ${number}`,
  counts: 'Counts',
  period: 'Period',
  section: 'In the report',
  contradiction: 'It also says',
  part: 'Part',
  total: 'Total, as the report states it',
  sum: 'Sum, reckoned here',
  years: (label: string) => `${label}, by year`,
  broken: (years: readonly string[]) =>
    `Something else is counted from ${and(years)} on; the years on either side cannot be compared.`,
  /** Summary of a chart: its parts, and the largest of them, which may be several. */
  largest: (whole: string, unit: string, parts: readonly string[], value: string) =>
    `${whole} ${unit} in all. The most: ${and(parts)}, ${value}${parts.length > 1 ? ' each' : ''}.`,
  /** Summary of a line chart. */
  ends: (first: string, last: string) => `What the reports say of ${first} to ${last}.`,
} as const;
