/** The open issues that want to add a project. Confidential ones stay out: a merge request would show them. */
import { at } from '../refresh/normalise.ts';
import { callGitlab, type Project } from '../refresh/nightly/gitlab-api.ts';

export interface Issue {
  readonly iid: number;
  readonly description: string;
}

export const LABEL = 'add-project';

const PAGE = 100;
/** Two hundred open wishes are for people to sort. */
const MOST_PAGES = 2;

/** The latest first. @throws RefusedCall, or what fetch throws. */
export async function openIssues(project: Project): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({
      labels: LABEL,
      state: 'opened',
      order_by: 'created_at',
      sort: 'desc',
      per_page: String(PAGE),
      page: String(page),
    });
    const answer = await callGitlab(project, 'GET', `/issues?${query.toString()}`);
    if (!Array.isArray(answer)) break;
    issues.push(...answer.filter(isWanted).map(issueOf));
    if (answer.length < PAGE) break;
  }
  return issues;
}

/** The issue as it is now; nothing when somebody has closed it or changed its label since. */
export async function currentIssue(project: Project, iid: number): Promise<Issue | undefined> {
  const answer = await callGitlab(project, 'GET', `/issues/${iid}`);
  return isWanted(answer) ? issueOf(answer) : undefined;
}

function isWanted(item: unknown): boolean {
  const labels = at(item, 'labels');
  return (
    at(item, 'state') === 'opened' &&
    at(item, 'confidential') === false &&
    Array.isArray(labels) &&
    labels.includes(LABEL)
  );
}

function issueOf(item: unknown): Issue {
  return { iid: Number(at(item, 'iid')), description: String(at(item, 'description') ?? '') };
}
