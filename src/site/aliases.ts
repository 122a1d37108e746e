import type { Catalogue } from '../catalogue/catalogue.ts';
import { path } from '../schemas/address.ts';

export interface ProjectRedirect {
  readonly alias: string;
  /** Path within the site. */
  readonly to: string;
}

/**
 * Former ids that redirect under /projects/: those of projects, and those of umbrella projects that became ecosystems.
 * An ecosystem may have its own id as an alias for that reason.
 */
export function projectRedirects({ projects, ecosystems }: Catalogue): ProjectRedirect[] {
  const ofProjects = [...projects.values()].flatMap(({ id, entry }) =>
    (entry.aliases ?? []).map((alias) => ({ alias, to: path.project(id) })),
  );
  const ofEcosystems = ecosystems.flatMap(({ id, ecosystem }) =>
    (ecosystem.aliases ?? []).map((alias) => ({ alias, to: path.ecosystem(id) })),
  );
  return [...ofProjects, ...ofEcosystems];
}
