/** The open issues that propose a project. Confidential ones are ignored: a merge request would reveal them. */
import type { Host, Issue } from '../../refresh/forges/host.ts';

export const LABEL = 'add-project';

/** The latest first. @throws RefusedCall. */
export async function wantedIssues(host: Host): Promise<Issue[]> {
  return (await host.openIssues(LABEL)).filter(isWanted);
}

/** The issue as it is now; undefined when it was closed or lost its label since. */
export async function currentIssue(host: Host, number: number): Promise<Issue | undefined> {
  const issue = await host.issue(number);
  return issue && isWanted(issue) ? issue : undefined;
}

function isWanted({ isOpen, isConfidential, labels }: Issue): boolean {
  return isOpen && !isConfidential && labels.includes(LABEL);
}
