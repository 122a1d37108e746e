/** Shelf numbers, `catalogue/numbers.json`: id → `H-0007`. Given once by `npm run number`, kept for ever. */
import { z } from 'astro/zod';

import type { Kind } from './entry.ts';
import { id } from './text.ts';

export const KIND_LETTERS = {
  hardware: 'H',
  gateware: 'G',
  software: 'S',
  documentation: 'D',
} as const satisfies Record<Kind, string>;

const shelfNumber = z
  .string()
  .regex(/^[HGS]-\d{4,}$/, 'A shelf number is a letter of H, G, S and four digits.');

export const numbersSchema = z.record(id, shelfNumber);
export type Numbers = z.output<typeof numbersSchema>;
