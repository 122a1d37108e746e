/** Words of issues that an office may open in the repositories of its projects, and of the command, in French. */
import type * as english from '../en/outreach.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const outreachMessages: Translation<typeof english.outreachMessages> = {
  /** Title of the issue. */
  title: (name) => `Des fichiers qui aideraient à utiliser ${name}`,
  lead: (name, title, page) =>
    `${name} figure dans [${title}](${page}). Nous avons regardé ce que contient ce dépôt, et pensons que quelques fichiers de plus aideraient les personnes qui veulent utiliser ce travail, le citer ou y participer.`,
  read: (date) => `Lecture : ${date} ; ce qui a été ajouté depuis n’est pas pris en compte.`,
  missing: 'Ce qui manque',
  why: (name, text) => `**${name}.** ${text}`,
  howTo: 'Comment faire',
  files: 'Fichiers à ajouter',
  filesSay:
    'Remplis avec ce que sait le catalogue. Lisez-les avant d’en faire un commit, et remplacez chaque À REMPLIR.',
  add: (name, address) => `[Ajoutez ${name}](${address}) avec ce texte :`,
  end: 'Faites ce qui a du sens pour ce projet, dans l’ordre que vous voulez. Si quelque chose est faux ici, ou ne convient pas au projet, dites-le et fermez ce ticket.',
  care: (address) => `Tous les points, et la fiche elle-même : ${address}`,

  fillIn: {
    purpose: 'À REMPLIR : ce que cela fait, en une ou deux phrases.',
    start: 'À REMPLIR : comment le construire et le lancer.',
    license: 'À REMPLIR : la licence, comme identifiant SPDX.',
    holder: 'À REMPLIR : année et titulaire des droits',
    authors: 'À REMPLIR : qui l’a fait',
    issues: 'À REMPLIR : où signaler les défauts.',
    address: 'À REMPLIR : l’adresse d’une fonction',
    versions: 'À REMPLIR : quelles versions sont corrigées.',
  },
  start: 'Commencer',
  license: 'Licence',
  documentation: (address) => `Lire la documentation : ${address}`,
  licensedAs: (license) =>
    `SPDX-License-Identifier: ${license}. Le texte se trouve à côté de ce fichier.`,
  listed: (page) => `En savoir plus dans le catalogue : ${page}`,
  contributingTo: (name) => `Contribuer au projet ${name}`,
  faults: (address) => `Signalez les défauts et les souhaits à cette adresse : ${address}.`,
  questions: (address) => `Posez vos questions à cette adresse : ${address}.`,
  changes:
    'Proposez une modification par une demande de fusion (merge ou pull request) : un seul sujet chacune, avec un test là où c’est possible. Demandez avant les grandes modifications.',
  inbound: (license) => `Vos contributions sont acceptées sous la licence du projet, ${license}.`,
  securityPolicy: 'Politique de sécurité',
  privately: (address) =>
    `Merci de ne pas signaler une faille dans un ticket public. Écrivez à cette adresse : ${address}.`,
  tell: 'Dites ce qui est touché, comment le montrer, et ce qui pourrait en résulter. Vous saurez ce qui est fait, et quand cela devient public.',

  usage:
    'Utilisation : npm run outreach -- [--only id] [--out dossier]. Affiche un texte de ticket pour chaque projet auquel il manque quelque chose ; avec --out, écrit chacun dans <dossier>/<id>.md. Rien n’est envoyé.',
  noInstance: (folder) =>
    `Il n’y a pas de catalogue/ dans ${folder}. Donnez dans OSPO_INSTANCE le dossier d’une instance.`,
  noProject: (id) => `Il n’y a pas de projet « ${id} ». Prenez un identifiant de catalogue/.`,
  written: (letters, folder) =>
    `${count(letters, { one: 'texte', other: 'textes' })} dans ${folder}.`,
  nothing: 'Il ne manque rien de ce qui est cherché à aucun des projets lus.',
};
