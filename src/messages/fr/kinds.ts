/** The kinds of projects, in French: as names, and within a sentence. */
import type * as english from '../en/kinds.ts';
import type { Translation } from '../translation.ts';

export const kindNames: Translation<typeof english.kindNames> = {
  hardware: 'Matériel',
  gateware: 'Gateware',
  software: 'Logiciel',
  documentation: 'Documentation',
};

export const kindWords: Translation<typeof english.kindWords> = {
  hardware: 'matériel',
  gateware: 'gateware',
  software: 'logiciel',
  documentation: 'documentation',
};
