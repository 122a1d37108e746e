/** What a page says about a project, each value with its origin and age. */
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
  /** When the value was true: an ISO date, or a month where no more is known. Absent for an entry. */
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

/** Facts that were asked for before; a project never changes. */
const known = new WeakMap<Project, ProjectFacts>();

/** The facts of one project by precedence: entry, manifest, then what the forge or the history says. */
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

/** The record is given when the value stands in the entry because a manifest of the repository says it. */
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

/** Where and when a fact of a record was read: the reading that left it, if the latest did not look for it. */
export function readingOf(
  metadata: MetadataRecord,
  name: FactName,
): Pick<MetadataRecord, 'source' | 'fetchedAt'> {
  return metadata.kept?.find(({ facts }) => facts.includes(name)) ?? metadata;
}

/**
 * When a manifest last stated a field: longer ago than it was read, if it is faulty since.
 *
 * @param path `status`, `links.issues`, `licenses.hardware`.
 */
export function manifestSaidAt(metadata: MetadataRecord, path: string): string {
  const { kept = {} } = metadata.manifest ?? {};
  const [field = ''] = path.split('.');
  return kept[path] ?? kept[field] ?? readingOf(metadata, 'manifest').fetchedAt;
}

/** When the manifests of a project were last read; nothing if none ever was. */
export function manifestReadAt({ metadata }: Project): string | undefined {
  return metadata?.manifest && readingOf(metadata, 'manifest').fetchedAt;
}

/** From bytes where the forge told them, else the shares that it told. */
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
