/**
 * Shelf numbers, `catalogue/numbers.json`: id → `H-0007`. Assigned once by `npm run number`, permanent; an entry that
 * changes its kind gets another one: id → `["G-0014", "D-0001"]`.
 */
import { z } from 'astro/zod';

import { own } from '../lib/records.ts';
import type { Kind } from './entry.ts';
import { id } from './text.ts';

export const KIND_LETTERS = {
  hardware: 'H',
  gateware: 'G',
  software: 'S',
  documentation: 'D',
} as const satisfies Record<Kind, string>;

const LETTERS = Object.values(KIND_LETTERS);

const shelfNumber = z
  .string()
  .regex(
    new RegExp(`^[${LETTERS.join('')}]-\\d{4,}$`),
    `A shelf number is a letter of ${LETTERS.join(', ')} and four digits.`,
  );

/** After a change of kind: in the order in which they were assigned, one for each letter. */
const severalNumbers = z
  .array(shelfNumber)
  .min(2)
  .refine(
    (numbers) => new Set(numbers.map((number) => number.charAt(0))).size === numbers.length,
    'An entry has one number of each letter. Keep the one that was given first.',
  );

export const numbersSchema = z.record(id, z.union([shelfNumber, severalNumbers]));
export type Numbers = z.output<typeof numbersSchema>;

/** Whether a number belongs to a kind. */
export function isOfKind(number: string, kind: Kind): boolean {
  return number.startsWith(`${KIND_LETTERS[kind]}-`);
}

/** All numbers of an entry, in the order in which they were assigned. */
export function numbersOf(numbers: Numbers, id: string): readonly string[] {
  return [own(numbers, id) ?? []].flat();
}
