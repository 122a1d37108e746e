/** Words of the nightly program, in French: what became of a night, what it commits, and what it proposes. */
import type * as english from '../en/nightly.ts';
import type { Translation } from '../translation.ts';

export const nightlyMessages: Translation<typeof english.nightlyMessages> = {
  author: 'Actualisation de nuit',
  commit: 'Actualiser ce que disent les forges',
  takenUp: 'Ce qu’une nuit précédente n’a pas pu mettre dans un commit est repris.',
  stopped: 'La nuit a reçu l’ordre de s’arrêter.',
  reportTitle: 'Bilan de la nuit',

  noRefresh:
    'L’actualisation n’a pas pu avoir lieu. Il n’y a pas de commit ; le site reste tel quel.',
  faulty: 'Le catalogue a des erreurs. Il n’y a pas de commit tant qu’elles ne sont pas corrigées.',
  unchecked: 'Le catalogue n’a pas pu être vérifié. Il n’y a pas de commit.',
  kept: 'Ce qui a été appris est gardé pour la nuit suivante.',
  keptUncommitted: 'Il n’y a pas de commit. Ce qui a été appris est gardé pour la nuit suivante.',
  noToken:
    'Il n’y a pas de REFRESH_TOKEN : il n’y a pas de commit. Les fichiers sont gardés comme artefact et dans le cache,',
  builtFromFiles: 'et cette chaîne d’intégration publie le site à partir d’eux.',
  pushed: 'Commit fait et poussé : cela génère et publie le site.',
  unchanged: 'Rien de nouveau : pas de commit.',
  sameFiles: (branch) =>
    `Entre-temps, la branche ${branch} a modifié les mêmes fichiers. La nuit suivante part de là.`,
  refused: (branch) =>
    `Il n’a pas été possible de pousser dans la branche ${branch}, malgré plusieurs essais. REFRESH_TOKEN le permet-il ?`,
  gitFailed: (command) => `git ${command} a échoué.`,

  proposal: {
    moved: (from, to) => `Selon la forge, ${from} est maintenant ${to}.`,
    archived: (repository, status) =>
      `Le dépôt ${repository} est archivé, et la fiche indique ${status}.`,
    moveTitle: (id) => `Mettre à jour l’adresse du projet ${id}`,
    archiveTitle: (id) => `Indiquer que le projet ${id} est archivé`,
    explanation:
      'Proposition de l’actualisation de nuit. Fusionnez-la si elle est juste, et fermez-la si elle ne l’est pas : elle ne sera pas proposée de nouveau.',
    said: (project, title, outcome) => `${project} : ${title} : ${outcome}`,
    failed: (project, message) => `${project} : ${message}`,
    outcome: (outcome) => {
      switch (outcome.what) {
        case 'edited':
          return `quelqu’un a travaillé sur la branche ${outcome.branch}, qui reste donc telle quelle`;
        case 'taken':
          return `!${outcome.request} est ouverte pour sa branche, et ce programme ne l’a pas écrite ; elle reste donc telle quelle`;
        case 'declined':
          return `refusée, car !${outcome.request} a été fermée`;
        case 'opened':
          return `ouverte, !${outcome.request}`;
        case 'updated':
          return `mise à jour, !${outcome.request}`;
        case 'unchanged':
          return `inchangée, !${outcome.request}`;
      }
    },
  },
};
