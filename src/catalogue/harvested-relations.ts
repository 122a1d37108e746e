/** Relations stated in manifests only, by the address of the other repository. */
import type { Project } from './project.ts';
import { repositoryKey } from '../schemas/repository-url.ts';

export interface HarvestedRelation {
  readonly project: Project;
  /** Id of a relation type. */
  readonly type: string;
  readonly target: Project;
  /** Path of the manifest. */
  readonly manifest: string;
}

/** Relations to repositories of other projects in the catalogue; `harvest` in the entry can refuse them. */
export function harvestedRelations(projects: readonly Project[]): readonly HarvestedRelation[] {
  const naming = projects.filter(({ metadata }) => metadata?.manifest?.fields.related);
  if (naming.length === 0) return [];
  const owners = new Map(
    projects.flatMap((project) =>
      (project.entry.repositories ?? []).map(({ url }) => [repositoryKey(url), project] as const),
    ),
  );
  return naming.flatMap((project) =>
    wantedOf(project).flatMap(({ type, url, manifest }): HarvestedRelation[] => {
      const target = owners.get(repositoryKey(url));
      return target && target !== project ? [{ project, type, target, manifest }] : [];
    }),
  );
}

function wantedOf({ entry: { harvest }, metadata }: Project) {
  const { fields, sources } = metadata?.manifest ?? {};
  const manifest = sources?.['related'];
  if (!manifest || harvest?.manifest === false || harvest?.without?.includes('relations'))
    return [];
  if (harvest?.manifest !== undefined && harvest.manifest !== manifest) return [];
  return (fields?.related ?? []).map(({ type, url }) => ({ type, url, manifest }));
}
