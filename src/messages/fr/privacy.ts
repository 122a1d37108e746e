/** Words of the page on privacy that follow from the program, in French. */
import type * as english from '../en/privacy.ts';
import type { Translation } from '../translation.ts';
import { and } from './grammar.ts';

export const privacyMessages: Translation<typeof english.privacyMessages> = {
  stored: {
    theme: 'le thème de couleurs que vous avez choisi',
    searches: 'vos dernières recherches',
    comparison: 'les projets que vous avez retenus pour les comparer',
    view: 'la présentation du catalogue que vous préférez : rayon, vignettes ou tableau, et ses colonnes',
    drawing: 'si vous aimez voir le dessin de ce avec quoi un projet fonctionne',
    answers: 'vos réponses et vos cases cochées dans les outils du bureau',
    draft:
      'les brouillons de fiches que vous écrivez dans le formulaire, jusqu’à ce que vous les abandonniez',
  },
  packages: (host) =>
    `Pour savoir quelles vulnérabilités sont connues, le programme qui actualise le catalogue envoie les URL de paquet et les versions de ce dont dépendent les services de l’inventaire à ${host}, et rien d’autre. Les personnes qui lisent ces pages n’y envoient rien.`,
  evidence: (hosts) =>
    `Pour savoir comment les projets du catalogue sont utilisés, le même programme envoie les URL de paquet ou le DOI qu’une fiche indique à ${and(hosts)}, une fois par mois, et rien d’autre. Les personnes qui lisent ces pages n’y envoient rien.`,
};
