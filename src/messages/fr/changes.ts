/** Words of what changed in the catalogue, in French. */
import type * as english from '../en/changes.ts';
import type { Translation } from '../translation.ts';

export const changesMessages: Translation<typeof english.changesMessages> = {
  title: 'Ce qui a changé',
  lead: 'Nouvelles fiches, versions publiées, changements d’adresse, de licence et d’état, les plus récents en premier.',
  none: 'Aucun changement n’a encore été constaté. Cette liste se remplit à partir de la deuxième actualisation du catalogue.',
  more: (shown, all) => `Les ${shown} changements les plus récents sur ${all}.`,
  follow: 'Suivre',
  followNote: 'Dans un lecteur de fils. Chaque thème, nature et organisation a ses propres fils.',
  atom: 'Fil Atom',
  json: 'JSON Feed',
  data: 'Toutes les données et tous les fils',
  feedTitle: (site, part) => (part ? `${site} : ${part}` : `${site} : ce qui a changé`),
  types: {
    listed: 'Ajout',
    retired: 'Retrait',
    release: 'Version',
    archived: 'Archivage',
    unarchived: 'Réouverture',
    moved: 'Déplacement',
    'license-changed': 'Licence',
    unreachable: 'Injoignable',
    back: 'Retour',
  },
  /** The heading of a change, and a sentence about it. */
  says: (event, name) => {
    switch (event.type) {
      case 'listed':
        return { title: `${name} : ajout au catalogue`, text: 'La fiche est nouvelle.' };
      case 'retired':
        return {
          title: `${name} : retrait`,
          text: 'Le projet a quitté le catalogue ; sa page reste.',
        };
      case 'release':
        return { title: `${name} ${event.tag}`, text: `Version publiée dans ${event.repository}.` };
      case 'archived':
        return {
          title: `${name} : archivage`,
          text: `${event.repository} n’accepte plus de modifications.`,
        };
      case 'unarchived':
        return {
          title: `${name} : réouverture`,
          text: `${event.repository} n’est plus archivé.`,
        };
      case 'moved':
        return {
          title: `${name} : déplacement`,
          text: `Ancienne adresse : ${event.from} ; nouvelle adresse : ${event.to}.`,
        };
      case 'license-changed':
        return {
          title: `${name} : changement de licence`,
          text: `La forge lisait avant : ${event.from ?? 'aucune licence'} ; elle lit maintenant : ${event.to ?? 'aucune licence'}.`,
        };
      case 'unreachable':
        return {
          title: `${name} : dépôt injoignable`,
          text: `${event.repository} n’a pas répondu comme il le devait.`,
        };
      case 'back':
        return {
          title: `${name} : dépôt de nouveau joignable`,
          text: `${event.repository} peut de nouveau être lu.`,
        };
    }
  },
};
