import type { Project } from './project.ts';

/** The moment of the last commit that was read, in UTC so that two of them sort as text; absent if never read. */
export function lastActivity({ metadata }: Project): string | undefined {
  return metadata?.lastCommitAt && new Date(metadata.lastCommitAt).toISOString();
}
