/** One merge request for an issue: opened once, brought up to date while nobody else has worked on it. */
import { createHash } from 'node:crypto';

import { at } from '../refresh/normalise.ts';
import { callGitlab, type Project } from '../refresh/nightly/gitlab-api.ts';

/** A checked entry, with the words of its merge request. */
export interface Proposal {
  /** The issue. */
  readonly iid: number;
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly description: string;
  /** The file stands on the default branch already. */
  readonly isUpdate: boolean;
}

export type Requested =
  | { readonly what: 'opened' | 'updated' | 'unchanged'; readonly request: number }
  /** A person closed it, and the entry is still the same. */
  | { readonly what: 'declined'; readonly request: number }
  /** Another issue proposes this id. */
  | { readonly what: 'taken'; readonly request: number }
  /** Somebody has worked on the branch: it is theirs now. */
  | { readonly what: 'edited' };

/** A merge request of this project, and what the mark in its description says. */
interface Known {
  readonly iid: number;
  readonly state: string;
  readonly issue: number | undefined;
  readonly sum: string | undefined;
}

/** @throws RefusedCall, or what fetch throws. */
export async function requestMerge(
  project: Project,
  own: number,
  proposal: Proposal,
): Promise<Requested> {
  const branch = branchOf(proposal);
  const known = await knownRequests(project, own, branch);
  const open = known.find(({ state }) => state === 'opened');
  if (open && open.issue !== proposal.iid) return { what: 'taken', request: open.iid };
  const same = (open ? [open] : known).find(
    ({ issue, sum }) => issue === proposal.iid && sum === sumOf(proposal),
  );
  if (same) return { what: same.state === 'closed' ? 'declined' : 'unchanged', request: same.iid };
  const sums = known.filter(({ issue }) => issue === proposal.iid).map(({ sum }) => sum);
  if (!(await pushEntry(project, branch, proposal, sums))) return { what: 'edited' };
  const request = await writeRequest(project, branch, proposal, open);
  return { what: open ? 'updated' : 'opened', request };
}

export function branchOf({ id }: Pick<Proposal, 'id'>): string {
  return `add-project/${id}`;
}

/** Merge requests from forks can have the same branch name and any description. */
async function knownRequests(project: Project, own: number, branch: string): Promise<Known[]> {
  const query = new URLSearchParams({ source_branch: branch, state: 'all', per_page: '100' });
  const answer = await callGitlab(project, 'GET', `/merge_requests?${query.toString()}`);
  if (!Array.isArray(answer)) return [];
  return answer
    .filter((item: unknown) => String(at(item, 'source_project_id')) === project.id)
    .map((item: unknown) => {
      const isOwn = Number(at(item, 'author', 'id')) === own;
      const [, issue, sum] =
        (isOwn && MARK.exec(String(at(item, 'description') ?? ''))) || ([] as string[]);
      return {
        iid: Number(at(item, 'iid')),
        state: String(at(item, 'state')),
        issue: issue === undefined ? undefined : Number(issue),
        sum,
      };
    });
}

const MARK = /<!-- ospo-portal add-project (\d+) ([0-9a-f]{16}) -->/;

function sumOf({ text }: Pick<Proposal, 'text'>): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Puts the entry on its own branch, never on another. What stands there already may be replaced only if it is what
 * an earlier run wrote.
 *
 * @param sums of the texts that earlier runs proposed for this issue.
 * @returns false when the branch is somebody else's.
 */
async function pushEntry(
  project: Project,
  branch: string,
  { file, text, title, isUpdate }: Proposal,
  sums: readonly (string | undefined)[],
): Promise<boolean> {
  const exists = await callGitlab(
    project,
    'GET',
    `/repository/branches/${encodeURIComponent(branch)}`,
  );
  const there = exists && (await fileAt(project, branch, file));
  if (there === text) return true;
  if (exists && (typeof there !== 'string' || !sums.includes(sumOf({ text: there })))) return false;
  await callGitlab(project, 'POST', '/repository/commits', {
    branch,
    ...(!exists && { start_branch: project.branch }),
    commit_message: title,
    actions: [{ action: exists || isUpdate ? 'update' : 'create', file_path: file, content: text }],
  });
  return true;
}

async function fileAt(project: Project, branch: string, file: string): Promise<unknown> {
  const ref = new URLSearchParams({ ref: branch }).toString();
  return await callGitlab(
    project,
    'GET',
    `/repository/files/${encodeURIComponent(file)}/raw?${ref}`,
  );
}

/** @returns the number of the merge request. */
async function writeRequest(
  project: Project,
  branch: string,
  proposal: Proposal,
  open: Known | undefined,
): Promise<number> {
  const mark = `<!-- ospo-portal add-project ${proposal.iid} ${sumOf(proposal)} -->`;
  const words = { title: proposal.title, description: `${proposal.description}\n\n${mark}\n` };
  if (open) {
    await callGitlab(project, 'PUT', `/merge_requests/${open.iid}`, words);
    return open.iid;
  }
  const answer = await callGitlab(project, 'POST', '/merge_requests', {
    source_branch: branch,
    target_branch: project.branch,
    remove_source_branch: true,
    ...words,
  });
  return Number(at(answer, 'iid'));
}
