/**
 * What the validator has against an entry, in French. The form for entries says it too, in the browser. Values come in as
 * they are shown: in quotes, short, on one line.
 */
import type * as english from '../en/validate-entries.ts';
import type { Translation } from '../translation.ts';
import { number, or } from './grammar.ts';

export const entryFaults: Translation<typeof english.entryFaults> = {
  /** Appended to another sentence. */
  didYouMean: (words) => `Vouliez-vous dire ${or(words)} ?`,
  at: (path, fault) => `\`${path}\` : ${fault}`,

  missing: (path) => `\`${path}\` manque.`,
  unknownKey: (key) => `La clé ${key} n’existe pas.`,
  unknownKeyIn: (key, path) => `La clé ${key} n’existe pas dans \`${path}\`.`,
  keys: (keys) => `Possible ici : ${or(keys)}.`,
  length: (characters) => `Ce texte en a ${characters}.`,
  sshAddress: (value, address) => `Pour ${value}, c’est "${address}".`,
  noAddress: (value) => `${value} n’en est pas une.`,
  otherwise: (fault) => `Ou : ${fault}`,

  types: {
    array: 'une liste',
    boolean: 'true ou false',
    int: 'un nombre entier',
    number: 'un nombre',
    object: 'des clés avec des valeurs',
    record: 'des clés avec des valeurs',
    string: 'un texte',
  },
  noForm: 'Ceci n’a aucune des formes possibles ici.',
  noValue: (type) => `Il n’y a pas de valeur. Écrivez ${type}, ou enlevez la clé.`,
  date: 'Ceci est lu comme une date. Écrivez un texte : mettez-le entre guillemets.',
  quoteIt: (value) => `Écrivez un texte : mettez ${value} entre guillemets.`,
  unquote: 'Écrivez un nombre, sans guillemets.',
  list: 'Écrivez une liste : chaque élément sur sa propre ligne, après "- ".',
  type: (type) => `Écrivez ici ${type}.`,
  value: (value, allowed) => `${value} n’est pas possible ici : écrivez ${or(allowed)}.`,
  shorten: (most) => `Raccourcissez ceci à ${most} caractères au plus.`,
  listAtMost: (most) => `N’en listez pas plus de ${most}.`,
  atMost: (most) => `Écrivez ${most} ou moins.`,
  someText: 'Écrivez un texte, ou enlevez la clé.',
  listAtLeast: (least) => `Listez-en au moins ${least}, ou enlevez la clé.`,
  atLeast: (least) => `Écrivez ${least} ou plus.`,
  formats: {
    email: 'Écrivez une adresse électronique complète.',
    datetime: 'Écrivez la date et l’heure comme 2026-11-21T08:30:00Z.',
    url: 'Écrivez une adresse web complète.',
    starts_with: 'Commencez ceci par une barre oblique.',
  },
  format: 'Ceci n’a pas la forme attendue ici.',

  notEncrypted: (address) =>
    `${address} n’est pas chiffrée. Utilisez https:// si le serveur y répond.`,
  owner: 'Cette adresse désigne un compte ou un groupe, pas un dépôt. Ajoutez le nom du dépôt.',
  pageOfRepository: (address) => `Ceci est une page sur un dépôt. Écrivez "${address}".`,
  rawFeed: (address) =>
    `Cette page montre le fichier aux personnes. Un lecteur de fils a besoin de "${address}".`,
  manifestPath: 'Écrivez le chemin du manifeste dans le dépôt, pas une adresse.',
  twoSlashes:
    'Un lien ne doit pas commencer par deux barres obliques. Écrivez https:// devant l’hôte.',
  scheme: (scheme) => `Un lien ne doit pas commencer par "${scheme}:". Utilisez https://.`,
  personalEmail: (address) =>
    `${address} semble être l’adresse d’une personne. Utilisez celle d’un rôle ou d’un forum.`,

  pictures:
    'Une description n’affiche pas d’images. Listez-les comme images du projet, ou faites un lien vers elles.',
  signs: (count, sign) =>
    `Le signe "${sign}" apparaît ${number(count)} fois jusqu’ici. Divisez le texte : il est trop long à lire.`,
  levels: (most) =>
    `Plus de ${most} citations et listes sont ouvertes ici les unes dans les autres. Utilisez moins de niveaux.`,

  noSource:
    'Dites où sont les sources : listez un dépôt sous `repositories`, ou donnez `links.design`.',
  listedTwice: (value, list) => `"${value}" figure deux fois dans \`${list}\`.`,
  noSources: 'Donnez les adresses sous `sources`, ou écrivez "unconfirmed".',

  folderOutside:
    'C’est un lien qui ne mène nulle part ou qui sort de l’instance : rien n’y est lu. Mettez ici le dossier lui-même.',
  deviceName: (id) =>
    `Windows se réserve le nom ${id} et ne peut pas enregistrer le fichier. Choisissez-en un autre.`,
  fileName:
    'Le nom du fichier est l’identifiant : utilisez des minuscules sans accent, des chiffres et des traits d’union simples, 80 signes au plus.',
  rename: (id) => `Renommez-le, par exemple en ${id}.`,
  folderUnread: 'Un dossier n’est pas lu ici. Mettez les fichiers un niveau plus haut.',
  fileUnread: 'Ce fichier n’est pas lu. Supprimez-le.',
  noVocabulary: 'Aucun vocabulaire ne porte ce nom : le fichier n’est pas lu.',
  extension: 'Le fichier n’est pas lu : son nom doit finir par ".yaml".',

  idTaken: (file, id) => `${file} a déjà l’identifiant ${id}. Renommez un des deux fichiers.`,
  ownAlias: 'C’est l’identifiant du projet lui-même. Ne listez que ses anciens identifiants.',
  aliasIsId: (alias, file) =>
    `${alias} est l’identifiant du fichier ${file} : il ne peut pas mener ailleurs.`,
  aliasAbove: (alias) => `${alias} est déjà un alias plus haut.`,
  aliasIn: (alias, file) => `${alias} est déjà un alias dans ${file}.`,

  noProject: (id) => `Le projet ${id} n’existe pas.`,
  isEcosystem: 'C’est un écosystème, et seuls des projets peuvent figurer ici.',
  calledNow: (id) => `Il s’appelle maintenant ${id}.`,
  becameEcosystem: (id) =>
    `Il est devenu l’écosystème ${id}, et seuls des projets peuvent figurer ici.`,
  toItself: 'Un projet ne peut pas être en relation avec lui-même.',
  relationKinds: (type, from, to, kind, otherKind) =>
    `La relation "${type}" va de ${or(from)} à ${or(to)}, et non de ${kind} à ${otherKind}.`,
  stateIn: (file) => `Indiquez-la plutôt dans ${file}.`,
  relationTwice: 'Cette relation est indiquée deux fois ici.',
  statedToo: (file) =>
    `Ceci est indiqué aussi dans ${file}. Indiquez-le à un seul endroit : les deux pages l’affichent.`,
  opposite: (file) => `${file} indique le contraire. Supprimez une des deux relations.`,

  repositoryAbove: (address) =>
    `${address} figure déjà plus haut. Un dépôt appartient à un seul projet.`,
  repositoryIn: (address, file) =>
    `${address} figure déjà dans ${file}. Un dépôt appartient à un seul projet.`,
  packageAbove: (purl) => `${purl} figure déjà plus haut. Un paquet appartient à un seul projet.`,
  packageIn: (purl, file) =>
    `${purl} figure déjà dans ${file}. Un paquet appartient à un seul projet.`,
  successors: (id) => `En suivant les successeurs à partir de ${id}, on y revient.`,

  noTerm: {
    topics: (id) => `Le thème ${id} n’existe pas.`,
    organisations: (id) => `L’organisation ${id} n’existe pas.`,
    interfaces: (id) => `L’interface ${id} n’existe pas.`,
    relations: (id) => `Le type de relation ${id} n’existe pas.`,
  },
  idsStandIn: (file) => `Les identifiants se trouvent dans ${file}.`,
  twoTerms: (id) => `Il y a deux termes ${id}.`,
  unusedTerm: {
    topics: (id) => `Aucun projet n’utilise le thème ${id}.`,
    organisations: (id) => `Aucun projet n’utilise l’organisation ${id}.`,
    interfaces: (id) => `Aucun projet n’utilise l’interface ${id}.`,
    relations: (id) => `Aucun projet n’utilise le type de relation ${id}.`,
  },
};
