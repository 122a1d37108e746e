/** Words of what the organisation gives to others, in French. */
import type * as english from '../en/contributions.ts';
import type { Translation } from '../translation.ts';
import { count, number } from './grammar.ts';

const commits = (amount: number) => count(amount, { one: 'commit', other: 'commits' });
const authors = (amount: number) => count(amount, { one: 'auteur', other: 'auteurs' });

export const contributionMessages: Translation<typeof english.contributionMessages> = {
  title: (organisation) => `${organisation} : apports à d’autres projets`,
  link: 'Apports à d’autres projets',
  lead: (organisation) =>
    `Projets ouverts que d’autres dirigent et auxquels travaille ${organisation}, avec ce qui leur est apporté, depuis quand, et qui le dit.`,
  none: 'Ce qui n’est pas ici n’est pas connu : aucune source qui le dise n’a été trouvée.',
  tell: 'En connaissez-vous un autre ? Dites-le au bureau, avec une source :',
  projects: 'Par projet externe',
  site: 'Son site',
  repository: 'Son dépôt',
  since: (since) => `début : ${since}`,
  until: (until) => `fin : ${until}`,
  between: (since, until) => `${since} – ${until}`,
  undated: 'date inconnue',
  commits: 'Commits',
  counted: (amount, of, people, domain) =>
    `${commits(amount)} sur ${number(of)}, par ${authors(people)} avec une adresse en ${domain}.`,
  coAuthored: (amount) =>
    count(amount, {
      one: 'commit d’autres personnes nomme l’un d’eux comme coauteur.',
      other: 'commits d’autres personnes nomment l’un d’eux comme coauteur.',
    }),
  firstLast: (first, last) => `Premier commit : ${first} ; dernier : ${last}.`,
  countedAt: (day, commit) =>
    `Compté jusqu’au commit ${commit} (${day}) ; les fusions ne comptent pas.`,
  related: 'Dans ce catalogue',
  jump: 'Apports',
  heading: 'Apports à d’autres projets',
  note: 'Des projets externes auxquels l’organisation travaille, à côté de celui-ci.',

  command: {
    usage:
      'Utilisation : npm run contributions -- <dossier d’un clone> --domain <domaine> [--project <id> [--write]]\nCompte les commits d’un clone dont l’auteur a une adresse dans ce domaine ou en dessous. Affiche des nombres, jamais des noms ni des adresses.\n--project nomme un fichier de content/contributions/ ; --write y met les nombres.',
    oneFolder: 'Donnez le dossier d’un seul clone.',
    noDomain: 'Dites avec --domain de qui compter les commits, par exemple --domain cern.ch.',
    badDomain:
      '--domain attend un domaine tel qu’il figure après le @ d’une adresse, par exemple cern.ch.',
    badProject:
      '--project attend le nom d’un fichier de content/contributions/ sans « .yaml » : lettres minuscules, chiffres et traits d’union simples.',
    writeNeedsProject: '--write demande --project, qui nomme le fichier où écrire.',
    noRepository: (folder) =>
      `${folder} n’est pas le dossier principal d’un dépôt git qui peut être lu.`,
    shallow: (folder) =>
      `${folder} est un clone superficiel : la plupart de ses commits ne peuvent pas être comptés. Lancez-y d’abord « git fetch --unshallow ».`,
    noCommit: (folder) => `${folder} n’a encore aucun commit.`,
    failed: (folder) =>
      `git n’a pas pu lire tous les commits de ce dossier : ${folder}. Lancez-y « git fsck ».`,
    slow: 'git a mis plus d’une demi-heure, et a été arrêté.',
    noFile: (file) =>
      `${file} n’existe pas encore. Mettez-y le texte ci-dessus, dites sous \`parts\` ce qui a été apporté et où cela est indiqué, puis lancez npm run validate.`,
    unfit: (file) => `${file} ne suit pas son schéma. Lancez npm run validate.`,
    written: (file) => `${file} contient maintenant les nombres.`,
    unwritten: (file, why) => `${file} reste tel quel : ${why}`,
    summary: (amount, of, people, domain) =>
      `# ${commits(amount)} sur ${number(of)}, par ${authors(people)} avec une adresse en ${domain}`,
    place: (file) => `# ${file}`,
  },
};
