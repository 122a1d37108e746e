/** Words of the programs that write to the forge which hosts the portal, in English. */
import { and } from './grammar.ts';

export const portalForgeMessages = {
  unknownKind: (kind: string, known: readonly string[]) =>
    `content/site.yaml says that this repository is at a forge of the kind ${kind}. Comments, merge requests and answers are written at ${and(known)} alone.`,
  noJob:
    'This is no job of a pipeline, so nobody can be named as the builder. Run it in the job that builds the site.',
  noVariable: (name: string | undefined, who: string) => `The variable ${name} is not set. ${who}`,
  setToken: 'Set it in the settings of the repository.',

  status: (forge: string, call: string, status: number) =>
    `${forge} answered ${call} with status ${status}.`,
  invalidToken: (variable: string) =>
    `The token in ${variable} is not valid, or not any more: make a new one.`,
  noAccess: (variable: string) =>
    `Give the token in ${variable} access to this project, with the role and the scope that docs/review.md names.`,
  unfit: (forge: string, call: string, api: string) =>
    `${forge} answered ${call} with something else than was asked for. Is ${api} its API?`,
  failed: (call: string, message: string) => `${call} failed. ${message}`,
  tooManyRequests: (forge: string, most: number) =>
    `${forge} lists more than ${most} pull requests, so that none is opened: a person may have declined it.`,
} as const;
