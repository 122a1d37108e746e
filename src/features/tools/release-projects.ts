/** What the release checklist loads from the catalogue. */
import type { Project } from '../../catalogue/project.ts';
import { evidenceOf } from './evidence.ts';
import type { ReleaseProject } from './find-project.ts';

/** Each project with its evidence, in the order given. */
export function releaseProjects(
  projects: readonly Project[],
  month: (iso: string) => string,
): ReleaseProject[] {
  return projects.map((project) => ({
    id: project.id,
    name: project.entry.name,
    kind: project.kind,
    repositories: (project.entry.repositories ?? []).map(({ url }) => url),
    evidence: evidenceOf(project, month),
  }));
}
