/** Finds a project by an exact name. */
import { repositoryKey } from '../../schemas/repository-url.ts';
import type { Kind } from '../../schemas/entry.ts';
import type { Evidence } from './evidence.ts';

export interface ReleaseProject {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly repositories: readonly string[];
  readonly evidence: Evidence;
}

type Findable = Pick<ReleaseProject, 'id' | 'name'> & {
  readonly repositories?: readonly string[] | undefined;
};

/** The project with this id, name or repository address, ignoring case. */
export function findProject<Project extends Findable>(
  projects: readonly Project[],
  asked: string,
): Project | undefined {
  const text = asked.trim();
  const word = text.toLowerCase();
  const key = repositoryKey(text);
  return (
    projects.find(({ id }) => id === word) ??
    projects.find(({ name }) => name.toLowerCase() === word) ??
    projects.find(({ repositories }) => repositories?.some((url) => repositoryKey(url) === key))
  );
}
