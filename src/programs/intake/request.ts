/** The merge request for an issue. */
import type { Project } from '../gitlab/api.ts';
import { requestMerge, type Requested } from '../gitlab/requests.ts';
import { LABEL } from './issues.ts';

/** A checked entry, with the words of its merge request. */
export interface Proposal {
  /** The issue. */
  readonly iid: number;
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  /** The file stands on the default branch already. */
  readonly isUpdate: boolean;
}

/**
 * The same entry is proposed once for an issue, whatever became of it.
 *
 * @throws RefusedCall.
 */
export async function requestEntry(project: Project, proposal: Proposal): Promise<Requested> {
  const { iid, id, ...draft } = proposal;
  return await requestMerge(project, {
    ...draft,
    topic: [LABEL, String(iid)],
    branch: `${LABEL}/${id}`,
    wish: draft.text,
    answers: ['closed', 'merged'],
  });
}
