import type { Project } from './project.ts';

/** The time of the last commit as it was read, in UTC so that it sorts as text; undefined if never read. */
export function lastActivity({ metadata }: Project): string | undefined {
  return metadata?.lastCommitAt && new Date(metadata.lastCommitAt).toISOString();
}
