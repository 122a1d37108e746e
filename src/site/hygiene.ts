/** The points of hygiene of a project, with how to settle each. */
import { fileFor } from '../catalogue/hygiene-files.ts';
import { checkPoints, type PointCheck } from '../catalogue/hygiene-points.ts';
import type { Project } from '../catalogue/project.ts';
import { newFilePlace } from '../features/drift/forge-links.ts';
import { fileGuideline } from './file-guidelines.ts';
import { getSite } from './site.ts';

export interface PointToMend extends PointCheck {
  /** Id of the guideline on it. */
  readonly guideline: string | undefined;
  /** The missing file, and the page of the forge that creates it. */
  readonly add: { readonly file: string; readonly url: string } | undefined;
}

/** Every point, in order. Only missing ones propose a new file. */
export function pointsToMend(project: Project): Promise<readonly PointToMend[]> {
  const host = URL.parse(project.entry.repositories?.[0]?.url ?? '')?.host;
  const forge = getSite().forges.find((one) => one.host === host)?.kind;
  return Promise.all(
    checkPoints(project).map(async (check) => ({
      ...check,
      guideline: check.state === 'found' ? undefined : await fileGuideline(check.point),
      add: check.state === 'missing' ? newFile(project, fileFor(check.point, forge)) : undefined,
    })),
  );
}

/** The page of the project's forge that creates a file; undefined without a repository. */
export function newFile(project: Project, file: string | undefined): PointToMend['add'] {
  const url = project.entry.repositories?.[0]?.url;
  if (!url || !file) return undefined;
  return newFilePlace({ url, record: project.metadata }, file, getSite());
}
