/** Words of a citation, in English, and of its record for reference managers. */
import type { Kind } from '../../schemas/words.ts';

export const citationMessages = {
  /** The type of work, as in APA. */
  forms: {
    hardware: 'Hardware design',
    gateware: 'Gateware',
    software: 'Computer software',
    documentation: 'Documentation',
  } satisfies Record<Kind, string>,
  version: (title: string, version: string) => `${title} (Version ${version})`,
  citeAs: (citation: string) => `Please cite it as: ${citation}`,
  citeBelow: 'If you use this work, please cite it as below.',
  abstract: 'Abstract',
  keywords: 'Keywords',
  readFrom: (what: string, forge: string, day: string) => `${what}: read from ${forge}, ${day}.`,
} as const;
