/** What a page says about a project, each value with its origin and age. */
import type { Status } from '../schemas/entry.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { Project } from './project.ts';

/**
 * Where a value comes from, the most trusted first. A value is taken from the first origin that has it.
 * `manifest` is a file that the maintainers keep in their own repository.
 */
export type Origin = 'entry' | 'manifest' | 'forge' | 'history';

export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
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
}

export interface Language {
  readonly name: string;
  /** Share of the code, 0 to 1. */
  readonly share: number;
}

/** Gathers the facts of one project by precedence: entry, then what the forge or the history says. */
export function projectFacts({ entry, metadata }: Project): ProjectFacts {
  const status = entry.status ? fromEntry(entry.status) : statusFrom(metadata);
  if (!metadata) return { ...(status && { status }) };
  const harvested = <T>(value: T | undefined) => fromMetadata(metadata, value);
  const latest = harvested<Tag>(metadata.latestRelease ?? metadata.latestTag);
  return dropAbsent({
    status,
    languages: harvested(languagesOf(metadata)),
    latest: latest && { ...latest, released: Boolean(metadata.latestRelease) },
    lastCommit: harvested(metadata.lastCommitAt),
    firstCommit: harvested(metadata.firstCommitAt),
    contributors: harvested(metadata.contributors),
    contributorsLastYear: harvested(metadata.contributorsLastYear),
    commits: harvested(metadata.commits),
    commitsLastYear: harvested(metadata.commitsLastYear),
  });
}

function fromEntry<T>(value: T): Sourced<T> {
  return { value, origin: 'entry' };
}

function fromMetadata<T>(metadata: MetadataRecord, value: T | undefined): Sourced<T> | undefined {
  if (value === undefined) return undefined;
  const origin = metadata.source === 'git' ? 'history' : 'forge';
  return { value, origin, asOf: metadata.fetchedAt };
}

/** An archived repository gets no more changes: repostatus calls that unsupported at best. */
function statusFrom(metadata: MetadataRecord | undefined): Sourced<Status> | undefined {
  return metadata?.archived ? fromMetadata(metadata, 'unsupported' as const) : undefined;
}

function languagesOf({ languages }: MetadataRecord): readonly Language[] | undefined {
  if (!languages) return undefined;
  return Object.entries(languages)
    .map(([name, share]) => ({ name, share }))
    .toSorted((a, b) => b.share - a.share);
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function dropAbsent<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Partial<Defined<T>>;
}
