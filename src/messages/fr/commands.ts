/** What `ospo-portal` says by itself, in French: its commands, and with which instance one begins. */
import type * as english from '../en/commands.ts';
import type { Translation } from '../translation.ts';
import { or } from './grammar.ts';

export const commandMessages: Translation<typeof english.commandMessages> = {
  usage: (rows) => `Utilisation : ospo-portal <commande> [options]
L’instance est le dossier courant, ou celui que nomme OSPO_INSTANCE. « ospo-portal <commande> --help » en dit plus sur la plupart des commandes.

${rows}`,
  summaries: {
    init: 'commence une instance dans son propre dossier : réglages, pages, premier projet, chaîne d’intégration',
    start: 'génère le site et le sert sur cette machine',
    dev: 'montre les modifications pendant que vous écrivez',
    build: 'écrit le site fini dans dist/, ou dans OSPO_OUT',
    validate: 'vérifie les données',
    new: 'écrit une fiche, un événement ou une actualité d’après vos réponses',
    import: 'commence une fiche à partir d’un dépôt ou d’un manifeste',
    'format:catalogue': 'met toutes les fiches dans le même ordre et le même style',
    number: 'donne un numéro aux fiches qui n’en ont pas',
    schema: 'écrit les schémas JSON avec lesquels les éditeurs complètent une fiche',
    review: 'dit en mots simples ce qu’une modification fait au catalogue',
    issues: 'ouvre des demandes de fusion pour les tickets qui veulent ajouter un projet',
    refresh: 'demande aux forges ce qui a changé',
    nightly:
      'ce que fait la chaîne d’intégration chaque nuit : actualiser, vérifier, enregistrer, proposer',
    drift: 'dit où les fiches et les dépôts ne s’accordent plus',
    outreach: 'écrit un texte de ticket pour chaque projet à qui il manque des fichiers',
    figures: 'écrit les chiffres du bureau en Markdown, CSV ou JSON',
    contributions: 'compte dans un clone les commits des auteurs d’un domaine',
    inventory: 'fait des fichiers de services à partir d’une enquête remplie',
    check: 'vérifie les manifestes de n’importe quel dépôt selon les règles de leurs formats',
    board: 'affiche ce qu’un fichier de conception dit de sa carte, et la dessine',
    upgrade:
      'dit ce qui est nouveau pour l’instance, et met ses fichiers dans la forme de cette version',
    verify: 'nomme chaque fichier où un site publié diffère de ce qui est généré ici',
    provenance: 'écrit à côté d’un site généré quelle tâche d’un pipeline l’a généré, et de quoi',
  },
  unknown: (name, near) =>
    `La commande « ${name} » n’existe pas.${near.length > 0 ? ` Vouliez-vous dire ${or(near.map((one) => `« ${one} »`))} ?` : ''} « ospo-portal --help » les donne toutes.`,

  instance: (title, folder, isNamed) =>
    `Instance : ${title === undefined ? '' : `${title}, `}${folder}${isNamed ? ' (OSPO_INSTANCE)' : ''}`,
  noInstance: (folder) =>
    `Il n’y a pas d’instance dans ${folder} : ni content/ ni catalogue/ ne s’y trouve. Allez dans le dossier d’une instance, ou nommez-le dans OSPO_INSTANCE. « ospo-portal init mon-bureau » en commence une.`,
};
