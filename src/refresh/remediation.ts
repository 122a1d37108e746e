/** Who can mend what is wrong with a repository, and where. */
import type { FailureReason } from '../lib/http/failure.ts';
import type { PlannedRepository } from './plan.ts';

type Place = Pick<PlannedRepository, 'file' | 'host'>;

const ADVICE = {
  'not-found': ({ file }) =>
    `Office: correct the address in ${file}, or retire the entry there. Maintainers: make the repository public again.`,
  moved: ({ file }) => `Office: write the new address into ${file}.`,
  gone: ({ file }) => `Office: find where it went and correct ${file}, or retire the entry there.`,
  forbidden: ({ file }) =>
    `Maintainers: make the repository public. Office: if it shall stay closed, take the address out of ${file}.`,
  'rate-limited': ({ host }) =>
    `Nobody: the next run goes on. If it happens often, give the refresh a token for ${host}.`,
  unreachable: ({ host }) => `Nobody yet: the next run tries again. If it lasts, look at ${host}.`,
  timeout: ({ host }) => `Nobody yet: the next run tries again. If it lasts, look at ${host}.`,
  'invalid-response': ({ host }) =>
    `Office: look at what ${host} answers, and correct its address in content/site.yaml.`,
  'too-large': ({ file }) =>
    `Office: switch the forge off for this entry with \`harvest\` in ${file}, and say why.`,
} as const satisfies Record<FailureReason, (place: Place) => string>;

export function adviceFor(reason: FailureReason, place: Place): string {
  return ADVICE[reason](place);
}

export function adviceForMove(to: string, { file }: Place): string {
  return `Office: it moved to ${to}; write that address into ${file}.`;
}
