/** The open issues that want to add a project. Confidential ones stay out: a merge request would show them. */
import type { Host, Issue } from '../../refresh/forges/host.ts';

export const LABEL = 'add-project';

/** The latest first. @throws RefusedCall. */
export async function wantedIssues(host: Host): Promise<Issue[]> {
  return (await host.openIssues(LABEL)).filter(isWanted);
}

/** The issue as it is now; nothing when somebody has closed it or changed its label since. */
export async function currentIssue(host: Host, number: number): Promise<Issue | undefined> {
  const issue = await host.issue(number);
  return issue && isWanted(issue) ? issue : undefined;
}

function isWanted({ isOpen, isConfidential, labels }: Issue): boolean {
  return isOpen && !isConfidential && labels.includes(LABEL);
}
