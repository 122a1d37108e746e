/** What the validator has against the files of an instance beside its entries, in French. */
import type * as english from '../en/validate-instance.ts';
import type { Translation } from '../translation.ts';
import { number, plural } from './grammar.ts';

export const instanceFaults: Translation<typeof english.instanceFaults> = {
  memberTwice: (id) => `${id} est déjà membre. Listez-le dans un seul groupe.`,

  figureOfSource: (id, value, of, written) =>
    `la source "${id}" donne ${number(value)} ${of}, et non ${written}. Corrigez le chiffre, ou enlevez-le.`,
  figureOfCatalogue: (value, of, written) =>
    `le catalogue donne ${number(value)} ${of}, et non ${written}. Corrigez le chiffre, ou enlevez-le.`,

  future: (date) =>
    `${date} est encore à venir. Restaurez le fichier depuis l’historique git, et corrigez l’horloge.`,
  historyColumns: (columns) => `La première ligne doit être ${columns}.`,
  historyCells: (expected, cells) =>
    `Nombre de cellules attendu dans une ligne : ${expected} ; dans celle-ci : ${cells}.`,
  metadataKey: (address) => `Écrivez cette clé "${address}".`,

  guidelineNumber: (file, guideline) => `${file} a déjà le numéro ${guideline}.`,
  sectionFolder:
    'Mettez chaque page dans le dossier d’une section : content/guidelines/<section>/<page>.mdx.',
  noSection: (id) => `La section ${id} n’existe pas.`,
  listSection: 'Listez-la dans content/site.yaml, sous `handbook.sections`.',
  noAudience: (id) => `Le public ${id} n’existe pas.`,
  listAudience: 'Listez-le dans content/site.yaml, sous `handbook.audiences`.',
  noGuideline: (id) => `La recommandation ${id} n’existe pas.`,
  noChecklist: (id) => `Aucune recommandation ${id} n’a de liste de contrôle.`,
  noPoint: (point) => `La liste de contrôle n’a pas de point ${point}.`,

  entranceEmpty:
    'Cette recherche ne trouve aucune fiche. Élargissez-la, ou enlevez-la ; l’adresse du catalogue après une recherche montre comment l’écrire.',
  entranceUnknown:
    'Cette recherche demande une chose que le catalogue ne connaît pas. Cherchez dans le catalogue, et copiez son adresse à partir du point d’interrogation.',

  noPicture: (file) => `Le fichier ${file} n’existe pas.`,
  largePicture: (megabytes) =>
    `Une image peut avoir ${megabytes} Mo au plus. Réduisez-la : les pages l’affichent sur 1280 pixels de large.`,
  noAlternative:
    'Dites ce que l’image montre, pour les personnes qui ne la voient pas : ![ce qu’elle montre](./board.png).',
  attachmentType: (types) =>
    `Une page peut renvoyer à un fichier placé à côté d’elle si son type est parmi ${types.join(', ')}, et si son nom n’a que des lettres, des chiffres, des traits d’union et des points.`,
  largeAttachment: (megabytes) =>
    `Un fichier à côté d’une page peut avoir ${megabytes} Mo au plus. Réduisez-le, ou publiez-le dans un lieu fait pour les fichiers, comme Zenodo, et faites un lien vers lui.`,
  unlinkedAttachment:
    'Il est publié, puisqu’il se trouve à côté d’une page, et aucune page d’ici n’y renvoie. Faites un lien vers lui, ou supprimez-le.',
  notAPicture:
    'Ce n’est pas une image, quoi que dise son nom : ses premiers octets ne sont ceux ni de JPEG, ni de PNG, de WebP, d’AVIF ou de SVG.',
  pictureFolder: (folder) =>
    `Mettez les images dans ${folder}/<id>/ ; rien n’utilise ce fichier ici.`,
  pictureOfNone: (id) => `Le projet ${id} n’existe pas : rien n’affiche cette image.`,
  unlistedPicture: (id) => `La fiche ${id} ne liste pas cette image sous \`images\`.`,

  noDrawing: (file) =>
    `Le fichier ${file} n’existe pas. Restaurez-le depuis l’historique git, ou supprimez ce fichier-ci : l’actualisation redessinera la carte.`,
  mediaOfNone: (id) =>
    `Le projet ${id} n’existe pas : rien n’affiche ce qui se trouve ici. Donnez au dossier l’identifiant du projet, ou supprimez-le.`,
  noMedia: (file) =>
    `Le fichier ${file} n’existe pas. Restaurez-le depuis l’historique git, ou supprimez ce fichier-ci : l’actualisation récupérera l’image à nouveau.`,
  unlistedMedia: 'Aucun `pictures.json` ne nomme cette image. Supprimez-la.',
  unlistedDrawing: 'Aucun `boards.json` ne nomme ce dessin. Supprimez-le.',
  noOwnDrawing:
    'Ce n’est pas un dessin tel que l’actualisation en écrit : il contient un autre balisage. Restaurez-le depuis l’historique git, ou supprimez le dossier, que l’actualisation écrira à nouveau.',

  noLinkAddress: (target) => `${target} n’est pas une adresse.`,
  linkToFile: (target) =>
    `${target} désigne un fichier. Écrivez l’adresse de sa page, comme "/guidelines/<section>/<page>/".`,
  noPage: (address) => `Le site n’a pas de page ${address}.`,
  unmadePage: (address) =>
    `Ce site ne fait pas ${address} : l’instance n’a rien à y montrer. Retirez le lien, ou ajoutez ce dont la page est faite.`,
  fileBeside: (name) => `Pour un fichier à côté de la page, écrivez ${name}.`,
  noHeading: (address, fragment) => `${address} n’a pas de titre "#${fragment}".`,

  numberTaken: (shelf, id) =>
    `${shelf} appartient déjà au projet ${id}. Donnez au plus récent des deux le prochain numéro libre.`,
  numberRenamed: (id, now) =>
    `${id} s’appelle maintenant ${now}. Mettez ici le nouvel identifiant ; le numéro reste.`,
  numberGone: (id) =>
    `${id} a un numéro mais plus de fichier. Restaurez son fichier, et retirez plutôt la fiche.`,
  numberKind: (id, kind, letter, kept) =>
    `${id} est de nature ${kind} : son numéro commence par ${letter}. « npm run number » lui en donne un et conserve ${kept.join(', ')}.`,

  parents: (id) => `En suivant les parents à partir de ${id}, on y revient.`,
  hidden: (sign) => `${sign} ne se voit pas, ou inverse le sens du texte. Supprimez-le.`,
  noMessages: (locale) =>
    `L’interface n’a pas encore de textes pour ${locale} : elle parle anglais, et écrit les dates et les nombres comme en anglais. Pour ajouter la langue, voyez « Add a language » dans CONTRIBUTING.md.`,
  unspokenLanguage: (locale) =>
    `L’interface n’a pas de textes pour ${locale} : aucune page ne peut être faite dans cette langue. Retirez-la de la liste, ou ajoutez la langue : « Add a language » dans CONTRIBUTING.md.`,
  languageTwice: (locale) =>
    `Le site a déjà des pages dans la langue de ${locale}. Retirez-la de la liste.`,
  noBill: (file) => `Il n’y a pas de fichier ${file} à côté de celui-ci.`,
  unusedBill: 'Aucun service ne nomme cette nomenclature sous `sbom`. Nommez-la, ou supprimez-la.',
  billPurl: (text) =>
    `${text} n’est pas une URL de paquet d’un type connu : ce composant n’est connu que par son nom.`,
  componentTwice: (line) => `La ligne ${line} nomme le même composant. N’en gardez qu’un.`,
  pageId: (id) =>
    `La page elle-même a une partie avec l’identifiant ${id} : aucun lien ne pourrait mener ici. Choisissez un autre identifiant.`,
  idTwice: (id, line) =>
    `L’identifiant ${id} figure déjà à la ligne ${line}, sur la même page. Choisissez un autre identifiant.`,
  noEvent: (id) => `L’événement ${id} n’existe pas dans content/events/.`,
  noNews: (id) => `L’actualité ${id} n’existe pas dans content/news/.`,
  newsFolder: 'Mettez chaque actualité directement dans content/news/.',
  newsName: (name) =>
    `${name} ne commence pas par une date. Nommez le fichier par son jour, comme "2026-11-21-first-meeting.mdx", ou par son mois ou son année si l’on n’en sait pas plus.`,
  newsDate: (name, date) =>
    `${name} ne commence pas par ${date}. Accordez le nom du fichier et la date.`,
  noEcosystem: (id) => `L’écosystème ${id} n’existe pas.`,
  redirectOfPage: (address) =>
    `${address} est l’adresse d’une page : elle ne peut pas mener ailleurs.`,
  redirectedTwice: (address) => `${address} est redirigée deux fois.`,
  redirects: (address) => `En suivant les redirections à partir de ${address}, on y revient.`,

  noSource: (id) => `La source ${id} n’existe pas.`,
  listSource: 'Listez-la dans content/sources.yaml.',
  noRule: (id) =>
    `D’après content/sources.yaml, ${id} ne peut pas fonder une règle : \`use\` ne la nomme pas.`,
  noRecommendation:
    'Aucune de ses sources ne peut fonder une recommandation. Nommez-en une qui le peut, ou écrivez "good-practice".',
  twoSources: (id) => `Il y a deux sources ${id}.`,
  unusedSource: (id) => `Rien ne cite la source ${id}.`,
  oldSource: (id, month, pages, file) =>
    `${id} date de ${month}, et ${restOnIt(pages)} : ${file}. Voyez ce qu’elle dit aujourd’hui, et mettez \`read\` à jour.`,
};

function restOnIt(pages: number): string {
  return plural(pages, {
    one: 'une page actuelle s’y appuie',
    other: `${number(pages)} pages actuelles s’y appuient`,
  });
}
