/**
 * The one writer of merge requests: opened once, brought up to date while nobody else has worked on them, and never again
 * after a person has said no. What people did on a branch or wrote into a description stays as it is.
 */
import { pushFile } from './branch.ts';
import type { Host, Request } from '../../refresh/forges/host.ts';
import { markOf, readMark, replaceMark, sumOf, type Mark } from './request-mark.ts';

/** A change of one file that a program would like to make. */
export interface Draft {
  /** Whose branch it is, one word each: the program, and what it writes about. `add-project 12` */
  readonly topic: readonly [program: string, subject: string];
  readonly branch: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** The whole new text of the file. */
  readonly text: string;
  /** The file stands on the default branch already. */
  readonly isUpdate: boolean;
  /** What is asked for. A person who says no to it is not asked again. */
  readonly purpose: string;
  /** What counts as an answer, beside one that is open: the same change is not proposed again. */
  readonly answers: readonly ('closed' | 'merged')[];
  readonly title: string;
  /** Markdown. */
  readonly description: string;
}

export type Requested =
  | { readonly what: 'opened' | 'updated' | 'unchanged'; readonly request: number }
  /** A person closed it, and the purpose is still the same. */
  | { readonly what: 'declined'; readonly request: number }
  /** Another one is open for this branch. */
  | { readonly what: 'taken'; readonly request: number }
  /** Somebody has worked on the branch: it is theirs now. */
  | { readonly what: 'edited'; readonly branch: string };

/** A merge request of this repository, and what the mark in its description says. */
interface Known extends Request {
  readonly mark: Mark | undefined;
}

/** @throws RefusedCall. */
export async function requestMerge(host: Host, draft: Draft): Promise<Requested> {
  const known = await knownRequests(host, draft);
  const open = known.find(({ state }) => state === 'open');
  if (open && !open.mark) return { what: 'taken', request: open.number };
  const ours = known.filter(({ mark }) => mark);
  const same = (open ? [open] : ours).find((one) => isAnswer(one, draft));
  if (same)
    return { what: same.state === 'closed' ? 'declined' : 'unchanged', request: same.number };
  const { branch, text } = draft;
  const written = new Set(ours.map(({ mark }) => mark?.text));
  const isOurs = await pushFile(host, draft, (there) => written.has(sumOf(there)));
  if (!isOurs) return { what: 'edited', branch };
  const mark = { purpose: sumOf(draft.purpose), text: sumOf(text), words: wordsOf(draft) };
  if (open) {
    await updateRequest(host, open, draft, mark);
    return { what: 'updated', request: open.number };
  }
  const { title } = draft;
  const description = described(draft, mark);
  return { what: 'opened', request: await host.openRequest({ branch, title, description }) };
}

function isAnswer({ state, mark }: Known, { purpose, answers }: Draft): boolean {
  return mark?.purpose === sumOf(purpose) && ['open', ...answers].some((one) => one === state);
}

/**
 * Who may push here may close and edit them too, so the author does not matter; a new token is a new user.
 */
async function knownRequests(host: Host, { branch, topic }: Draft): Promise<Known[]> {
  const requests = await host.requestsFrom(branch);
  return requests.map((one) => ({ ...one, mark: readMark(topic, one.description) }));
}

function wordsOf({ title, description }: Pick<Draft, 'title' | 'description'>): string {
  return sumOf(`${title}\n\n${description.trim()}`);
}

/** Where a person has changed the words they stay, and only the mark says what the branch holds now. */
async function updateRequest(host: Host, open: Known, draft: Draft, mark: Mark): Promise<void> {
  const { number, title, description, mark: before } = open;
  const stands = { title, description: replaceMark(description, '') };
  const isUntouched = before?.words === wordsOf(stands);
  const kept = { ...mark, words: before?.words ?? '' };
  const words = isUntouched
    ? { title: draft.title, description: described(draft, mark) }
    : { description: replaceMark(description, markOf(draft.topic, kept)) };
  await host.changeRequest(number, words);
}

function described({ topic, description }: Draft, mark: Mark): string {
  return `${description.trim()}\n\n${markOf(topic, mark)}\n`;
}
