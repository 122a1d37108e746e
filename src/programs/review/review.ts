/** The effect of a merge request on the catalogue, as a value; `render.ts` prints it. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { checkPoints, type PointCheck } from '../../catalogue/hygiene-points.ts';
import { checkLicenses, type LicenseCheck } from '../../catalogue/license-check.ts';
import type { Project } from '../../catalogue/project.ts';
import { similarFinder, type Likeness, type SimilarFinder } from '../../catalogue/similar.ts';
import { findDrift } from '../../features/drift/drift.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import type { Instance } from '../../instance/read.ts';
import type { Metadata } from '../../schemas/metadata.ts';
import { possibleDuplicates } from '../../features/submit/duplicates.ts';
import { newProblems } from '../../instance/validate/changed.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import { decisionsOn, type Decision } from './decisions.ts';
import { hostChanges, type HostChange } from './host-changes.ts';
import { isRenumbered, keepsNumber } from './kept-numbers.ts';
import { officeChanges, type OfficeChange } from './office-changes.ts';
import { projectChanges, type ProjectChange } from './project-changes.ts';

/** An instance with its validation report. */
export interface InstanceSnapshot {
  readonly instance: Instance;
  readonly problems: readonly Problem[];
}

export interface ReviewInput {
  readonly before: InstanceSnapshot;
  readonly after: InstanceSnapshot;
  /** Changed paths within the instance. */
  readonly files: readonly string[];
  /** Changed paths of the program, from the root of the repository. */
  readonly outside: readonly string[];
  /** Repository and forges of the site: those of the default branch, which a merge request cannot set. */
  readonly site: DriftSite;
  /** Day or instant, for ages. */
  readonly today: string;
}

export interface ProjectReview extends ProjectChange {
  /** The entry joined with repository data; absent where the entry is not valid. */
  readonly project?: Project | undefined;
  /** Problems in its file. */
  readonly problems: readonly Problem[];
  readonly licenses: readonly LicenseCheck[];
  readonly drift: readonly DriftFinding[];
  /** Absent where the repository was not read. */
  readonly points?: readonly PointCheck[] | undefined;
  /** Possible duplicates. */
  readonly same: readonly { readonly project: Named; readonly because: 'repository' | 'name' }[];
  /** Similar projects. */
  readonly like: readonly Likeness[];
  readonly decisions: readonly Decision[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Review {
  /** Changes of the hosts that are contacted, and of what they get. */
  readonly hosts: readonly HostChange[];
  readonly projects: readonly ProjectReview[];
  /** Changes of office content. */
  readonly office: readonly OfficeChange[];
  /** New problems in other files. */
  readonly elsewhere: readonly Problem[];
  /** Changed paths of the instance that are neither. */
  readonly files: readonly string[];
  readonly outside: readonly string[];
}

const NUMBERS = 'catalogue/numbers.json';

/** Pure: no I/O. */
export function reviewChange(input: ReviewInput): Review {
  const { before, after, files, outside } = input;
  const changes = projectChanges(before.instance, after.instance, files);
  const office = officeChanges(before.instance, after.instance, files);
  const described = new Set(office.map(({ file }) => file));
  const { catalogue, metadata = {} } = loadCatalogue(after.instance, { onFault: 'skip' });
  const like = similarFinder(catalogue);
  const own = new Set(changes.flatMap(({ file, formerFile }) => [file, formerFile ?? file]));
  const isExpected = isRenumbered(changes, before.instance, after.instance);
  const isChanged = new Set(files);
  const brought = new Set(newProblems(after.problems, before.problems));
  return {
    hosts: hostChanges(before.instance, after.instance),
    projects: changes.map((change) => reviewProject(change, catalogue, metadata, like, input)),
    office,
    elsewhere: after.problems.filter(
      (one) => !own.has(one.file) && (brought.has(one) || isChanged.has(one.file)),
    ),
    files: files.filter(
      (file) => !own.has(file) && !described.has(file) && !(file === NUMBERS && isExpected),
    ),
    outside,
  };
}

function reviewProject(
  change: ProjectChange,
  catalogue: Catalogue,
  metadata: Metadata,
  like: SimilarFinder,
  { before, after, site, today }: ReviewInput,
): ProjectReview {
  const { id, file } = change;
  const project = catalogue.projects.get(id);
  const isLooked = project?.metadata !== undefined;
  return {
    ...change,
    project,
    problems: after.problems.filter((problem) => problem.file === file),
    licenses: project ? checkLicenses(project, catalogue.connections.get(id) ?? []) : [],
    drift:
      project && isLooked
        ? findDrift([project], metadata, site, today, catalogue.reads).findings
        : [],
    points: isLooked ? checkPoints(project) : undefined,
    same: project ? sameAs(project, catalogue) : [],
    like: change.action === 'added' && project ? like(project) : [],
    decisions: decisionsOn(change, project, before.instance).filter(
      ({ code }) => code !== 'renamed' || !keepsNumber(change, before.instance, after.instance),
    ),
  };
}

function sameAs({ id, entry }: Project, catalogue: Catalogue): ProjectReview['same'] {
  const others = [...catalogue.projects.values()]
    .filter((other) => other.id !== id)
    .map((other) => ({
      id: other.id,
      kind: other.kind,
      name: other.entry.name,
      repositories: other.entry.repositories?.map(({ url }) => url),
    }));
  const repositories = entry.repositories?.map(({ url }) => url) ?? [];
  return possibleDuplicates(others, entry.name, repositories);
}
