/** Lists of projects that no facet gives: what each lacks, and where copies of it are kept. */
import type { Project } from '../../catalogue/project.ts';
import { checkPoints } from '../../catalogue/hygiene-points.ts';
import { COPIES, type Copy } from '../../schemas/figure.ts';
import {
  HYGIENE_POINTS,
  type HygienePoint,
  type PointState,
} from '../../schemas/hygiene-points.ts';

export const STATES = ['found', 'missing', 'unknown'] as const satisfies readonly PointState[];

export interface ProjectList<Part extends string = string> {
  readonly parts: readonly { readonly id: Part; readonly projects: readonly Project[] }[];
}

/** For each point that applies to any of these projects: who has it, who lacks it, and who is unknown. */
export function pointLists(
  projects: readonly Project[],
): ReadonlyMap<HygienePoint, ProjectList<PointState>> {
  const all = projects.flatMap((project) =>
    checkPoints(project).map(({ point, state }) => ({ project, point, state })),
  );
  const lists = HYGIENE_POINTS.map((point) => {
    const asked = all.filter((check) => check.point === point);
    const parts = STATES.map((id) => ({
      id,
      projects: asked.flatMap(({ state, project }) => (state === id ? project : [])),
    }));
    return [point, { parts }] as const;
  });
  return new Map(lists.filter(([, { parts }]) => parts.some((part) => part.projects.length > 0)));
}

/** Projects by where copies are; a project may have several. */
export function copyList(projects: readonly Project[]): ProjectList<Copy> {
  const all = projects.map((project) => ({ project, copies: copiesOf(project) }));
  return {
    parts: COPIES.map((id) => ({
      id,
      projects: all.flatMap(({ project, copies }) => (copies.includes(id) ? project : [])),
    })),
  };
}

function copiesOf(project: Project): readonly Copy[] {
  const { entry, metadata } = project;
  const { softwareHeritage, zenodo } = metadata ?? {};
  const { doi, swhid } = entry.identifiers ?? {};
  const found: Copy[] = [
    ...((swhid ?? softwareHeritage?.archivedAt) ? ['software-heritage' as const] : []),
    ...((doi ?? zenodo?.doi) ? ['doi' as const] : []),
  ];
  if (found.length > 0) return found;
  const state = checkPoints(project).find(({ point }) => point === 'archive')?.state;
  return [state === 'missing' ? 'missing' : 'unknown'];
}
