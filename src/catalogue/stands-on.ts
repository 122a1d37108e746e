/** What is built with a project: the reverse of what it needs, over any number of steps. */
import type { Catalogue } from './catalogue.ts';
import type { Project } from './project.ts';

/** A project that needs another one. */
export interface Standing {
  readonly project: Project;
  /** Those between the two, from the project to what it needs; empty for a direct need. */
  readonly through: readonly Project[];
}

/**
 * Every project that needs this one, nearest first, each once by a shortest way. Needs are what files say and what is
 * stated with a type that joins two works; tools for building and testing are none. Circles end where they began.
 */
export function standingOn(project: Project, catalogue: Catalogue): Standing[] {
  const seen = new Set([project.id]);
  let last: Standing[] = [{ project, through: [] }];
  const all: Standing[] = [];
  while (last.length > 0) {
    last = last.flatMap((one) =>
      needing(one.project, catalogue)
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map((found) => ({
          project: found,
          through: one.project === project ? [] : [one.project, ...one.through],
        })),
    );
    all.push(...last);
  }
  return all;
}

/** Those that need it directly. */
function needing({ id }: Project, { connections, reads }: Catalogue): Project[] {
  const stated = (connections.get(id) ?? []).filter(
    ({ direction, joins }) => direction === 'in' && joins,
  );
  const read = (reads.get(id) ?? []).filter(
    ({ direction, way }) => direction === 'in' && way !== 'tools',
  );
  return [...stated, ...read].map(({ other }) => other).filter(({ entry }) => !entry.retired);
}
