/** The open issues that want to add a project. Confidential ones stay out: a merge request would show them. */
import { z } from 'astro/zod';

import { find, get, type Project } from '../gitlab/api.ts';

const issueSchema = z.object({
  iid: z.int().positive(),
  description: z.string().nullable(),
  state: z.string(),
  confidential: z.boolean(),
  labels: z.array(z.string()),
});

export interface Issue {
  readonly iid: number;
  readonly description: string;
}

export const LABEL = 'add-project';

const PAGE = 100;
/** Two hundred open wishes are for people to sort. */
const MOST_PAGES = 2;

/** The latest first. @throws RefusedCall. */
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
    const answer = await get(project, `/issues?${query.toString()}`, z.array(issueSchema));
    issues.push(...answer.filter(isWanted).map(issueOf));
    if (answer.length < PAGE) break;
  }
  return issues;
}

/** The issue as it is now; nothing when somebody has closed it or changed its label since. */
export async function currentIssue(project: Project, iid: number): Promise<Issue | undefined> {
  const answer = await find(project, `/issues/${iid}`, issueSchema);
  return answer && isWanted(answer) ? issueOf(answer) : undefined;
}

type Answer = z.output<typeof issueSchema>;

function isWanted({ state, confidential, labels }: Answer): boolean {
  return state === 'opened' && !confidential && labels.includes(LABEL);
}

function issueOf({ iid, description }: Answer): Issue {
  return { iid, description: description ?? '' };
}
