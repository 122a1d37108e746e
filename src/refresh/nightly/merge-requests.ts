/** One merge request a project: opened once, then updated, and never again after a person has closed it. */
import { callGitlab, mergeRequestsOf, type MergeRequest, type Project } from './gitlab-api.ts';
import type { Proposal } from './proposals.ts';

export type Proposed = 'opened' | 'updated' | 'unchanged' | 'declined';

/** @throws one sentence when GitLab does not take part. */
export async function propose(
  project: Project,
  folder: string,
  proposal: Proposal,
): Promise<Proposed> {
  const branch = branchOf(proposal);
  const known = await mergeRequestsOf(project, branch);
  const open = known.find(({ state }) => state === 'opened');
  if (!open && known.some((one) => isDeclined(one, proposal))) return 'declined';
  const isPushed = await pushProposal(project, branch, `${folder}${proposal.file}`, proposal);
  const { title, description } = proposal;
  if (!open) {
    await callGitlab(project, 'POST', '/merge_requests', {
      source_branch: branch,
      target_branch: project.branch,
      title,
      description,
      remove_source_branch: true,
    });
    return 'opened';
  }
  const isSame = open.title === title && open.description.trim() === description.trim();
  if (!isSame)
    await callGitlab(project, 'PUT', `/merge_requests/${open.iid}`, { title, description });
  return isPushed || !isSame ? 'updated' : 'unchanged';
}

export function branchOf({ project }: Proposal): string {
  return `refresh/${project}`;
}

/** The same words were closed before: a person said no to this very edit. */
function isDeclined({ state, description }: MergeRequest, proposal: Proposal): boolean {
  return state === 'closed' && description.trim() === proposal.description.trim();
}

/** Puts the edit on its own branch, made anew from the default branch; does nothing if it stands there. */
async function pushProposal(
  project: Project,
  branch: string,
  file: string,
  proposal: Proposal,
): Promise<boolean> {
  const path = `/repository/files/${encodeURIComponent(file)}/raw?ref=${encodeURIComponent(branch)}`;
  const there = await callGitlab(project, 'GET', path);
  if (there === proposal.text) return false;
  await callGitlab(project, 'POST', '/repository/commits', {
    branch,
    start_branch: project.branch,
    force: true,
    commit_message: proposal.title,
    actions: [{ action: 'update', file_path: file, content: proposal.text }],
  });
  return true;
}
