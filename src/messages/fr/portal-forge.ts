/** Words of the programs that write to the forge of the portal, in French. */
import type * as english from '../en/portal-forge.ts';
import type { Translation } from '../translation.ts';
import { and } from './grammar.ts';

export const portalForgeMessages: Translation<typeof english.portalForgeMessages> = {
  unknownKind: (kind, known) =>
    `Selon content/site.yaml, ce dépôt se trouve sur une forge de type ${kind}. Des commentaires, des demandes de fusion et des réponses ne s’écrivent que sur ces forges : ${and(known)}.`,
  noJob:
    'Ce n’est pas une tâche d’un pipeline : personne ne peut donc être nommé comme générateur. Lancez-le dans la tâche qui génère le site.',
  noVariable: (name, who) => `La variable ${name} n’est pas définie. ${who}`,
  setToken: 'Définissez-la dans les paramètres du dépôt.',

  status: (forge, call, status) => `${forge} a répondu à ${call} par le code ${status}.`,
  invalidToken: (variable) =>
    `Le jeton de ${variable} n’est pas valide, ou ne l’est plus : créez-en un nouveau.`,
  noAccess: (variable) =>
    `Donnez au jeton de ${variable} l’accès à ce projet, avec le rôle et la portée qu’indique docs/review.md.`,
  unfit: (forge, call, api) =>
    `${forge} a répondu à ${call} autre chose que ce qui était demandé. Son API est-elle bien ${api} ?`,
  failed: (call, message) => `${call} a échoué. ${message}`,
  tooManyRequests: (forge, most) =>
    `${forge} liste plus de ${most} demandes de fusion (pull requests) ; aucune n’est donc ouverte : une personne l’a peut-être refusée.`,
};
