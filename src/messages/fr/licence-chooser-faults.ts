/** What is wrong with the file of the licence chooser. */
import type * as english from '../en/licence-chooser-faults.ts';
import type { Translation } from '../translation.ts';

export const licenseChooserFaults: Translation<typeof english.licenseChooserFaults> = {
  onePlace: 'Menez à un seul endroit : `next`, `outcome` ou `stop`.',
  noAndYes: 'Une question sur les licences contenues a les réponses « no » et « yes ».',
  unknown: (name) => `« ${name} » n’existe pas.`,
  leadsNowhere: 'Dites où cela mène : `next`, `outcome` ou `stop`.',
  frame: 'Une question du cadre ne fait que continuer ou s’arrêter.',
  loop: 'Cette question ramène à elle-même.',
};
