/** Words of the command for the inventory, in English. */
import { and, count } from './grammar.ts';

export const inventoryCommandMessages = {
  usage: 'Usage: npm run inventory -- import <survey.csv> [--year 2026] [--out <folder>]',
  noFile: 'Say which table to read.',
  badYear: (year: string) => `"${year}" is no year. Write four digits, such as --year 2026.`,
  unreadable: (file: string) => `${file} cannot be read.`,
  tooLarge: (file: string, megabytes: number) =>
    `${file} is larger than ${megabytes} MB. Split it by services.`,
  empty: 'The table is empty. Begin with the one at /inventory/survey.csv of the site.',
  semicolons: 'Its columns are not separated by commas. Save it as CSV with commas, in UTF-8.',
  noColumn: (columns: readonly string[]) =>
    `There is no column ${and(columns.map((name) => `"${name}"`))}. Keep the first row of the template.`,
  unknownColumn: (name: string) =>
    `There is no column "${name}" in the template. Remove it, or correct its name.`,
  columnTwice: (name: string) => `The column "${name}" stands here twice.`,
  unclosed: 'A quotation mark in this cell is not closed, or stands in the middle of it.',
  cells: (expected: number, found: number) =>
    `The row has ${count(found, { one: 'cell', other: 'cells' })} in place of ${expected}. Put quotation marks around a cell that holds a comma.`,
  formula: 'This is a formula. Write its result.',
  noService: 'Name the service that this row is about.',
  contradiction: (line: number) => `Line ${line} says otherwise of the same service.`,
  fault: (file: string, line: number, column: number, message: string) =>
    `${file}:${line}:${column} ${message}`,
  nothingWritten: (faults: number) =>
    `${count(faults, { one: 'fault', other: 'faults' })}: nothing was written.`,
  written: (file: string) => `${file} written`,
  stays: (file: string) =>
    `${file} is there already and stays as it is. With --out <folder>, a file with the new answers is written there, to be compared.`,
  then: 'Look at what was written, and run npm run validate.',
} as const;
