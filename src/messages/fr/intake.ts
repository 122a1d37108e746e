/** What the office's program answers in an issue that wants to add a project, in French. Values come in as Markdown. */
import type * as english from '../en/intake.ts';
import type { Translation } from '../translation.ts';
import { KINDS } from '../../schemas/words.ts';
import { or, plural } from './grammar.ts';

const EXAMPLE = 'catalogue/hardware/name-of-the-project.yaml';

export const intakeMessages: Translation<typeof english.intakeMessages> = {
  faults: {
    'too-long': 'Le texte de ce ticket est trop long pour être lu.',
    'no-block':
      'Il n’y a pas ici de bloc avec la fiche. Il commence par une ligne ```` ```yaml ```` et finit par une ligne ```` ``` ````.',
    'several-blocks':
      'Il y a plusieurs blocs YAML ici. Laissez celui de la fiche ; un projet par ticket.',
    'open-block': 'Le bloc YAML n’a pas de fin. Mettez une ligne ```` ``` ```` sous la fiche.',
    'no-file': `Rien ne dit quel fichier la fiche doit être. Mettez un commentaire comme \`# ${EXAMPLE}\` à la première ligne du bloc : son dossier est ${or(KINDS)}, et son nom devient l’identifiant du projet.`,
    'several-files': 'Plusieurs fichiers sont nommés ici. Laissez-en un.',
    'bad-id': `Cela ne peut pas être le fichier d’une fiche. Il est dans le dossier ${or(KINDS)}, et son nom a des lettres minuscules, des chiffres et des traits d’union simples, 80 caractères au plus : \`${EXAMPLE}\`.`,
  },
  found: (name) => `Trouvé : ${name}.`,
  faulty: 'La fiche ne peut pas encore être proposée. Le validateur dit :',
  inBlock: (line, message, code) => `Ligne ${line} du bloc : ${message} (${code})`,
  elsewhere: (file, message, code) => `${file} : ${message} (${code})`,
  more: (count) => `et ${count} de plus.`,
  exists: (id, name) => `Le catalogue contient déjà un projet ${id} : ${name}.`,
  existsSame: (edit) =>
    `Il a le même dépôt, et rien ici ne le changerait. Si sa fiche n’est pas exacte, [modifiez-la](${edit}), ou changez la fiche dans ce ticket.`,
  existsOther: (repositories, edit) =>
    `Son dépôt est ${repositories}. Si le vôtre est un autre projet, choisissez un autre identifiant. S’il s’agit de celui-ci, [modifiez sa fiche](${edit}) et dites-y où se trouvent maintenant ses sources.`,
  noRepository: 'non indiqué',
  again:
    'Modifiez ce ticket, et il est lu de nouveau. Il n’est pas nécessaire d’en ouvrir un autre.',
  help: 'Si quelque chose n’est pas clair, posez la question dans ce ticket ; une personne le lit aussi.',
  proposed: (request) =>
    `La fiche est proposée dans !${request}. La chaîne d’intégration l’y vérifie, et le bureau décide. Pour la changer, modifiez ce ticket, ou le fichier dans la demande de fusion.`,
  declined: (request) =>
    `Le bureau a fermé !${request}, et la fiche ici est la même. Elle sera proposée de nouveau quand elle changera.`,
  taken: (request) =>
    `Cet identifiant est déjà proposé dans !${request}. Si le vôtre est un autre projet, choisissez un autre identifiant.`,
  edited: (branch) =>
    `Quelqu’un a travaillé sur la branche ${branch} ; elle reste donc telle quelle. Modifiez la fiche là, ou demandez au bureau.`,
  request: {
    add: {
      title: (id) => `Ajouter le projet ${id}`,
      does: (name, file) => `Ajoute ${name}, dans ${file}.`,
    },
    update: {
      title: (id) => `Mettre à jour le projet ${id}`,
      does: (name, file) => `Modifie ce que le catalogue dit du projet ${name}, dans ${file}.`,
    },
    description: (does, issue) =>
      `${does}\n\nTiré de #${issue}. La fiche a été lue comme données, réécrite, et a passé le validateur. Les commentaires qu’elle contenait ont été retirés.\n\nCloses #${issue}`,
  },
  log: {
    issue: (iid, what) => `#${iid} : ${what}`,
    answered: {
      written: 'réponse écrite',
      updated: 'réponse mise à jour',
      unchanged: 'réponse déjà donnée',
    },
    none: (label) => `Aucun ticket ouvert n’a le label ${label}.`,
    skipped: 'fermé, confidentiel ou sans le label entre-temps',
    limited: 'La forge demande d’attendre. La prochaine exécution continue.',
    enough: (count) =>
      `${plural(count, { one: `${count} demande de fusion a été ouverte`, other: `${count} demandes de fusion ont été ouvertes` })}, le reste attend la prochaine exécution.`,
    faultyInstance:
      'Le catalogue lui-même a des erreurs. Lancez npm run validate ; les tickets sont lus quand il n’en a plus.',
  },
};
