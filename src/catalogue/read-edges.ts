/** Relations read from files of repositories, apart from those that somebody stated and those that follow from interfaces. */
import type { EdgeSource, EdgeWay, FileEdges } from '../schemas/edges.ts';
import { EDGE_WAYS } from '../schemas/edges.ts';
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { canonicalRepository, repositoryKey } from '../schemas/repository-url.ts';
import type { Project } from './project.ts';

/** Where it was read. */
export interface ReadAt {
  readonly source: EdgeSource;
  /** Path in the repository; absent for GitHub's dependency graph. */
  readonly file?: string | undefined;
  readonly repository: string;
  readonly commit: string;
}

/** One relation, seen from one of its ends. */
export interface ReadConnection {
  readonly other: Project;
  /** `out` where a file of this project names the other. */
  readonly direction: 'out' | 'in';
  /** What it is needed for; the most that any of the files says. */
  readonly way: EdgeWay;
  /** Where that was read, at least once. */
  readonly at: readonly ReadAt[];
}

export type ReadConnections = ReadonlyMap<string, readonly ReadConnection[]>;

/** A project with what the files of its repositories say. */
interface Source {
  readonly project: Project;
  readonly files: readonly { readonly edges: FileEdges; readonly at: ReadAt }[];
  readonly records: readonly MetadataRecord[];
}

/**
 * Both ends of every relation that files state between projects of the catalogue, by id. A file of another repository,
 * or of a package that no project or more than one claims, names nobody.
 */
export function readConnections(projects: readonly Project[], metadata: Metadata): ReadConnections {
  if (!Object.values(metadata).some(({ edges }) => edges?.files?.length)) return new Map();
  const sources = sourcesOf(projects, metadata);
  const targets = targetsOf(sources);
  const connections = new Map<string, ReadConnection[]>();
  const add = (id: string, connection: ReadConnection) => {
    const known = connections.get(id);
    if (known) known.push(connection);
    else connections.set(id, [connection]);
  };
  for (const source of sources) {
    for (const [other, { way, at }] of namedBy(source, targets)) {
      add(source.project.id, { other, direction: 'out', way, at });
      add(other.id, { other: source.project, direction: 'in', way, at });
    }
  }
  return connections;
}

function sourcesOf(projects: readonly Project[], metadata: Metadata): Source[] {
  const records = new Map(
    Object.entries(metadata).map(([url, record]) => [canonicalRepository(url), record]),
  );
  return projects.map((project) => {
    const found = (project.entry.repositories ?? []).flatMap(({ url }) => {
      const repository = canonicalRepository(url);
      const record = records.get(repository);
      return record ? [{ repository, record }] : [];
    });
    const files = found.flatMap(({ repository, record: { edges } }) =>
      (edges?.files ?? []).map((file) => {
        const { from: source, file: path } = file;
        return { edges: file, at: { source, file: path, repository, commit: edges?.commit ?? '' } };
      }),
    );
    return { project, files, records: found.map(({ record }) => record) };
  });
}

/** Entries can refuse relations from files, as those from manifests. */
function namedBy({ project, files }: Source, targets: ReadonlyMap<string, Project>) {
  const named = new Map<Project, { way: EdgeWay; at: ReadAt[] }>();
  if (isRefused(project)) return named;
  for (const way of EDGE_WAYS) {
    for (const { edges, at } of files) {
      for (const target of edges[way] ?? []) {
        const other = targets.get(keyOf(target));
        if (!other || other === project) continue;
        const known = named.get(other);
        if (!known) named.set(other, { way, at: [at] });
        else if (!known.at.includes(at)) known.at.push(at);
      }
    }
  }
  return named;
}

function isRefused({ entry: { harvest } }: Project): boolean {
  return harvest?.forge === false || (harvest?.without?.includes('relations') ?? false);
}

/** Projects by what files call them: repositories and stated packages, else names that only one of them claims. */
function targetsOf(sources: readonly Source[]): ReadonlyMap<string, Project> {
  const stated = sources.flatMap(({ project, records }) =>
    [
      ...(project.entry.repositories ?? []).map(({ url }) => url),
      ...records.flatMap(({ url }) => url ?? []),
      ...(project.entry.packages ?? []),
    ].map((target) => [keyOf(target), project] as const),
  );
  const claimed = sources.flatMap(({ project, files }) =>
    isRefused(project)
      ? []
      : files.flatMap(({ edges }) =>
          (edges.names ?? []).map((name) => [keyOf(name), project] as const),
        ),
  );
  // What CMake looks for is usually called like the project.
  const called = sources
    .filter(({ project }) => project.kind === 'software')
    .map(({ project }) => [keyOf(`cmake:${project.entry.name}`), project] as const);
  return new Map([...unshared(called), ...unshared(claimed), ...unshared(stated)]);
}

function unshared(pairs: readonly (readonly [string, Project])[]): [string, Project][] {
  return [...Map.groupBy(pairs, ([key]) => key)].flatMap(([key, rows]) => {
    const [only, ...others] = new Set(rows.map(([, project]) => project));
    return only && others.length === 0 ? [[key, only]] : [];
  });
}

/** CMake's names differ in capitals between systems. */
function keyOf(target: string): string {
  if (/^https?:/.test(target)) return repositoryKey(target);
  return target.startsWith('cmake:') ? target.toLowerCase() : target;
}
