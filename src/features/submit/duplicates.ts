/** Entries that may be the same project as the one that is being written. */
import { repositoryKey } from '../../schemas/repository-url.ts';
import { distance } from '../../lib/distance.ts';
import type { KnownProject } from './form-index.ts';

export interface Similar {
  readonly project: KnownProject;
  readonly because: 'repository' | 'name';
}

/** The likeliest first; at most three. A shared repository says more than a name. */
export function possibleDuplicates(
  projects: readonly KnownProject[],
  name: string,
  repositories: readonly string[],
): Similar[] {
  const keys = new Set(repositories.map(repositoryKey));
  const wanted = plain(name);
  const sameRepository = projects.filter((project) =>
    project.repositories?.some((url) => keys.has(repositoryKey(url))),
  );
  const sameName = projects.filter(
    (project) => !sameRepository.includes(project) && isNear(wanted, project),
  );
  return [
    ...sameRepository.map((project) => ({ project, because: 'repository' as const })),
    ...sameName.map((project) => ({ project, because: 'name' as const })),
  ].slice(0, 3);
}

/** Short names may differ in one letter and mean different projects: FMC ADC and FMC DAC. */
function isNear(wanted: string, { id, name }: KnownProject): boolean {
  if (wanted.length < 3) return false;
  return [plain(name), plain(id)].some(
    (other) => other === wanted || (wanted.length > 7 && distance(wanted, other) <= 1),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
