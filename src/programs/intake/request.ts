/** The merge request for an issue. */
import type { Host } from '../../refresh/forges/host.ts';
import { requestMerge, type Requested } from '../forge/requests.ts';
import { LABEL } from './issues.ts';

/** A checked entry, with title and description of its merge request. */
export interface Proposal {
  readonly issue: number;
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  /** The file exists on the default branch. */
  readonly isUpdate: boolean;
}

/**
 * The same entry is proposed once for an issue, whatever became of it.
 *
 * @throws RefusedCall.
 */
export async function requestEntry(host: Host, proposal: Proposal): Promise<Requested> {
  const { issue, id, ...draft } = proposal;
  return await requestMerge(host, {
    ...draft,
    topic: [LABEL, String(issue)],
    branch: `${LABEL}/${id}`,
    purpose: draft.text,
    answers: ['closed', 'merged'],
  });
}
