import type { Project } from '../../catalogue/project.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import type { Metadata, MetadataRecord } from '../../schemas/metadata.ts';

/** A project with the record of each of its repositories. */
export interface DriftSubject {
  readonly project: Project;
  /** In the order of the entry; the first is the canonical one. */
  readonly repositories: readonly DriftRepository[];
}

export interface DriftRepository {
  readonly url: string;
  readonly record: MetadataRecord | undefined;
}

/** Joins projects with the records of all their repositories. */
export function subjectsOf(projects: readonly Project[], metadata: Metadata): DriftSubject[] {
  const records = new Map(
    Object.entries(metadata).map(([url, record]) => [canonicalRepository(url), record]),
  );
  return projects.map((project) => {
    const isRefused = project.entry.harvest?.forge === false;
    const repositories = (project.entry.repositories ?? []).map(({ url }) => ({
      url,
      record: isRefused ? undefined : records.get(canonicalRepository(url)),
    }));
    return { project, repositories };
  });
}
