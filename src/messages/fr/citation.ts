/** Words of a citation, in French, and of what goes with one into a manager of references. */
import type * as english from '../en/citation.ts';
import type { Translation } from '../translation.ts';

export const citationMessages: Translation<typeof english.citationMessages> = {
  /** What is cited, in the manner of APA. */
  forms: {
    hardware: 'Conception matérielle',
    gateware: 'Gateware',
    software: 'Logiciel',
    documentation: 'Documentation',
  },
  version: (title, version) => `${title} (version ${version})`,
  citeAs: (citation) => `Merci de le citer ainsi : ${citation}`,
  citeBelow: 'Si vous utilisez ce travail, merci de le citer comme ci-dessous.',
  abstract: 'Résumé',
  keywords: 'Mots-clés',
  readFrom: (what, forge, day) => `${what} : lu sur ${forge}, ${day}.`,
};
