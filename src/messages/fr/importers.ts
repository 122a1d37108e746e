/** What happens when an entry is begun from a file or a repository, in words for its maintainer. */
import type * as english from '../en/importers.ts';
import type { Translation } from '../translation.ts';
import { series } from './grammar.ts';

const A_FILE = 'Utilisez plutôt un fichier.';
const NOT_PUBLIC = 'Seuls les dépôts publics peuvent être lus ici.';
const TRY_AGAIN = 'Réessayez, ou utilisez un fichier.';

/** Why an entry does not take what a file says. */
export const importReasons: Translation<typeof english.importReasons> = {
  noField: 'Une fiche n’a pas de champ pour cela.',
  nothing: 'Cela ne dit rien qu’une fiche puisse contenir.',
  noAddress: 'Ce n’est pas une adresse web complète.',
  noFile:
    'Un texte ou un fichier n’est pas une expression SPDX. Écrivez l’identifiant de la licence.',
  classifiers:
    'Les « classifiers » ne sont pas lus : ils ne disent pas précisément de quelle licence il s’agit. Écrivez son identifiant SPDX sous `license`.',
  projectFirst: 'La table `[project]` a été lue à sa place.',
  cut: (url) => `Lu comme ${url} : l’adresse d’un dépôt s’arrête là.`,
  empty: 'Le fichier ne dit rien d’un projet.',
  format: 'Cela décrit le fichier, et non le projet.',
  build: 'C’est pour les outils qui construisent le paquet.',
  nightly: 'L’actualisation du catalogue le lit dans le dépôt ; une fiche ne le répète donc pas.',
  citation:
    'L’actualisation du catalogue le lit dans le dépôt ; une fiche ne l’indique que pour le remplacer.',
  people:
    'Le catalogue ne nomme personne. Donnez l’adresse d’une fonction ou un forum comme `contact`.',
  pictures:
    'Les images sont dans le catalogue lui-même, avec un texte et un crédit. Ajoutez-les là.',
  relation: 'Indiquez-le comme relation avec une autre fiche, par son identifiant.',
  topics: 'Les thèmes sont des termes du catalogue. Choisissez-les là.',
  noTopic: (name) => `Le catalogue n’a pas de thème « ${name} ».`,
  organisations: 'Les organisations sont des identifiants du catalogue. Choisissez-les là.',
  noOrganisation: (name) => `Le catalogue n’a pas d’organisation « ${name} ».`,
  language: 'Une fiche est dans une seule langue, et une autre a été retenue.',
  otherThing: 'Le fichier décrit plusieurs choses, et une seule a été lue.',
  part: 'Le fichier ne dit pas à quelle partie s’applique cette licence. Dites la nature du projet.',
  parts: (licenses) =>
    `Pour ces licences, le fichier ne dit pas laquelle s’applique à quelle partie : ${licenses.join(', ')}. Indiquez chacune.`,
  facts: 'Seulement sous la forme que demande publiccode.yml.',
  repository: 'Ce n’est pas l’adresse d’un dépôt que d’autres peuvent ouvrir.',
  sameRepository: 'Ce n’est que l’adresse du dépôt.',
  unknownFile:
    'Ce n’est pas un fichier dont on peut tirer une fiche, comme publiccode.yml, codemeta.json ou CITATION.cff.',
  already: (origin) => `${origin} dit autre chose, et passe d’abord.`,
  elsewhere: (key) => `La fiche tire cela de la clé \`${key}\`.`,
  tooMany: (count) => `${count} de plus ne sont pas lus.`,
  moreKeys: (count) => `Nombre d’autres clés qui n’ont pas de place dans une fiche : ${count}.`,
};

/** What else there is to say of the file or the repository. */
export const importFaults: Translation<typeof english.importFaults> = {
  entryTooLarge: 'Aucune fiche n’a besoin de plus d’un mégaoctet.',
  inLine: (line, fault) => `À la ligne ${line} : ${fault}`,
  noKey: 'Une fiche n’a pas cette clé.',
  keyNear: (key) => `Une fiche n’a pas cette clé. Vouliez-vous dire « ${key} » ?`,

  noAddress: 'Donnez l’adresse d’un dépôt, par exemple https://gitlab.com/group/project.',
  noForge: (forges) =>
    `Seuls les dépôts de ces forges peuvent être lus ici : ${series(forges)}. Utilisez plutôt un fichier.`,
  noRecord: 'La forge a répondu quelque chose qui ne concerne pas un dépôt.',
  noFiles: (fault) => `Ses fichiers n’ont pas été lus. ${fault}`,
  advice: {
    'not-found': NOT_PUBLIC,
    forbidden: NOT_PUBLIC,
    gone: NOT_PUBLIC,
    moved: 'Donnez l’adresse actuelle du dépôt.',
    'rate-limited': 'Réessayez dans une heure, ou utilisez un fichier.',
    unreachable: TRY_AGAIN,
    timeout: TRY_AGAIN,
    'invalid-response': A_FILE,
    'too-large': A_FILE,
  },
};
