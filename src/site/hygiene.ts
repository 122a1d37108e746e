/** The hygiene of a project with the way to mend each point. */
import { checkPoints, type PointCheck } from '../catalogue/hygiene-points.ts';
import type { Project } from '../catalogue/project.ts';
import { newFilePlace } from '../drift/places.ts';
import type { HygienePoint } from '../schemas/hygiene-points.ts';
import { fileGuideline } from './file-guidelines.ts';
import { site } from './site.ts';

export interface PointToMend extends PointCheck {
  /** Id of the page of the handbook that says how. */
  readonly guideline: string | undefined;
  /** The file to add, and the page of the forge that makes it. */
  readonly add: { readonly file: string; readonly url: string } | undefined;
}

/** What the missing file is usually called. Points without one are no matter of a single text file. */
const FILE_OF: Partial<Record<HygienePoint, string>> = {
  readme: 'README.md',
  license: 'LICENSE',
  reuse: 'REUSE.toml',
  contributing: 'CONTRIBUTING.md',
  codeOfConduct: 'CODE_OF_CONDUCT.md',
  security: 'SECURITY.md',
  citation: 'CITATION.cff',
};

const PIPELINES: Readonly<Record<string, string>> = {
  github: '.github/workflows/ci.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/ci.yml',
};

/** Every point, in order. What was found needs no mending, and what is not known no new file. */
export function pointsToMend(project: Project): Promise<readonly PointToMend[]> {
  return Promise.all(
    checkPoints(project).map(async (check) => ({
      ...check,
      guideline: check.state === 'found' ? undefined : await fileGuideline(check.point),
      add: check.state === 'missing' ? newFile(project, fileFor(project, check)) : undefined,
    })),
  );
}

function fileFor(project: Project, { point }: PointCheck): string | undefined {
  if (point !== 'ci') return FILE_OF[point];
  const host = URL.parse(project.entry.repositories?.[0]?.url ?? '')?.host;
  return PIPELINES[site.forges.find((forge) => forge.host === host)?.kind ?? ''];
}

/** The page of the project's own forge that makes a file; nothing without a repository. */
export function newFile(project: Project, file: string | undefined): PointToMend['add'] {
  const url = project.entry.repositories?.[0]?.url;
  if (!url || !file) return undefined;
  return newFilePlace({ url, record: project.metadata }, file, site);
}
