/** Words for what goes wrong when a forge or a service is asked, in French. */
import type * as english from '../en/failures.ts';
import type { Translation } from '../translation.ts';
import { number } from './grammar.ts';

/** What a service was asked for, after "something else". */
const WANTED = {
  list: 'qu’une liste',
  record: 'qu’une notice',
  score: 'qu’un score',
  visit: 'qu’une visite',
} as const;

type Messages = typeof english.failureMessages;

const sentence: Messages['sentence'] = (cause) => {
  switch (cause.code) {
    case 'address-elsewhere':
      return 'L’adresse est chez un autre hôte.';
    case 'bad-redirect':
      return 'Elle redirige vers une adresse qu’il n’est pas permis d’interroger.';
    case 'change-redirected':
      return 'Elle redirige, et rien n’a été modifié.';
    case 'closed':
      return `${cause.host} n’en permet pas la lecture.`;
    case 'forbidden':
      return `${cause.host} n’en permet pas la lecture (${cause.status}).`;
    case 'forge-reader':
      return `Le lecteur de cette forge a échoué (${cause.error ?? 'cause inconnue'}).`;
    case 'git-empty':
      return 'Aucun commit n’y figure : c’est vide, ou ce n’est pas un dépôt.';
    case 'git-forbidden':
      return 'L’hôte n’en permet pas la lecture.';
    case 'git-gone':
      return 'L’hôte dit que le dépôt a été supprimé.';
    case 'git-late':
      return 'git n’a pas terminé à temps.';
    case 'git-limited':
      return 'L’hôte a demandé moins de requêtes.';
    case 'git-moved':
      return 'Le dépôt redirige ailleurs.';
    case 'git-not-found':
      return 'git n’a pas trouvé de dépôt à cet endroit.';
    case 'git-silent':
      return 'L’hôte n’a pas répondu à git à temps.';
    case 'git-too-large':
      return 'Le dépôt est plus gros que ce que l’actualisation peut récupérer.';
    case 'git-unclear':
      return 'git n’a pas compris la réponse.';
    case 'git-unreachable':
      return 'git n’a pas pu joindre le dépôt.';
    case 'gone':
      return `${cause.host} dit que cela a été supprimé.`;
    case 'hidden':
      return `${cause.host} ne le connaît pas, ou ne le montre pas à tout le monde.`;
    case 'limited':
      return `${cause.host} a demandé moins de requêtes.`;
    case 'no-answer':
      return `${cause.host} n’a rien répondu à ce sujet.`;
    case 'no-data':
      return `${cause.host} n’a rien répondu de ce qui était demandé.`;
    case 'no-file':
      return 'L’adresse ne désigne aucun fichier.';
    case 'no-file-or-page':
      return 'L’adresse ne désigne ni un fichier ni une page de wiki.';
    case 'no-project':
      return `${cause.host} a répondu autre chose qu’un projet.`;
    case 'no-readable-file':
      return 'L’adresse ne désigne aucun fichier lisible.';
    case 'no-repository':
      return `${cause.host} a répondu autre chose qu’un dépôt.`;
    case 'no-text':
      return 'La forge a répondu autre chose qu’un texte.';
    case 'not-json':
      return `${cause.host} a répondu autre chose que du JSON.`;
    case 'not-listed':
      return `${cause.host} n’est pas parmi les forges de content/site.yaml et n’est donc pas contacté.`;
    case 'not-public':
      return `${cause.host} n’est pas interrogé : ce n’est pas un hôte public.`;
    case 'other-host':
      return `Redirection vers un autre hôte : ${cause.host}.`;
    case 'over-budget':
      return `${cause.host} n’avait pas tout dit quand le nombre de requêtes permis par nuit a été atteint.`;
    case 'query-refused':
      return `${cause.host} n’a pas accepté la requête.`;
    case 'redirects-api':
      return `${cause.host} redirige son API.`;
    case 'redirects-in-circle':
      return `${cause.host} redirige en boucle.`;
    case 'run-ended':
      return 'L’exécution s’est terminée avant.';
    case 'server-error':
      return `${cause.host} n’a pas réussi à répondre (${cause.status}).`;
    case 'service-reader':
      return `Le lecteur de ce service a échoué${cause.error === undefined ? '' : ` (${cause.error})`}.`;
    case 'silent':
      return `${cause.host} n’a pas répondu à temps.`;
    case 'status':
      return `${cause.host} a répondu avec le statut ${cause.status}.`;
    case 'too-large':
      return `${cause.host} a répondu plus de ${number(cause.bytes)} octets.`;
    case 'unfit-service':
      return `${cause.service} a répondu autre chose ${WANTED[cause.wanted]}.`;
    case 'unreachable':
      return `${cause.host} n’a pas pu être joint${cause.system === undefined ? '' : ` (${cause.system})`}.`;
  }
};

export const failureMessages: Translation<Messages> = {
  /** What happened, in a sentence. */
  sentence,
  /** What came of it, as the end of a sentence. */
  reasons: {
    'not-found': () => 'ce dépôt n’existe pas',
    moved: () => 'il a été déplacé',
    gone: () => 'il a été supprimé',
    forbidden: () => 'il est fermé au public',
    'rate-limited': (host) => `${host} a demandé d’attendre avant une nouvelle lecture`,
    unreachable: (host) => `${host} n’a pas répondu`,
    timeout: (host) => `${host} a mis trop de temps`,
    'invalid-response': (host) => `${host} a donné une réponse qui n’a pas de sens`,
    'too-large': (host) => `${host} a donné plus que ce qui peut être lu`,
  },
};
