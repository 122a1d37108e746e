/** What a run changes, value by value, and the request from whose answer each value came. */
import { isMapping } from '../lib/is-mapping.ts';
import { own } from '../lib/records.ts';
import { metadataRecordSchema, type Metadata, type MetadataRecord } from '../schemas/metadata.ts';
import type { Origin, Origins } from './provider.ts';
import type { ServiceField } from './enrichers/enricher.ts';
import type { Listing } from './tracked-repositories.ts';

/** Where the values of one repository were read in this run. */
export interface RepositoryOrigins {
  readonly facts: Origins;
  /** Of the texts of manifests, by path. */
  readonly texts: Readonly<Record<string, Origin>>;
  readonly services: Partial<Record<ServiceField, Origin>>;
}

export interface ExplainedChange {
  /** Path in the record of `metadata.json`: `stars`, `hygiene.readme`, `manifest.fields.name`. */
  readonly field: string;
  /** Absent where it was not known. */
  readonly before?: unknown;
  /** Absent where it is known no more. */
  readonly after?: unknown;
  /** Absent where no request of this run told it. */
  readonly from?: Origin | undefined;
  /** The manifest that states it, as a path in the repository. */
  readonly file?: string | undefined;
}

export interface ExplainedRepository {
  readonly project: string;
  /** File of the entry. */
  readonly entry: string;
  readonly repository: string;
  readonly changes: readonly ExplainedChange[];
}

/** All fields but those that say when and from what others were read. */
const FIELDS = Object.keys(metadataRecordSchema.shape).filter(
  (name) => !['source', 'fetchedAt', 'kept'].includes(name),
) as readonly (keyof MetadataRecord)[];

/** Days on which something was looked at are no values: they change with each run. */
const DATES = /^\w+\.checkedAt$/;

/** They say of the other fields of a manifest from which file each is. */
const BOOKKEEPING = /^manifest\.(sources|kept)\./;

/** The repositories in which a value differs, in the order of the projects. */
export function explain(
  listings: readonly Listing[],
  before: Metadata,
  after: Metadata,
  origins: ReadonlyMap<string, RepositoryOrigins>,
): ExplainedRepository[] {
  return listings.flatMap(({ id, file, repositories }) =>
    repositories.flatMap(({ key }) => {
      const changes = changesIn(before[key], after[key], origins.get(key));
      return changes.length > 0 ? [{ project: id, entry: file, repository: key, changes }] : [];
    }),
  );
}

function changesIn(
  before: MetadataRecord | undefined,
  after: MetadataRecord | undefined,
  origins: RepositoryOrigins | undefined,
): ExplainedChange[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .filter((path) => !DATES.test(path) && !BOOKKEEPING.test(path))
    .filter((path) => JSON.stringify(old.get(path)) !== JSON.stringify(now.get(path)))
    .map((path) => {
      const file = manifestOf(path, after) ?? manifestOf(path, before);
      return {
        field: path,
        ...(old.has(path) && { before: old.get(path) }),
        ...(now.has(path) && { after: now.get(path) }),
        from: originOf(path, file, origins),
        file,
      };
    });
}

/** Path → value of everything that is no mapping. */
function leavesOf(record: MetadataRecord | undefined): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  const add = (path: string, value: unknown) => {
    if (!isMapping(value)) leaves.set(path, value);
    else for (const [name, inner] of Object.entries(value)) add(`${path}.${name}`, inner);
  };
  for (const name of FIELDS) if (record?.[name] !== undefined) add(name, record[name]);
  return leaves;
}

const IN_MANIFEST = 'manifest.fields.';

/** The sources of a manifest name a field or a part of it. */
function manifestOf(path: string, record: MetadataRecord | undefined): string | undefined {
  if (!path.startsWith(IN_MANIFEST)) return undefined;
  const names = path.slice(IN_MANIFEST.length).split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const file = own(record?.manifest?.sources, names.slice(0, length).join('.'));
    if (file !== undefined) return file;
  }
  return undefined;
}

function originOf(
  path: string,
  file: string | undefined,
  origins: RepositoryOrigins | undefined,
): Origin | undefined {
  if (file !== undefined) return own(origins?.texts, file);
  const name = path.split('.', 1)[0] ?? '';
  return own(origins?.facts, name) ?? own(origins?.services, name);
}
