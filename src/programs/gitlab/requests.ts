/**
 * The one writer of merge requests: opened once, brought up to date while nobody else has worked on them, and never again
 * after a person has said no. What people did on a branch or wrote into a description stays as it is.
 */
import { z } from 'astro/zod';

import { get, write, type Project } from './api.ts';
import { pushFile } from './branch.ts';
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
  readonly wish: string;
  /** What counts as an answer, beside one that is open: the same wish is not uttered again. */
  readonly answers: readonly ('closed' | 'merged')[];
  readonly title: string;
  /** Markdown. */
  readonly description: string;
}

export type Requested =
  | { readonly what: 'opened' | 'updated' | 'unchanged'; readonly request: number }
  /** A person closed it, and the wish is still the same. */
  | { readonly what: 'declined'; readonly request: number }
  /** Another one is open for this branch. */
  | { readonly what: 'taken'; readonly request: number }
  /** Somebody has worked on the branch: it is theirs now. */
  | { readonly what: 'edited'; readonly branch: string };

const answerSchema = z.object({
  iid: z.int().positive(),
  title: z.string(),
  description: z.string().nullable(),
  state: z.string(),
  source_project_id: z.unknown(),
});

type Answer = z.output<typeof answerSchema>;

/** A merge request of this project, and what the mark in its description says. */
interface Known extends Answer {
  readonly mark: Mark | undefined;
}

/** @throws RefusedCall. */
export async function requestMerge(project: Project, draft: Draft): Promise<Requested> {
  const known = await knownRequests(project, draft);
  const open = known.find(({ state }) => state === 'opened');
  if (open && !open.mark) return { what: 'taken', request: open.iid };
  const ours = known.filter(({ mark }) => mark);
  const same = (open ? [open] : ours).find((one) => isAnswer(one, draft));
  if (same) return { what: same.state === 'closed' ? 'declined' : 'unchanged', request: same.iid };
  const { branch, text } = draft;
  const written = new Set(ours.map(({ mark }) => mark?.text));
  const isOurs = await pushFile(project, draft, (there) => written.has(sumOf(there)));
  if (!isOurs) return { what: 'edited', branch };
  const mark = { wish: sumOf(draft.wish), text: sumOf(text), words: wordsOf(draft) };
  const request = open
    ? await updateRequest(project, open, draft, mark)
    : await openRequest(project, draft, mark);
  return { what: open ? 'updated' : 'opened', request };
}

function isAnswer({ state, mark }: Known, { wish, answers }: Draft): boolean {
  return (
    mark?.wish === sumOf(wish) && ['opened', 'locked', ...answers].some((one) => one === state)
  );
}

/**
 * Those from a branch of the project itself: one from a fork can have the same name of a branch, and any description.
 * Who may push here may close and edit them too, so the author does not matter; a new token is a new user.
 */
async function knownRequests(project: Project, { branch, topic }: Draft): Promise<Known[]> {
  const query = new URLSearchParams({ source_branch: branch, state: 'all', per_page: '100' });
  const answers = await get(project, `/merge_requests?${query.toString()}`, z.array(answerSchema));
  return answers
    .filter((one) => String(one.source_project_id) === project.id)
    .map((one) => ({ ...one, mark: readMark(topic, one.description ?? '') }));
}

function wordsOf({ title, description }: Pick<Draft, 'title' | 'description'>): string {
  return sumOf(`${title}\n\n${description.trim()}`);
}

const madeSchema = answerSchema.pick({ iid: true });

/** @returns the number of the merge request. */
async function openRequest(project: Project, draft: Draft, mark: Mark): Promise<number> {
  const { branch, title } = draft;
  const made = await write(
    project,
    'POST',
    '/merge_requests',
    {
      source_branch: branch,
      target_branch: project.branch,
      remove_source_branch: true,
      title,
      description: described(draft, mark),
    },
    madeSchema,
  );
  return made.iid;
}

/** Where a person has changed the words they stay, and only the mark says what the branch holds now. */
async function updateRequest(
  project: Project,
  open: Known,
  draft: Draft,
  mark: Mark,
): Promise<number> {
  const { title, description, mark: before } = open;
  const stands = { title, description: replaceMark(description ?? '', '') };
  const isUntouched = before?.words === wordsOf(stands);
  const kept = { ...mark, words: before?.words ?? '' };
  const body = isUntouched
    ? { title: draft.title, description: described(draft, mark) }
    : { description: replaceMark(description ?? '', markOf(draft.topic, kept)) };
  const made = await write(project, 'PUT', `/merge_requests/${open.iid}`, body, madeSchema);
  return made.iid;
}

function described({ topic, description }: Draft, mark: Mark): string {
  return `${description.trim()}\n\n${markOf(topic, mark)}\n`;
}
