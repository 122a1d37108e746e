/** What a merge request would do to the catalogue, as a value. Writing it down is the work of `render.ts`. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { checkPoints, type PointCheck } from '../../catalogue/hygiene-points.ts';
import { checkLicenses, type LicenseCheck } from '../../catalogue/license-check.ts';
import type { Project } from '../../catalogue/project.ts';
import { similarProjects, type Likeness } from '../../catalogue/similar.ts';
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

/** An instance with what the validator says of it. */
export interface InstanceSnapshot {
  readonly instance: Instance;
  readonly problems: readonly Problem[];
}

export interface ReviewInput {
  readonly before: InstanceSnapshot;
  readonly after: InstanceSnapshot;
  /** Changed files within the instance. */
  readonly files: readonly string[];
  /** Changed files of the program, from the root of the repository. */
  readonly outside: readonly string[];
  /** Where entries are edited, and which forges there are: that of the default branch, which a stranger cannot set. */
  readonly site: DriftSite;
  /** A moment, for saying how old something is. */
  readonly today: string;
}

export interface ProjectReview extends ProjectChange {
  /** What the entry and the repository say together; absent where the entry cannot be read. */
  readonly project?: Project | undefined;
  /** Problems in its file. */
  readonly problems: readonly Problem[];
  readonly licenses: readonly LicenseCheck[];
  readonly drift: readonly DriftFinding[];
  /** Absent where nobody has looked into the repository. */
  readonly points?: readonly PointCheck[] | undefined;
  /** Projects that may be the same one. */
  readonly same: readonly { readonly project: Named; readonly because: 'repository' | 'name' }[];
  /** Projects about the same things. */
  readonly like: readonly Likeness[];
  readonly decisions: readonly Decision[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Review {
  /** Hosts that would be asked, and what they would get, where that changes. */
  readonly hosts: readonly HostChange[];
  readonly projects: readonly ProjectReview[];
  /** Changes of what the office says of itself. */
  readonly office: readonly OfficeChange[];
  /** Problems of other files that were not there before. */
  readonly elsewhere: readonly Problem[];
  /** Changed files of the instance that are neither. */
  readonly files: readonly string[];
  readonly outside: readonly string[];
}

const NUMBERS = 'catalogue/numbers.json';

/** Pure: nothing is read here, and nothing is asked. */
export function reviewChange(input: ReviewInput): Review {
  const { before, after, files, outside } = input;
  const changes = projectChanges(before.instance, after.instance, files);
  const office = officeChanges(before.instance, after.instance, files);
  const described = new Set(office.map(({ file }) => file));
  const { catalogue, metadata = {} } = loadCatalogue(after.instance, { onFault: 'skip' });
  const like = similarProjects(catalogue);
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
  like: ReadonlyMap<string, readonly Likeness[]>,
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
    drift: project && isLooked ? findDrift([project], metadata, site, today).findings : [],
    points: isLooked ? checkPoints(project) : undefined,
    same: project ? sameAs(project, catalogue) : [],
    like: change.action === 'added' ? (like.get(id) ?? []) : [],
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
