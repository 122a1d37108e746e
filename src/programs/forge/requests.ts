/**
 * Creates and updates merge requests: opened once, updated while only a program has worked on them, and not opened
 * again after a person has closed one. Commits of people on the branch and their changes to the description stay.
 */
import { pushFile } from './branch.ts';
import type { Host, Request } from '../../refresh/forges/host.ts';
import { markOf, readMark, replaceMark, sumOf, type Mark } from './request-mark.ts';

/** A proposed change of one file. */
export interface Draft {
  /** Identifies the program's branch, one word each: the program, and its subject. `add-project 12` */
  readonly topic: readonly [program: string, subject: string];
  readonly branch: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** The complete new text of the file. */
  readonly text: string;
  /** The file exists on the default branch. */
  readonly isUpdate: boolean;
  /** What is proposed, as a text. After a person has closed the request, the same proposal is not made again. */
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
  /** A request of somebody else is open for this branch. */
  | { readonly what: 'taken'; readonly request: number }
  /** Somebody has committed to the branch; it is left as it is. */
  | { readonly what: 'edited'; readonly branch: string };

/** A merge request of this repository, with the mark in its description. */
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

/** The author does not matter: whoever may push here may also close and edit, and a new token is a new user. */
async function knownRequests(host: Host, { branch, topic }: Draft): Promise<Known[]> {
  const requests = await host.requestsFrom(branch);
  return requests.map((one) => ({ ...one, mark: readMark(topic, one.description) }));
}

function wordsOf({ title, description }: Pick<Draft, 'title' | 'description'>): string {
  return sumOf(`${title}\n\n${description.trim()}`);
}

/** A description that a person has changed stays; only the mark is updated. */
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
