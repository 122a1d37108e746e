/** Shelf numbers, `catalogue/numbers.json`: id → `H-0007`. Given once by `npm run number`, kept for ever. */
import { z } from 'astro/zod';

import type { Kind } from './entry.ts';
import { id } from './text.ts';

export const KIND_LETTERS = {
  hardware: 'H',
  gateware: 'G',
  software: 'S',
} as const satisfies Record<Kind, string>;

const shelfNumber = z
  .string()
  .regex(/^[HGS]-\d{4,}$/, 'A shelf number is a letter of H, G, S and four digits.');

export const numbersSchema = z.record(id, shelfNumber);
export type Numbers = z.output<typeof numbersSchema>;

/** The same as a list, which is the form that a content collection takes. */
export const numberListSchema = z.array(z.strictObject({ id, number: shelfNumber }));

export function parseNumberList(text: string): z.input<typeof numberListSchema> {
  const numbers = JSON.parse(text) as Record<string, string>;
  return Object.entries(numbers).map(([key, number]) => ({ id: key, number }));
}
