/** Words of a build, in French: how far it is, and what keeps it from a site; and of the server of `npm start`. */
import type * as english from '../en/build.ts';
import type { Translation } from '../translation.ts';
import { count, number } from './grammar.ts';
import { pictureFaults } from './pictures.ts';

const tenth = (seconds: number) => number(Math.round(seconds * 10) / 10);

export const buildMessages: Translation<typeof english.buildMessages> = {
  waiting: (pid) => `Une autre génération est en cours ici (processus ${pid}). Attente de sa fin …`,
  building: 'Génération des pages et de l’index de recherche …',
  pages: (made, all) => `${made} pages sur ${all} …`,
  leftByThreads: (pages) =>
    `Pages qu’aucun fil d’exécution n’a pu produire, et qu’Astro a produites : ${pages}.`,
  searched: (pages) =>
    count(pages, {
      one: 'page accessible à la recherche.',
      other: 'pages accessibles à la recherche.',
    }),
  language: (name, seconds) => `${name} : généré en ${tenth(seconds)} s.`,
  built: (seconds) => `Généré en ${tenth(seconds)} s.`,
  kept: (folder) => `Le site précédent reste tel quel dans ${folder}.`,

  badFolder: (folder, lost) =>
    `OSPO_OUT vaut ${folder}, qui contient ${lost} : une génération le supprimerait. Donnez un dossier réservé au site.`,
  badMoment: (text) =>
    `SOURCE_DATE_EPOCH vaut « ${text} », ce qui n’est pas un instant. Donnez les secondes depuis 1970, comme celles de « git log -1 --format=%ct », ou n’utilisez pas la variable.`,
  badThreads: (wish, most) =>
    `OSPO_THREADS vaut « ${wish} », ce qui n’est pas un nombre de fils d’exécution. Donnez un nombre de 1 à ${most}, ou 0 pour le moteur d’Astro lui-même.`,
  noPage: (page) => `La page ${page} n’a pas pu être produite.`,
  noSite: 'Le site n’a pas pu être généré.',
  noSiteBecause: (message) => `Le site n’a pas pu être généré : ${message}`,
  noComponent: (page, name) =>
    `La page ${page} utilise <${name}>, et il n’y a pas de tel composant pour les pages. Est-il mal orthographié ?`,
  error: (place, message) => `${place} erreur build ${message}`,
  noPicture: (message) => `Pas d’image pour ${message}`,

  pictureFault: (file, fault) => `${file} : ${pictureFaults[fault]}`,

  search: {
    empty: 'L’index de recherche est vide : aucune page ne donne `search` à sa mise en page.',
    unfitPage: (page, faults) =>
      `La recherche ne peut pas montrer une page (${page}) : ${faults.join(' ; ')}.`,
    unknownAnswer: (to) =>
      `content/search.yaml : ${to} n’est pas une page où l’on recherche. Donnez-lui un libellé, pour qu’elle puisse être montrée.`,
    notStarted: (errors) =>
      `L’index de recherche n’a pas été écrit : Pagefind n’a pas pu démarrer (${errors.join(' ; ')}).`,
    notRead: (url, errors) =>
      `L’index de recherche n’a pas été écrit : Pagefind n’a pas pu lire ${url} (${errors.join(' ; ')}).`,
    notWritten: (errors) =>
      `L’index de recherche n’a pas été écrit : Pagefind n’a pas pu écrire ses fichiers (${errors.join(' ; ')}).`,
  },

  notices: {
    unlicensedFile: (file) =>
      `REUSE.toml ne dit pas sous quelle licence le fichier ${file} est publié.`,
    unlicensedPackage: (work, folder) =>
      `${work} est publié avec le site, mais ${folder} n’indique aucune licence. Utilisez un autre paquet, ou une autre version.`,
    noText: (work, folder) =>
      `${work} est publié avec le site, mais ${folder} ne contient aucun texte de sa licence. Utilisez un autre paquet, ou une autre version.`,
  },

  dev: { usage: 'Utilisation : npm run dev -- [--port 4321] [--host 0.0.0.0]' },

  start: {
    badPort: (port) => `PORT vaut « ${port} ». Donnez-lui un nombre de 0 à 65535.`,
    notServed: (port, message) =>
      `Le site ne peut pas être servi sur le port ${port} : ${message}.`,
    served: (address) => `Le site est servi à l’adresse ${address}. Ctrl-C l’arrête.`,
  },
};
