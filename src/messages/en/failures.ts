/** Words for failed requests to a forge or a service, in English. */
import type { Cause } from '../../lib/http/cause.ts';
import type { FailureReason } from '../../lib/http/failure.ts';

function sentence(cause: Cause): string {
  switch (cause.code) {
    case 'address-elsewhere':
      return 'The address is at another host.';
    case 'bad-redirect':
      return 'It redirects to no address that may be asked.';
    case 'change-redirected':
      return 'It redirects, and nothing was changed.';
    case 'closed':
      return `${cause.host} does not allow it to be read.`;
    case 'forbidden':
      return `${cause.host} does not allow it to be read (${cause.status}).`;
    case 'forge-reader':
      return `The reader of this forge failed (${cause.error ?? 'unknown'}).`;
    case 'git-empty':
      return 'It lists no commits: it is empty, or no repository.';
    case 'git-forbidden':
      return 'The host does not allow it to be read.';
    case 'git-gone':
      return 'The host says that it was removed.';
    case 'git-late':
      return 'git did not finish in time.';
    case 'git-limited':
      return 'The host asked to be asked less.';
    case 'git-moved':
      return 'It redirects elsewhere.';
    case 'git-not-found':
      return 'git found no repository there.';
    case 'git-silent':
      return 'The host did not answer git in time.';
    case 'git-too-large':
      return 'The repository is larger than the refresh may fetch.';
    case 'git-unclear':
      return 'git could not understand the answer.';
    case 'git-unreachable':
      return 'git could not reach the repository.';
    case 'gone':
      return `${cause.host} says that it was removed.`;
    case 'hidden':
      return `${cause.host} does not know it, or does not show it to all.`;
    case 'limited':
      return `${cause.host} asked to be asked less.`;
    case 'no-answer':
      return `${cause.host} answered nothing for it.`;
    case 'no-data':
      return `${cause.host} answered nothing that was asked.`;
    case 'no-file':
      return 'The address names no file.';
    case 'no-file-or-page':
      return 'The address names no file and no page of a wiki.';
    case 'no-project':
      return `${cause.host} answered something that is not a project.`;
    case 'no-readable-file':
      return 'The address names no file that can be read.';
    case 'no-repository':
      return `${cause.host} answered something that is not a repository.`;
    case 'no-text':
      return 'The forge answered something that is not a text.';
    case 'not-json':
      return `${cause.host} answered something that is not JSON.`;
    case 'not-listed':
      return `${cause.host} is not among the forges of content/site.yaml, so it is not contacted.`;
    case 'not-public':
      return `${cause.host} is not asked: it is no public host.`;
    case 'other-host':
      return `It redirects to another host, ${cause.host}.`;
    case 'over-budget':
      return `${cause.host} had not told all when it had been asked as often as a night may ask it.`;
    case 'query-refused':
      return `${cause.host} did not accept the query.`;
    case 'redirects-api':
      return `${cause.host} redirects its API.`;
    case 'redirects-in-circle':
      return `${cause.host} redirects in a circle.`;
    case 'run-ended':
      return 'The run ended first.';
    case 'server-error':
      return `${cause.host} failed to answer (${cause.status}).`;
    case 'service-reader':
      return `The reader of this service failed${cause.error === undefined ? '' : ` (${cause.error})`}.`;
    case 'silent':
      return `${cause.host} did not answer in time.`;
    case 'status':
      return `${cause.host} answered with status ${cause.status}.`;
    case 'too-large':
      return `${cause.host} answered more than ${cause.bytes} bytes.`;
    case 'unfit-service':
      return `${cause.service} answered something that is not a ${cause.wanted}.`;
    case 'unreachable':
      return `${cause.host} could not be reached${cause.system === undefined ? '' : ` (${cause.system})`}.`;
  }
}

export const failureMessages = {
  /** What happened, in a sentence. */
  sentence,
  /** The reason, as the end of a sentence. */
  reasons: {
    'not-found': () => 'there is no such repository',
    moved: () => 'it moved',
    gone: () => 'it was removed',
    forbidden: () => 'it is closed to the public',
    'rate-limited': (host) => `${host} asked to be read later`,
    unreachable: (host) => `${host} did not answer`,
    timeout: (host) => `${host} took too long`,
    'invalid-response': (host) => `${host} gave an answer that makes no sense`,
    'too-large': (host) => `${host} gave more than can be read`,
  } satisfies Record<FailureReason, (host: string) => string>,
} as const;
