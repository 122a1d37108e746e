/** Figures whose lists have a page of their own. */
import type { Project } from '../../catalogue/project.ts';
import { path } from '../../schemas/address.ts';
import { ARCHIVED } from '../../schemas/figure.ts';
import { pointSlug } from '../../schemas/hygiene-points.ts';
import { careMessages } from '#messages/care.ts';
import { figureMessages } from '#messages/figures.ts';
import type { Dates, Figure, FigureRow } from './figure.ts';
import { copyList, pointLists, type ProjectList } from './lists.ts';

export function listFigures(projects: readonly Project[], dates: Dates): Figure[] {
  return [hygieneFigure(projects, dates.readings), archivedFigure(projects, dates.entries)];
}

function hygieneFigure(projects: readonly Project[], asOf: string | undefined): Figure {
  const rows = [...pointLists(projects)].flatMap(([point, list]) => {
    const page = path.projectList(pointSlug(point));
    const whole = list.parts.reduce((sum, part) => sum + part.projects.length, 0);
    return rowsOf(list, page, careMessages.states, whole).map((row) => ({
      ...row,
      id: `${pointSlug(point)}/${row.id}`,
      group: careMessages.points[point].name,
    }));
  });
  return { id: 'hygiene', asOf, whole: projects.length, rows };
}

function archivedFigure(projects: readonly Project[], asOf: string | undefined): Figure {
  const list = copyList(projects);
  const rows = rowsOf(list, path.projectList(ARCHIVED), figureMessages.copies, projects.length);
  const unknown = rows.find(({ isUnknown }) => isUnknown)?.value;
  return { id: 'archived', asOf, whole: projects.length, unknown, rows };
}

function rowsOf<Part extends string>(
  { parts }: ProjectList<Part>,
  page: string,
  labels: Readonly<Record<Part, string>>,
  whole: number,
): FigureRow[] {
  return parts.map(({ id, projects }) => ({
    id,
    label: labels[id],
    value: projects.length,
    whole,
    to: projects.length > 0 ? `${page}#${id}` : undefined,
    isMissing: id === 'missing',
    isUnknown: id === 'unknown',
  }));
}
