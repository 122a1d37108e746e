/** Words of the answers on licences, in French. Apart from the checker's own, since the chooser says them too. */
import type * as english from '../en/verdicts.ts';
import type { Translation } from '../translation.ts';

export const verdictMessages: Translation<typeof english.verdictMessages> = {
  verdicts: {
    yes: 'Oui',
    conditional: 'Sous conditions',
    no: 'Non',
    ask: 'Demander au bureau',
  },
  answers: {
    yes: 'Oui',
    'yes-reading': 'Oui, selon notre lecture',
    conditional: 'Sous conditions',
    'conditional-reading': 'Sous conditions, selon notre lecture',
    no: 'Non',
    'no-reading': 'Non, selon notre lecture',
    ask: 'Demander au bureau',
  },
  uses: {
    merge: {
      name: 'Fusionné en une seule œuvre',
      says: 'Copié, adapté, dans un seul programme ou un seul bitstream',
    },
    link: { name: 'Lié comme module', says: 'Inchangé, par son interface' },
    separate: {
      name: 'Une partie distincte',
      says: 'À côté de la vôtre : deux programmes, une œuvre et son manuel',
    },
    tool: { name: 'Un outil', says: 'Un compilateur, un éditeur, un programme de routage' },
  },
};
