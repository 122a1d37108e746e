/** The kinds of projects, in English: as headings, and within a sentence. */
import type { Kind } from '../../schemas/entry.ts';

export const kindNames = {
  hardware: 'Hardware',
  gateware: 'Gateware',
  software: 'Software',
  documentation: 'Documentation',
} as const satisfies Record<Kind, string>;

export const kindWords = {
  hardware: 'hardware',
  gateware: 'gateware',
  software: 'software',
  documentation: 'documentation',
} as const satisfies Record<Kind, string>;
