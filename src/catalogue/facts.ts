/** The facts on the page of a project, each with its origin and age. */
import type { Status } from '../schemas/entry.ts';
import type { FactName, MetadataRecord } from '../schemas/metadata.ts';
import type { Origin } from '../schemas/origin.ts';
import type { ForgeSource } from './forge-fields.ts';
import { type Language, languageShares, largestFirst } from './language-shares.ts';
import type { Project } from './project.ts';

export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
  /** The kind of forge that says it. */
  readonly forge?: ForgeSource['forge'];
  /** ISO date or month of the value. Absent for an entry. */
  readonly asOf?: string;
}

export interface Tag {
  readonly tag: string;
  readonly date?: string | undefined;
}

export interface ProjectFacts {
  readonly status?: Sourced<Status>;
  readonly languages?: Sourced<readonly Language[]>;
  readonly latest?: Sourced<Tag> & { readonly released: boolean };
  readonly lastCommit?: Sourced<string>;
  readonly firstCommit?: Sourced<string>;
  readonly contributors?: Sourced<number>;
  readonly contributorsLastYear?: Sourced<number>;
  readonly commits?: Sourced<number>;
  readonly commitsLastYear?: Sourced<number>;
  readonly openIssues?: Sourced<number>;
  readonly stars?: Sourced<number>;
  readonly forks?: Sourced<number>;
}

/** Cache; projects are immutable. */
const known = new WeakMap<Project, ProjectFacts>();

/** The facts of one project by precedence: entry, manifest, then forge or history. */
export function projectFacts(project: Project): ProjectFacts {
  const facts = known.get(project) ?? gatherFacts(project);
  known.set(project, facts);
  return facts;
}

function gatherFacts({ entry, harvested, metadata }: Project): ProjectFacts {
  const status = entry.status
    ? fromEntry(entry.status, harvested?.['status'] ? metadata : undefined)
    : statusFrom(metadata);
  if (!metadata) return { ...(status && { status }) };
  const fact = <T>(name: FactName, value: T | undefined) => fromMetadata(metadata, name, value);
  const { latestRelease, latestTag } = metadata;
  const latest = latestRelease
    ? fact<Tag>('latestRelease', latestRelease)
    : fact<Tag>('latestTag', latestTag);
  return dropAbsent({
    status,
    languages: languagesFrom(metadata),
    latest: latest && { ...latest, released: Boolean(latestRelease) },
    lastCommit: fact('lastCommitAt', metadata.lastCommitAt),
    firstCommit: fact('firstCommitAt', metadata.firstCommitAt),
    contributors: fact('contributors', metadata.contributors),
    contributorsLastYear: fact('contributorsLastYear', metadata.contributorsLastYear),
    commits: fact('commits', metadata.commits),
    commitsLastYear: fact('commitsLastYear', metadata.commitsLastYear),
    openIssues: fact('openIssues', metadata.openIssues),
    stars: fact('stars', metadata.stars),
    forks: fact('forks', metadata.forks),
  });
}

/** The record is passed when the entry got the value from a manifest of the repository. */
function fromEntry<T>(value: T, record: MetadataRecord | undefined): Sourced<T> {
  if (!record) return { value, origin: 'entry' };
  return { value, origin: 'manifest', asOf: manifestSaidAt(record, 'status') };
}

function fromMetadata<T>(
  metadata: MetadataRecord,
  name: FactName,
  value: T | undefined,
): Sourced<T> | undefined {
  if (value === undefined) return undefined;
  const { source, fetchedAt } = readingOf(metadata, name);
  if (source === 'git') return { value, origin: 'history', asOf: fetchedAt };
  return { value, origin: 'forge', forge: source, asOf: fetchedAt };
}

/** An archived repository gets no more changes: repostatus calls that unsupported at best. */
function statusFrom(metadata: MetadataRecord | undefined): Sourced<Status> | undefined {
  return metadata?.archived
    ? fromMetadata(metadata, 'archived', 'unsupported' as const)
    : undefined;
}

/** Source and date of a fact: those of an earlier reading if the latest one did not look for it. */
export function readingOf(
  metadata: MetadataRecord,
  name: FactName,
): Pick<MetadataRecord, 'source' | 'fetchedAt'> {
  return metadata.kept?.find(({ facts }) => facts.includes(name)) ?? metadata;
}

/**
 * When a manifest last stated a field: before its last reading, if it is faulty since.
 *
 * @param path `status`, `links.issues`, `licenses.hardware`.
 */
export function manifestSaidAt(metadata: MetadataRecord, path: string): string {
  const { kept = {} } = metadata.manifest ?? {};
  const [field = ''] = path.split('.');
  return kept[path] ?? kept[field] ?? readingOf(metadata, 'manifest').fetchedAt;
}

/** When the manifests of a project were last read; undefined for never. */
export function manifestReadAt({ metadata }: Project): string | undefined {
  return metadata?.manifest && readingOf(metadata, 'manifest').fetchedAt;
}

/** From bytes where the forge gives them, else from shares. */
function languagesFrom(metadata: MetadataRecord): ProjectFacts['languages'] {
  const { languageBytes, languages } = metadata;
  if (languageBytes) return fromMetadata(metadata, 'languageBytes', languageShares(languageBytes));
  return fromMetadata(metadata, 'languages', languages && largestFirst(languages));
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function dropAbsent<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Partial<Defined<T>>;
}
